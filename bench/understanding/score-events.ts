/**
 * Scores events: which of the labelled ones were found, when they begin, what became of them, and whether their posts and
 * nothing but their posts were joined. A labelled event is paired with the found one that holds most of its posts.
 */
import type { Event } from '../../src/archive/model/entities.ts';
import { align } from './align.ts';
import { listed, reasons } from './finding.ts';
import { isMeetingKind, keyOf, type LabelledEvent, type LabelledMessage } from './label-file.ts';
import { instantOf } from './labelled-channel.ts';
import type { Reading } from './reading.ts';
import type { RateName, Score, TallyName } from './score.ts';
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
  const tally = score.tallies.events;
  tally.found += pairs.length;
  tally.missed += meetings.length - pairs.length;
  for (const event of events) {
    if (pairs.some(({ found }) => found === event)) continue;
    tally.invented += 1;
    score.findings.push({
      channel: reading.name,
      posts: [...reading.membersOf(event)],
      field: 'event',
      expected: 'no event of its own',
      got: `${event.id} at ${event.startsAt.at}`,
      evidence: reasons(event.evidence),
    });
  }
  for (const meeting of meetings) {
    scoreMeeting(reading, meeting, pairs.find(({ labelled }) => labelled === meeting)?.found, score);
  }
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
  const report = (field: string, expected: string, got: string) => {
    const evidence = reasons(event?.evidence);
    score.findings.push({
      channel: reading.name,
      posts: keys,
      field: `event ${key}: ${field}`,
      expected,
      got,
      evidence,
    });
  };
  const check = (rate: RateName, field: string, expected: string, got: string, isRight = expected === got) => {
    addCase(score.rates[rate], isRight);
    if (!isRight) report(field, expected, got);
  };
  const checkSet = (tally: TallyName, field: string, expected: string[], got: string[], allowed: string[] = []) => {
    const comparison = compareSets(expected, got, allowed);
    addComparison(score.tallies[tally], comparison);
    if (comparison.missed.length + comparison.invented.length > 0) report(field, listed(expected), listed(got));
  };

  const date = event === undefined ? 'no event' : asLabelled(reading, label.startsAt, event.startsAt);
  check('date and time of the event exact', 'date', label.startsAt, date);
  const dates = label.history ?? [label.startsAt];
  const history = (event?.history ?? []).map((moment, index) => asLabelled(reading, dates[index] ?? '', moment));
  check('history of its dates exact', 'history', dates.join(' → '), history.join(' → '));
  check('status of the event', 'status', label.status, event?.status ?? 'no event');

  const members = event === undefined ? [] : [...reading.membersOf(event)];
  const itsOwn = reading.labels.messages.filter(({ expect }) => expect.event === key).map(keyOf);
  const { missed, invented } = compareSets(keys, members, itsOwn);
  const isWhole = missed.length + invented.length === 0;
  check('all posts of the event joined, no other', 'posts', listed(keys), listed(members), isWhole);

  const maybePapers = posts.flatMap(({ expect }) => expect.maybe.papers);
  checkSet('speakers of events', 'speakers', label.speakers, reading.speakerNames(event?.speakers ?? []));
  checkSet('papers of events', 'papers', label.papers, reading.paperKeys(event?.papers ?? []), maybePapers);
}

/** The moment in the words of the label when it is the same one, else as found: a day alone never equals an hour of it. */
function asLabelled(reading: Reading, labelled: string, got: Event['startsAt']): string {
  const isSameMinute =
    got.precision === 'minute' &&
    labelled.includes(' ') &&
    Date.parse(instantOf(labelled, reading.clock)) === Date.parse(got.at);
  return isSameMinute ? labelled : got.at;
}
