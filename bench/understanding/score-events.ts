/**
 * Scores events: which of the labelled ones were found, when they begin, what became of them, and whether their posts and
 * nothing but their posts were joined. A labelled event is paired with the found one that holds most of its posts.
 */
import type { Event } from '../../src/archive/model/entities.ts';
import { align } from './align.ts';
import { isMeetingKind, keyOf, type LabelledEvent, type LabelledMessage } from './label-file.ts';
import { instantOf } from './labelled-channel.ts';
import type { Reading } from './reading.ts';
import type { Score } from './score.ts';
import { addCase, addComparison, compareSets } from './tally.ts';

interface Meeting {
  key: string;
  label: LabelledEvent;
  /** Its announcements, moves, cancellations and recordings. */
  posts: LabelledMessage[];
}

export function scoreEvents(reading: Reading, score: Score): void {
  const meetings = meetingsOf(reading);
  const events = reading.archive.events.filter((event) => reading.membersOf(event).size > 0);
  const pairs = align(meetings, events, ({ posts }, event) => {
    const members = reading.membersOf(event);
    return posts.filter((post) => members.has(keyOf(post))).length;
  });
  const eventOf = new Map(pairs.map((pair) => [pair.labelled.key, pair.found]));
  const meetingOf = new Map(pairs.map((pair) => [pair.found.id, pair.labelled]));

  const tally = score.tallies.events;
  tally.found += pairs.length;
  tally.missed += meetings.length - pairs.length;
  for (const event of events) {
    if (meetingOf.has(event.id)) continue;
    tally.invented += 1;
    report(reading, score, [...reading.membersOf(event)], 'event', 'no event of its own', describe(event), event);
  }
  for (const meeting of meetings) scoreMeeting(reading, meeting, eventOf.get(meeting.key), score);
  scoreJoins(reading, score);
}

function meetingsOf(reading: Reading): Meeting[] {
  return Object.entries(reading.labels.events).map(([key, label]) => ({
    key,
    label,
    posts: reading.labels.messages.filter(({ expect }) => expect.event === key && isMeetingKind(expect.kind)),
  }));
}

function scoreMeeting(reading: Reading, { key, label, posts }: Meeting, event: Event | undefined, score: Score): void {
  const keys = posts.map(keyOf);
  const check = (rate: keyof Score['rates'], field: string, expected: string, got: string) => {
    addCase(score.rates[rate], expected === got);
    if (expected !== got) report(reading, score, keys, `event ${key}: ${field}`, expected, got, event);
  };
  const moments = label.history ?? [label.startsAt];
  check(
    'date and time of the event exact',
    'date',
    label.startsAt,
    event === undefined ? 'no event' : localOf(reading, label.startsAt, event.startsAt),
  );
  check(
    'history of its dates exact',
    'history',
    moments.join(' → '),
    (event?.history ?? []).map((moment, index) => localOf(reading, moments[index] ?? '', moment)).join(' → '),
  );
  check('status of the event', 'status', label.status, event?.status ?? 'no event');

  const allowed = reading.labels.messages.filter(({ expect }) => expect.event === key).map(keyOf);
  const members = compareSets(keys, event === undefined ? [] : reading.membersOf(event), allowed);
  const isWhole = members.missed.length + members.invented.length === 0;
  addCase(score.rates['all posts of the event joined, no other'], isWhole);
  if (!isWhole) {
    const got = `${list(members.found)}${members.invented.length > 0 ? ` and also ${list(members.invented)}` : ''}`;
    report(reading, score, keys, `event ${key}: posts`, list(keys), got, event);
  }

  const speakers = compareSets(label.speakers, reading.speakerNames(event?.speakers ?? []));
  addComparison(score.tallies['speakers of events'], speakers);
  if (speakers.missed.length + speakers.invented.length > 0) {
    report(
      reading,
      score,
      keys,
      `event ${key}: speakers`,
      list(label.speakers),
      list(reading.speakerNames(event?.speakers ?? [])),
      event,
    );
  }
  const papers = compareSets(label.papers, reading.paperKeys(event?.papers ?? []), maybePapersOf(posts));
  addComparison(score.tallies['papers of events'], papers);
  if (papers.missed.length + papers.invented.length > 0) {
    report(
      reading,
      score,
      keys,
      `event ${key}: papers`,
      list(label.papers),
      list(reading.paperKeys(event?.papers ?? [])),
      event,
    );
  }
}

/**
 * A recording is joined when its event also holds another post of its meeting that is no recording. A join is wrong when
 * the event is mostly another meeting's, or when the post is of no meeting at all.
 */
function scoreJoins(reading: Reading, score: Score): void {
  const meetingOf = (message: LabelledMessage) =>
    isMeetingKind(message.expect.kind) ? message.expect.event : undefined;
  for (const message of reading.labels.messages) {
    const { event: labelled, kind } = message.expect;
    const event = reading.eventOf(message);
    const others = reading.labels.messages.filter(
      (other) => other !== message && event !== undefined && reading.membersOf(event).has(keyOf(other)),
    );
    const isRecording = kind === 'recording';
    const wrong =
      others.length > 0 &&
      isWrongJoin(
        message.expect,
        others.map(({ expect }) => expect),
      );
    if (wrong) {
      score.faults['posts joined to a wrong event'] += 1;
      if (isRecording) score.faults['recordings joined to a wrong event'] += 1;
      report(
        reading,
        score,
        [keyOf(message)],
        'joined to a wrong event',
        labelled ?? 'none',
        list(others.map(keyOf)),
        event,
      );
    }
    const meeting = reading.labels.messages.filter(
      (other) => other !== message && meetingOf(other) === labelled && other.expect.kind !== 'recording',
    );
    if (!isRecording || labelled === undefined || meeting.length === 0) continue;
    const joined = meeting.some((other) => others.includes(other));
    addCase(score.rates['recordings joined to their meeting'], joined);
    if (!joined)
      report(reading, score, [keyOf(message)], 'recording joined to', labelled, list(others.map(keyOf)), event);
  }
}

type Labels = LabelledMessage['expect'];

/** In an event that mixes meetings the larger part is at home; a post that speaks of a meeting may stand in its event. */
function isWrongJoin(labels: Labels, others: readonly Labels[]): boolean {
  if (labels.event === undefined) return true;
  const own = others.filter(({ event }) => event === labels.event).length + 1;
  const counts = new Map<string, number>();
  for (const { event } of others) {
    if (event !== undefined && event !== labels.event) counts.set(event, (counts.get(event) ?? 0) + 1);
  }
  const largest = Math.max(0, ...counts.values());
  // Two meetings of equal size in one event: both halves are wrong, as nobody can tell whose event it is.
  return largest >= own;
}

/** The moment as labels write it; in words of its own where it is no such moment. */
function localOf(reading: Reading, labelled: string, got: Event['startsAt']): string {
  if (got.precision === 'day') return got.at;
  if (labelled.includes(' ') && instantOf(labelled, reading.clock) === secondsOf(got.at)) return labelled;
  return got.at;
}

function secondsOf(at: string): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

function maybePapersOf(posts: readonly LabelledMessage[]): string[] {
  return posts.flatMap(({ expect }) => expect.maybe.papers);
}

function describe(event: Event): string {
  return `${event.id} at ${event.startsAt.at}`;
}

function list(members: readonly string[]): string {
  return members.length === 0 ? 'none' : members.join(', ');
}

function report(
  reading: Reading,
  score: Score,
  posts: string[],
  field: string,
  expected: string,
  got: string,
  event: Event | undefined,
): void {
  const evidence = (event?.evidence ?? []).map(({ rule, quote }) => (quote === '' ? rule : `${rule} «${quote}»`));
  score.findings.push({ channel: reading.name, posts, field, expected, got, evidence });
}
