/**
 * Scores talks given elsewhere: each found once, with its title, speakers, venue and city, and all the posts that speak of
 * it. A labelled talk is paired with the found one that shares a post and most of title and speakers with it.
 */
import type { Talk } from '../../src/archive/model/entities.ts';
import { align } from './align.ts';
import { listed, reasons } from './finding.ts';
import { bareWords, sameWords } from './identities.ts';
import { keyOf, type LabelledTalk } from './label-file.ts';
import type { Reading } from './reading.ts';
import type { RateName, Score } from './score.ts';
import { addCase, addComparison, compareSets } from './tally.ts';

interface Appearance {
  key: string;
  label: LabelledTalk;
  posts: string[];
}

export function scoreTalks(reading: Reading, score: Score): void {
  const appearances: Appearance[] = Object.entries(reading.labels.talks).map(([key, label]) => ({
    key,
    label,
    posts: reading.labels.messages.filter(({ expect }) => expect.talks.includes(key)).map(keyOf),
  }));
  const pairs = align(appearances, reading.archive.talks, (labelled, found) => likeness(reading, labelled, found));
  const isBroadcast = (post: string) => broadcasts(reading).has(post);
  const tally = score.tallies.talks;
  tally.found += pairs.length;
  tally.missed += appearances.length - pairs.length;
  for (const talk of reading.archive.talks) {
    if (pairs.some(({ found }) => found === talk) || reading.messagesOfTalk(talk).every(isBroadcast)) continue;
    tally.invented += 1;
    report(reading, score, reading.messagesOfTalk(talk), 'talk', 'no talk, or one already found', talk.title, talk);
  }
  for (const appearance of appearances) {
    const talk = pairs.find(({ labelled }) => labelled === appearance)?.found;
    if (talk === undefined) {
      report(reading, score, appearance.posts, 'talk', appearance.label.title ?? appearance.key, 'no talk', undefined);
    } else {
      scoreTalk(reading, appearance, talk, score);
    }
  }
  scoreTalksOfPosts(reading, new Map(pairs.map(({ labelled, found }) => [found.id, labelled.key])), score);
}

/** Whether an episode of a podcast is an appearance, too, readers see differently: it is right either way. */
function broadcasts(reading: Reading): ReadonlySet<string> {
  return new Set(reading.labels.messages.filter(({ expect }) => expect.kind === 'podcast').map(keyOf));
}

function scoreTalk(reading: Reading, { key, label, posts }: Appearance, talk: Talk, score: Score): void {
  const check = (rate: RateName, field: string, expected: string, got: string, isRight = sameWords(expected, got)) => {
    addCase(score.rates[rate], isRight);
    if (!isRight) report(reading, score, posts, `talk ${key}: ${field}`, expected, got, talk);
  };
  if (label.title !== undefined) check('title of the talk', 'title', label.title, talk.title);
  check(
    'speakers of the talk',
    'speakers',
    listedByName(label.speakers),
    listedByName(reading.speakerNames(talk.speakers)),
  );
  if (label.venue !== undefined) check('venue of the talk', 'venue', label.venue, withoutYear(talk.venue));
  if (label.city !== undefined) check('city of the talk', 'city', label.city, talk.city ?? 'none');
  const allowed = reading.labels.messages.filter(({ expect }) => expect.maybe.talks.includes(key)).map(keyOf);
  const got = reading.messagesOfTalk(talk);
  const comparison = compareSets(posts, got, allowed);
  const isWhole = comparison.missed.length + comparison.invented.length === 0;
  check('all posts of the talk joined, no other', 'posts', listedByName(posts), listedByName(got), isWhole);
}

function scoreTalksOfPosts(reading: Reading, keys: ReadonlyMap<string, string>, score: Score): void {
  for (const message of reading.labels.messages) {
    const got = (reading.postOf(message)?.talks ?? [])
      .map((id) => keys.get(id) ?? id)
      .filter((talk) => message.expect.kind !== 'podcast' || message.expect.talks.includes(talk));
    addComparison(score.tallies['talks of posts'], compareSets(message.expect.talks, got, message.expect.maybe.talks));
  }
}

/** A shared post alone proves nothing in a digest, so that a title or a speaker must agree too, where both are known. */
function likeness(reading: Reading, { label, posts }: Appearance, talk: Talk): number {
  const found = reading.messagesOfTalk(talk);
  const shared = posts.filter((post) => found.includes(post)).length;
  if (shared === 0) return 0;
  const title = label.title === undefined ? 0 : likenessOfTitles(label.title, talk.title);
  const names = reading.speakerNames(talk.speakers);
  const people = label.speakers.filter((speaker) => names.includes(speaker)).length;
  const isAlone = found.every((post) => countTalks(reading, post) === 1);
  return title + people > 0 || isAlone ? 4 * title + 2 * people + shared : 0;
}

function likenessOfTitles(one: string, other: string): number {
  const [first, second] = [bareWords(one), bareWords(other)];
  if (first === second) return 1;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.length >= 8 && long.includes(short) ? 0.5 : 0;
}

function countTalks(reading: Reading, post: string): number {
  return reading.labels.messages.find((message) => keyOf(message) === post)?.expect.talks.length ?? 0;
}

/** «Data Fest 2024» is «Data Fest». */
function withoutYear(venue: string | null): string {
  return (venue ?? 'none').replace(/[\s,’'-]*(?:20)?\d\d$/, '');
}

function listedByName(members: readonly string[]): string {
  return listed([...members].sort());
}

function report(
  reading: Reading,
  score: Score,
  posts: string[],
  field: string,
  expected: string,
  got: string,
  talk: Talk | undefined,
): void {
  score.findings.push({ channel: reading.name, posts, field, expected, got, evidence: reasons(talk?.evidence) });
}
