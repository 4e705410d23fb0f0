/**
 * Stage: one talk a talk. In: candidates of all posts. Out: talks, each with every post that speaks of it. Titles decide
 * first; a post that gives no title joins the talk of the same speaker at the same venue, in the same city, or in the same words.
 */
import type { Talk } from '../model/entities.ts';
import { type SlugRegister, slugOf } from '../slug.ts';
import { shorten } from '../titles.ts';
import { type TalkCandidate, yearOfTalk } from './talk-candidate.ts';
import { isUnrecorded, key, likeness, sameTalk, wordsOf } from './talk-likeness.ts';

export interface JoinedTalks {
  talks: Talk[];
  byPost: Map<string, string[]>;
  /** Where titles of talks stand in posts. */
  named: Map<string, { start: number; end: number; talk: string }[]>;
}

interface Gathered {
  /** The place of its first candidate among all. */
  first: number;
  candidates: TalkCandidate[];
  speakers: Set<string>;
  words: Set<string>;
}

/** So many talks of a speaker, told of before or after, a post is compared with: whoever gave hundreds tells of none years later. */
const remembered = 60;
/** The same for a post that names no speaker. */
const rememberedOfNobody = 30;

export function joinTalks(candidates: TalkCandidate[], slugs: SlugRegister): JoinedTalks {
  const order = new Map(candidates.map((candidate, index) => [candidate, index]));
  const byTitle = new Map<string, Gathered[]>();
  const gathered: Gathered[] = [];
  const bySpeaker = new Map<string, Gathered[]>();
  const possible = (candidate: TalkCandidate): Gathered[] => {
    const at = order.get(candidate) ?? 0;
    if (candidate.speakers.length === 0) return around(gathered, at, rememberedOfNobody);
    return candidate.speakers.flatMap((speaker) => around(bySpeaker.get(speaker) ?? [], at, remembered));
  };
  const add = (candidate: TalkCandidate, known: Gathered | undefined): void => {
    const first = order.get(candidate) ?? 0;
    const talk = known ?? { first, candidates: [], speakers: new Set<string>(), words: new Set<string>() };
    if (known === undefined) insert(gathered, talk);
    talk.candidates.push(candidate);
    if (candidate.title !== null) remember(byTitle, key(candidate.title), talk);
    for (const word of wordsOf(candidate.title ?? '')) talk.words.add(word);
    for (const speaker of candidate.speakers) {
      if (talk.speakers.has(speaker)) continue;
      talk.speakers.add(speaker);
      const told = bySpeaker.get(speaker);
      if (told === undefined) bySpeaker.set(speaker, [talk]);
      else insert(told, talk);
    }
  };
  /** A post that names nobody may have told of it by its title alone. */
  const titled = (candidate: TalkCandidate): Gathered[] =>
    (byTitle.get(key(candidate.title ?? '')) ?? []).filter(
      ({ speakers }) => speakers.size === 0 || candidate.speakers.length === 0,
    );
  // What has a title founds talks; what has none joins one of them where it can.
  for (const candidate of candidates.filter(({ title }) => title !== null))
    add(
      candidate,
      [...possible(candidate), ...titled(candidate)].find(
        (talk) =>
          talk.candidates.every((other) => other.post !== candidate.post) &&
          talk.candidates.some((other) => sameTalk(candidate, other)),
      ),
    );
  for (const candidate of candidates.filter(({ title }) => title === null)) {
    const told = possible(candidate);
    // «Лекция Анны Лис доступна в записи»: of the one talk of hers, however long ago it was.
    const isOnly = told.length === 1 && candidate.recordings.length > 0;
    const fitting = told
      .map((talk) => ({ talk, score: likeness(candidate, talk) + (isOnly && isUnrecorded(talk) ? 1.5 : 0) }))
      .sort((one, other) => other.score - one.score);
    const best = fitting[0];
    const isClear = best !== undefined && best.score >= 2 && best.score > (fitting[1]?.score ?? 0);
    if (isClear) add(candidate, best.talk);
    else if (candidate.rule !== 'mentioned-in-digest' && foundsTalk(candidate)) add(candidate, undefined);
  }
  return assemble(gathered, candidates, slugs);
}

function remember(byTitle: Map<string, Gathered[]>, title: string, talk: Gathered): void {
  const known = byTitle.get(title);
  if (known === undefined) byTitle.set(title, [talk]);
  else if (!known.includes(talk)) known.push(talk);
}

/** Of talks in the order in which they were first told of, those told of next before and after a place. */
function around(talks: readonly Gathered[], at: number, count: number): Gathered[] {
  const place = placeOf(talks, at);
  return talks.slice(Math.max(0, place - count / 2), place + count / 2);
}

function insert(talks: Gathered[], talk: Gathered): void {
  talks.splice(placeOf(talks, talk.first), 0, talk);
}

/** How many of the talks were first told of at a place or before it. */
function placeOf(talks: readonly Gathered[], at: number): number {
  let [low, high] = [0, talks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((talks[middle]?.first ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function assemble(gathered: Gathered[], order: TalkCandidate[], slugs: SlugRegister): JoinedTalks {
  const position = new Map(order.map((candidate, index) => [candidate, index]));
  const byPost = new Map<string, string[]>();
  const named = new Map<string, { start: number; end: number; talk: string }[]>();
  const sorted = gathered.map((talk) => ({
    ...talk,
    candidates: [...talk.candidates].sort((one, other) => (position.get(one) ?? 0) - (position.get(other) ?? 0)),
  }));
  const talks = sorted.map(({ candidates, speakers }): Talk => {
    const title =
      longest(candidates.map((candidate) => candidate.title)) ??
      longest(candidates.map((candidate) => candidate.venue)) ??
      shorten(candidates[0]?.text ?? '', 80);
    const id = slugs.take(slugOf(title, 'talk'));
    for (const candidate of candidates) {
      byPost.set(candidate.post, [...new Set([...(byPost.get(candidate.post) ?? []), id])]);
      if (candidate.titleAt !== null)
        named.set(candidate.post, [...(named.get(candidate.post) ?? []), { ...candidate.titleAt, talk: id }]);
    }
    return {
      id,
      title,
      speakers: [...speakers],
      venue: venueOf(candidates),
      city: candidates.find((candidate) => candidate.city !== null)?.city ?? null,
      startsAt: candidates.find((candidate) => candidate.startsAt !== null)?.startsAt ?? null,
      year: candidates.map(yearOfTalk).find((year) => year !== null) ?? null,
      posts: [...new Set(candidates.map((candidate) => candidate.post))],
      recordings: candidates.flatMap((candidate) => candidate.recordings),
      topics: [],
      slides: null,
      about: '',
      evidence: candidates
        .slice(0, 3)
        .map((candidate) => ({ field: 'title', rule: candidate.rule, quote: candidate.quote })),
    };
  });
  return { talks, byPost, named };
}

/** A list names a venue as such, running text only where no list does; «PGConf» is the «PGConf.Russia» of another post. */
function venueOf(candidates: readonly TalkCandidate[]): string | null {
  const venue =
    candidates.find((candidate) => candidate.rule === 'listed-in-digest' && candidate.venue !== null)?.venue ??
    candidates.find((candidate) => candidate.venue !== null)?.venue ??
    null;
  if (venue === null) return null;
  const longer = candidates
    .flatMap((candidate) => candidate.venue ?? [])
    .filter((name) => {
      const at = name.indexOf(venue);
      return (
        at !== -1 &&
        /^(?:\p{Lu}{2,5}\s)?$/u.test(name.slice(0, at)) &&
        /^(?:[.\s]\p{Lu}.*|\sим.*)?$/u.test(name.slice(at + venue.length))
      );
    });
  return longest(longer) ?? venue;
}

/** A podcast is one by itself; an appearance needs somebody, and a place, a video or a city. */
function foundsTalk({ rule, speakers, venue, city, recordings }: TalkCandidate): boolean {
  if (rule === 'podcast-post') return true;
  return speakers.length > 0 && (venue !== null || city !== null || recordings.length > 0);
}

function longest(texts: (string | null)[]): string | undefined {
  return texts.filter((text) => text !== null).sort((one, other) => other.length - one.length)[0];
}
