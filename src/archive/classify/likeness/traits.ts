/**
 * Traits: what can be said of a post without asking what it means: which words and signs it has, how it is laid out, what
 * stands around it. In: facts. Out: names of traits, each once. What traits say of a kind is learned from labelled posts
 * (`bench/understanding/learn.ts`) and stands in `weights.json`.
 */
import { oncePerWord } from '../../language/once-per-word.ts';
import { stem } from '../../language/stem.ts';
import { textAt, type Word } from '../../language/words.ts';
import type { Facts } from '../facts.ts';
import { signalNames } from '../signals.ts';
import { surroundingsOf } from './surroundings.ts';

export const traitFamilies = ['word', 'first', 'label', 'host', 'sign', 'tag', 'signal', 'shape', 'around'] as const;
export type TraitFamily = (typeof traitFamilies)[number];

/** `at`: where the text shows it; undefined for what has no place. */
export type VisitTrait = (family: TraitFamily, name: string, at?: Pick<Word, 'start' | 'end'>) => void;

/** The first line speaks for the post; of a post without lines, its beginning. */
const longestOpening = 120;
/** One or two letters hold sentences together and say how long a post is. */
const shortestWord = 3;

/** `matters`: what follows from other words is not looked for. */
export function visitTraits(facts: Facts, visit: VisitTrait, matters: (word: Word) => boolean = () => true): void {
  visitWords(facts, visit, matters);
  visitSigns(facts.draft.text, visit);
  for (const signal of signalNames) if (facts.find(signal) !== undefined) visit('signal', signal);
  for (const shape of shapesOf(facts)) visit('shape', shape);
  for (const name of surroundingsOf(facts)) visit('around', name);
}

/** Names of people say who writes, not what: they are no words here, nor are numbers. */
function visitWords({ text, words, people, given }: Facts, visit: VisitTrait, matters: (word: Word) => boolean): void {
  const lineEnd = text.indexOf('\n');
  const opening = Math.min(lineEnd === -1 ? longestOpening : lineEnd, longestOpening);
  const names = [...people, ...given];
  const seen = new Set<string>();
  for (const [place, word] of words.entries()) {
    if (!matters(word)) continue;
    const bare = rootOf(word);
    if (bare === null) continue;
    const root = word.gap !== 'stop' && denies.has(textAt(words, place - 1)) ? deniedRoot(bare) : bare;
    if (seen.has(root)) continue;
    if (names.some(({ start, end }) => word.start >= start && word.start < end)) continue;
    seen.add(root);
    visit('word', root, word);
    if (word.start < opening) visit('first', root, word);
  }
}

/** «Не будет» says the opposite of «будет». */
const denies = new Set('не ни без нет not no don t won t isn t without никакого никаких'.split(' '));

export const deniedRoot = (root: string): string => `не ${root}`;
/** Null where the word is no trait. */
export const rootOfWord = (word: string): string | null =>
  word.length < shortestWord || /\d/.test(word) ? null : stem(word);
const rootOf = oncePerWord(rootOfWord);
const pictograph = /\p{Extended_Pictographic}/gu;
/** «Докладчик: …», “When — …”: what stands before the colon of a line. */
const lineLabel = /^[^\p{L}\n]{0,4}(?<label>\p{L}{2,20})(?:\s\p{L}{2,12})?\s?[:—–]\s/gmu;
const hashtag = /#(?<tag>[\p{L}\d_]{2,40})/gu;
const hostOfAddress = /https?:\/\/(?:www\.)?(?<host>[a-z0-9.-]{3,60})/gi;

function visitSigns(text: string, visit: VisitTrait): void {
  const once = (family: TraitFamily, names: Iterable<string>): void => {
    for (const name of new Set(names)) visit(family, name);
  };
  once('sign', text.match(pictograph) ?? []);
  once('label', groupsOf(text, lineLabel, 'label').map(stem));
  if (text.includes('#')) once('tag', groupsOf(text, hashtag, 'tag').map(stem));
  if (text.includes('://')) once('host', groupsOf(text, hostOfAddress, 'host'));
}

function groupsOf(text: string, pattern: RegExp, group: string): string[] {
  return [...text.matchAll(pattern)].map((match) => (match.groups?.[group] ?? '').toLowerCase());
}

const bulletLine = /^[ \t]*(?:[-–—•*▪▫◦·→►]|\d{1,2}[.)])\s/gm;

function shapesOf(facts: Facts): string[] {
  const { dates, times, people, given, papers, talkItems, video, words } = facts;
  const { text } = facts.draft;
  const isComing = dates.some((date) => date.future !== undefined && !date.isDeadline);
  const links = text.split('://').length - 1;
  const bullets = text.match(bulletLine)?.length ?? 0;
  const has: Record<string, boolean> = {
    'a day to come': isComing,
    'no day': dates.length === 0,
    'several days': dates.length > 1,
    'a deadline': dates.some((date) => date.isDeadline),
    'an hour': times.length > 0,
    'several hours': times.length > 1,
    'a day to come and an hour': isComing && times.length > 0,
    'a person': people.length > 0,
    'three people': people.length >= 3,
    'a given name alone': given.length > 0,
    'a link to a video': video !== null && video !== 'media',
    'a video': video === 'media',
    chapters: facts.chapters.length > 0,
    'a paper': papers.length > 0,
    'a paper by its number': papers.some(({ by }) => by === 'id'),
    'three papers': papers.length >= 3,
    'a talk in a list': talkItems.length > 0,
    'three talks in a list': talkItems.length > 2,
    'a venue': facts.venue !== null,
    'a city': facts.city !== null,
    'a question': text.includes('?'),
    'an exclamation': text.includes('!'),
  };
  return [
    ...Object.keys(has).filter((name) => has[name]),
    `${atMost(words.length, [7, 14, 24, 39, 59, 89, 139])} words`,
    `${atMost(links, [0, 1, 2])} links`,
    `${atMost(bullets, [0, 2])} items`,
  ];
}

/** “up to 19”, “more”: in which of a few steps a count lies. */
function atMost(count: number, steps: readonly number[]): string {
  const step = steps.find((most) => count <= most);
  return step === undefined ? 'more' : `up to ${step}`;
}
