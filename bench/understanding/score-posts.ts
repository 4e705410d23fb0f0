/** Scores single posts: kind, speakers, papers, topics, links, chapters, closed vacancies and reported contradictions. */
import type { Post } from '../../src/archive/model/post.ts';
import { listed, reasons } from './finding.ts';
import { bareAddress } from './identities.ts';
import { keyOf, type LabelledMessage } from './label-file.ts';
import type { Reading } from './reading.ts';
import { addKind, type FoundKind, type Score, type TallyName } from './score.ts';
import { addCase, addComparison, compareSets } from './tally.ts';

export function scorePosts(reading: Reading, score: Score): void {
  reading.labels.messages.forEach((message, index) => {
    scoreKind(reading, message, score);
    if (message.expect.kind === 'service') return;
    const post = reading.postOf(message);
    const inherited = inheritedBy(reading, message, index);
    const given: [TallyName, string, string[], string[], string[]][] = [
      [
        'speakers of posts',
        'speakers',
        message.expect.speakers,
        reading.speakerNames(post?.speakers ?? []),
        [...message.expect.maybe.speakers, ...inherited.speakers],
      ],
      [
        'papers of posts',
        'papers',
        message.expect.papers,
        reading.paperKeys(post?.papers ?? []),
        [...message.expect.maybe.papers, ...inherited.papers],
      ],
      ['topics of posts', 'topics', message.expect.topics, post?.topics ?? [], message.expect.maybe.topics],
    ];
    for (const [name, field, expected, got, allowed] of given) {
      const comparison = compareSets(expected, got, allowed);
      addComparison(score.tallies[name], comparison);
      if (comparison.missed.length + comparison.invented.length > 0) {
        report(reading, score, message, field, listed(expected), listed(got));
      }
    }
    scoreDetails(reading, message, post, score);
  });
}

function scoreKind(reading: Reading, message: LabelledMessage, score: Score): void {
  const { kind, orKinds } = message.expect;
  const given = reading.kindOf(message);
  const accepted: FoundKind[] = [kind, ...orKinds];
  const isRight = accepted.includes(given);
  addKind(score, kind, isRight ? kind : given);
  score.posts += 1;
  const isDoubted = hasIssue(reading, message, 'kind-uncertain');
  if (isDoubted) score.lowConfidence += 1;
  if (isRight) return;
  if (!isDoubted) score.faults['wrong kinds that the editor is not told of'] += 1;
  report(reading, score, message, 'kind', [kind, ...orKinds].join(' or '), isDoubted ? `${given}, in doubt` : given);
}

function scoreDetails(reading: Reading, message: LabelledMessage, post: Post | undefined, score: Score): void {
  const { links, chapters, closed, flags } = message.expect;
  if (links !== undefined) {
    const got = (post?.links ?? []).map(({ url }) => bareAddress(url));
    const right = links.every((link) => got.includes(bareAddress(link)));
    addCase(score.rates['links cleaned'], right);
    if (!right) report(reading, score, message, 'links', listed(links), listed(got));
  }
  if (chapters !== undefined) {
    const recording = reading.archive.events
      .flatMap((event) => event.recordings)
      .find((candidate) => candidate.post !== null && candidate.post === post?.id);
    const write = (chapter: { at: number; title: string }) => `${chapter.at} ${chapter.title}`;
    const expected = chapters.map(write).join('; ');
    const got = (recording?.chapters ?? []).map(write).join('; ');
    addCase(score.rates['chapters of the recording'], expected === got);
    if (expected !== got) report(reading, score, message, 'chapters', expected, got);
  }
  if (closed !== undefined) {
    const got = post?.kind === 'vacancy' ? post.closed : null;
    addCase(score.rates['vacancy said to be closed'], got === closed);
    if (got !== closed) report(reading, score, message, 'closed', String(closed), String(got));
  }
  for (const flag of flags) {
    const reported = hasIssue(reading, message, 'weekday');
    addCase(score.rates['contradiction reported'], reported);
    if (!reported) report(reading, score, message, 'issues', flag, 'nothing');
  }
}

/** Whether the archive asks the editor to look at the message, by a code that holds this word. */
function hasIssue(reading: Reading, message: LabelledMessage, word: string): boolean {
  return reading.archive.issues.some((issue) => issue.message === keyOf(message) && issue.code.includes(word));
}

/** What a post may carry over from its event, its talks, the post that it answers, or the review that it goes on with. */
function inheritedBy(reading: Reading, message: LabelledMessage, index: number) {
  const { events, talks, messages } = reading.labels;
  const event = message.expect.event === undefined ? undefined : events[message.expect.event];
  const itsTalks = message.expect.talks.flatMap((key) => talks[key] ?? []);
  const before = messages[index - 1];
  const continued = [
    messages.find((candidate) => message.replyTo !== undefined && keyOf(candidate) === String(message.replyTo)),
    message.expect.kind === 'review' && before?.expect.kind === 'review' ? before : undefined,
  ].flatMap((original) => (original === undefined ? [] : [original.expect]));
  return {
    speakers: [event, ...itsTalks, ...continued].flatMap((source) => source?.speakers ?? []),
    papers: [event, ...continued].flatMap((source) => source?.papers ?? []),
  };
}

function report(
  reading: Reading,
  score: Score,
  message: LabelledMessage,
  field: string,
  expected: string,
  got: string,
): void {
  score.findings.push({
    channel: reading.name,
    posts: [keyOf(message)],
    field,
    expected,
    got,
    evidence: reasons(reading.postOf(message)?.evidence, field),
  });
}
