/** Scores the pages that would be made of people and papers: one person one page, one paper one page. */
import type { Reading } from './reading.ts';
import type { FaultName, Score } from './score.ts';

export function scorePages(reading: Reading, score: Score): void {
  const { speakers, papers } = reading.archive;
  countSplits(
    'people split over several pages',
    speakers,
    (speaker) => reading.identities.nameOf(speaker),
    reading,
    score,
  );
  countSplits(
    'papers split over several pages',
    papers,
    (paper) => reading.identities.paperKeyOf(paper),
    reading,
    score,
  );
}

function countSplits<Thing extends { id: string }>(
  fault: FaultName,
  things: readonly Thing[],
  labelOf: (thing: Thing) => string,
  reading: Reading,
  score: Score,
): void {
  for (const label of new Set(things.map(labelOf))) {
    const pages = things.filter((thing) => labelOf(thing) === label);
    if (pages.length === 1) continue;
    score.faults[fault] += pages.length - 1;
    const got = pages.map(({ id }) => id).join(', ');
    score.findings.push({ channel: reading.name, posts: [], field: fault, expected: label, got, evidence: [] });
  }
}
