/** Judges whether two candidates, or a candidate and what is gathered of a talk, are one talk. In: candidates. Out: yes, no, or how much speaks for it. */
import { daysBetween } from '../language/dates/calendar.ts';
import { dayOfMoment } from '../language/dates/zone-time.ts';
import { tokenize } from '../language/stem.ts';
import type { TalkCandidate } from './talk-candidate.ts';

/** What is known of a talk so far. */
export interface ToldTalk {
  candidates: readonly TalkCandidate[];
  speakers: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

function sameTitle(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [key(one), key(other)];
  if (a === b || (Math.min(a.length, b.length) >= 8 && (a.startsWith(b) || b.startsWith(a)))) return true;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= 2 && shared / Math.min(words.size, others.size) >= 0.67;
}

/** The same words at two venues are two talks, unless they are the same words exactly. */
export function sameTalk(one: TalkCandidate, other: TalkCandidate): boolean {
  if (!sameTitle(one.title, other.title)) return false;
  const venuesDiffer = one.venue !== null && other.venue !== null && !sameVenue(one.venue, other.venue);
  return !venuesDiffer || key(one.title ?? '') === key(other.title ?? '');
}

/** A title is compared with many others. */
const knownWords = new Map<string, ReadonlySet<string>>();
const knownKeys = new Map<string, string>();
const mostKnown = 10_000;

export function key(title: string): string {
  const known = knownKeys.get(title);
  if (known !== undefined) return known;
  const letters = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (knownKeys.size >= mostKnown) knownKeys.clear();
  knownKeys.set(title, letters);
  return letters;
}

export function wordsOf(text: string): ReadonlySet<string> {
  const known = knownWords.get(text);
  if (known !== undefined) return known;
  const words = new Set(
    tokenize(text)
      .map((token) => token.stem)
      .filter((word) => word.length >= 4),
  );
  if (knownWords.size >= mostKnown) knownWords.clear();
  knownWords.set(text, words);
  return words;
}

export function likeness(candidate: TalkCandidate, talk: ToldTalk): number {
  // A broadcast is no talk at a conference, though one person and one city be in both.
  const isOther = candidate.rule === 'podcast-post' ? 'talk-post' : 'podcast-post';
  if (candidate.rule !== 'mentioned-in-digest' && talk.candidates.some(({ rule }) => rule === isOther)) return 0;
  let score = 0;
  // Another city is another talk, whatever words the two share.
  const cities = talk.candidates.flatMap(({ city }) => city ?? []);
  const isOfItself = candidate.rule !== 'mentioned-in-digest';
  if (isOfItself && candidate.city !== null && cities.length > 0 && !cities.includes(candidate.city)) return 0;
  if (
    talk.candidates.some(
      (other) => other.venue !== null && candidate.venue !== null && sameVenue(other.venue, candidate.venue),
    )
  )
    score += 3;
  if (talk.candidates.some((other) => other.city !== null && other.city === candidate.city)) score += 2;
  if (candidate.rule === 'mentioned-in-digest' && talk.candidates.some((other) => namesPlace(candidate.text, other)))
    score += 2;
  const words = wordsOf(candidate.text);
  let shared = 0;
  for (const word of talk.words) if (words.has(word)) shared++;
  score += Math.min(3, shared);
  if (candidate.speakers.some((speaker) => talk.speakers.has(speaker))) {
    score += 0.5;
    if (talk.candidates.some((other) => isNear(candidate, other))) score += 1.5;
  }
  return score;
}

/** «Стриж, «Биотехмед»», “Pugh at the RI”, «Штольц в Новгороде»: a word of the place, its initials or its city stand in the words. */
function namesPlace(text: string, { venue, city }: TalkCandidate): boolean {
  const initials = venue?.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';
  if (initials.length >= 2 && text.split(/[^\p{L}]/u).includes(initials)) return true;
  const words = [...text.matchAll(/\p{Lu}[\p{L}\d]{2,30}/gu)].map(([word]) => word.toLowerCase());
  return [...`${venue ?? ''} ${city ?? ''}`.matchAll(/\p{Lu}[\p{L}\d]{2,30}/gu)].some(([name]) => {
    const own = name.toLowerCase();
    const stem = own.slice(0, Math.max(4, own.length - 2));
    return words.some(
      (word) =>
        word === own ||
        (own.length > 4 &&
          word.length > 4 &&
          word.startsWith(stem.slice(0, word.length - 1)) &&
          Math.abs(word.length - own.length) <= 9),
    );
  });
}

export function isUnrecorded({ candidates }: ToldTalk): boolean {
  return candidates.every(({ recordings, rule }) => recordings.length === 0 && rule !== 'podcast-post');
}

/** Within these days of each other, one speaker's posts without a title are of one talk. */
const nearDays = 30;

function isNear(one: TalkCandidate, other: TalkCandidate): boolean {
  if (one.day === null) return false;
  const days = [other.day, other.startsAt === null ? null : dayOfMoment(other.startsAt)];
  return days.some((day) => day !== null && one.day !== null && Math.abs(daysBetween(day, one.day)) <= nearDays);
}

function sameVenue(one: string, other: string): boolean {
  const [a, b] = [key(one), key(other)];
  return a.includes(b) || b.includes(a) || [...wordsOf(one)].every((word) => wordsOf(other).has(word));
}
