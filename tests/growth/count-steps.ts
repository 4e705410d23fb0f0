/**
 * Counts the steps that the project's own code takes for a made-up channel: how often each piece of it runs, loops included, as V8
 * counts them. The same input gives the same number on every machine.
 *
 *     node tests/growth/count-steps.ts <posts>
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonMessage } from '../../bench/build/made-up-archive.ts';
import { writeChannel } from '../../bench/build/write-channel.ts';
import { makeSieve } from '../../src/archive/sieve/sieved.ts';
import { indexArchive } from '../../src/archive-index.ts';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import { searchCatalogueOf } from '../../src/i18n/search/catalogue.ts';
import { loadArchive } from '../../src/load-archive.ts';
import { datesIn } from '../../src/render/dates/dates.ts';
import { timelineOf } from '../../src/render/lists/timeline.ts';
import { recordsOfArchive } from '../../src/search/build/records-of-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'steps-'));
try {
  const { seeds, content } = writeChannel(folder, Number(process.argv[2]));
  addTemptations(join(seeds, 'result.json'));
  // A small archive does without, and would take other steps.
  makeSieve();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const archive = await loadArchive({ seeds, content, today: '2026-11-25' });
  const { language, timeZone } = archive.channel;
  const index = indexArchive(archive);
  for (const post of archive.posts) {
    index.related(post, 4);
    index.neighbours(post);
  }
  timelineOf(archive.posts, timeZone, 40);
  recordsOfArchive(archive, searchCatalogueOf(language), datesIn(catalogueOf(language), timeZone));
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const steps = new Map<string, number>();
  for (const { url, functions } of result) {
    if (!url.includes('/src/')) continue;
    const counts = functions.flatMap(({ ranges }) => ranges.map(({ count }) => count));
    steps.set(
      url.slice(url.indexOf('/src/')),
      counts.reduce((sum, count) => sum + count, 0),
    );
  }
  console.log(JSON.stringify([...steps]));
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * Makes some messages what would tempt a reader to hold each against all: every tenth the review of a paper of which there is a name and an address
 * but no title, and every tenth a review in the words of the others.
 */
function addTemptations(file: string): void {
  const { messages, ...chat }: { messages: JsonMessage[] } = JSON.parse(readFileSync(file, 'utf8'));
  const tempting = messages.map((message, at) => {
    if (at % 10 === 0) return saying(message, reviewOf(`${nameOf(at / 10)} (arxiv.org/abs/2401.${10_000 + at / 10})`));
    return at % 10 === 5 ? saying(message, reviewOf(`статьи о том, что такое ${nameOf((at - 5) / 10)}`)) : message;
  });
  writeFileSync(file, JSON.stringify({ ...chat, messages: tempting }));
}

function saying(message: JsonMessage, text: string): JsonMessage {
  return { ...message, text, text_entities: [{ type: 'plain', text }] };
}

function reviewOf(paper: string): string {
  return `Обзор ${paper}\n\nАвторы предлагают новый метод: энкодер учится на парах. Метод проверили на трёх датасетах, качество выросло на 2 %.`;
}

/** “QuartzAaRec”, “QuartzBaRec”, …: 676 different ones. */
function nameOf(number: number): string {
  const letter = (first: string, place: number) => String.fromCharCode(first.charCodeAt(0) + (place % 26));
  return `Quartz${letter('A', number)}${letter('a', Math.floor(number / 26))}Rec`;
}
