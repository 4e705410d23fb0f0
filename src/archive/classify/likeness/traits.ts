/**
 * Traits: what can be said of a post without asking what it means: which words and signs it has, how it is laid out, what
 * stands around it. In: facts. Out: names of traits, each once. What traits say of a kind is learned from labelled posts
 * (`bench/understanding/learn.ts`) and stands in `weights.json`.
 */
import { oncePerWord } from '../../language/once-per-word.ts';
import { stem } from '../../language/stem.ts';
import type { Word } from '../../language/words.ts';
import { findingsOf } from '../../sieve/sieved.ts';
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
  visitShapes(facts, visit);
  for (const name of surroundingsOf(facts)) visit('around', name);
}

/** Names of people say who writes, not what: they are no words here, nor are numbers. */
function visitWords({ text, words, people, given }: Facts, visit: VisitTrait, matters: (word: Word) => boolean): void {
  const lineEnd = text.indexOf('\n');
  const opening = Math.min(lineEnd === -1 ? longestOpening : lineEnd, longestOpening);
  const names = [...people, ...given];
  const seen = new Set<string>();
  for (let place = 0; place < words.length; place++) {
    const word = words[place];
    if (word === undefined || !matters(word)) continue;
    const before = word.gap === 'stop' ? undefined : words[place - 1];
    const root = before !== undefined && denies(before) ? deniedRootOf(word) : rootOf(word);
    if (root === null || seen.has(root)) continue;
    if (names.some(({ start, end }) => word.start >= start && word.start < end)) continue;
    seen.add(root);
    visit('word', root, word);
    if (word.start < opening) visit('first', root, word);
  }
}

/** «Не будет» says the opposite of «будет». */
const denying = new Set('не ни без нет not no don t won t isn t without никакого никаких'.split(' '));
const denies = oncePerWord((word) => denying.has(word));

export const deniedRoot = (root: string): string => `не ${root}`;
/** Null where the word is no trait. */
export const rootOfWord = (word: string): string | null =>
  word.length < shortestWord || /\d/.test(word) ? null : stem(word);
const rootOf = oncePerWord(rootOfWord);
const deniedRootOf = oncePerWord((word): string | null => {
  const root = rootOfWord(word);
  return root === null ? null : deniedRoot(root);
});
const pictograph = /\p{Extended_Pictographic}/gu;
/** «Докладчик: …», “When — …”: what stands before the colon of a line. */
const lineLabel = /^[^\p{L}\n]{0,4}(?<label>\p{L}{2,20})(?:\s\p{L}{2,12})?\s?[:—–]\s/gmu;
const hashtag = /#(?<tag>[\p{L}\d_]{2,40})/gu;
const hostOfAddress = /https?:\/\/(?:www\.)?(?<host>[a-z0-9.-]{3,60})/gi;

function visitSigns(text: string, visit: VisitTrait): void {
  const once = (family: TraitFamily, names: readonly string[] | null): void => {
    if (names !== null) for (const name of new Set(names)) visit(family, name);
  };
  once('sign', text.match(pictograph));
  once('label', groupsOf(text, lineLabel, 'label').map(stem));
  if (text.includes('#')) once('tag', groupsOf(text, hashtag, 'tag').map(stem));
  if (text.includes('://')) once('host', groupsOf(text, hostOfAddress, 'host'));
}

function groupsOf(text: string, pattern: RegExp, group: string): string[] {
  return findingsOf(pattern, text).map((match) => (match.groups?.[group] ?? '').toLowerCase());
}

const bulletLine = /^[ \t]*(?:[-–—•*▪▫◦·→►]|\d{1,2}[.)])\s/gm;

const isComing = ({ dates }: Facts): boolean => dates.some((date) => date.future !== undefined && !date.isDeadline);

const shapes: readonly [name: string, has: (facts: Facts) => boolean][] = [
  ['a day to come', isComing],
  ['no day', ({ dates }) => dates.length === 0],
  ['several days', ({ dates }) => dates.length > 1],
  ['a deadline', ({ dates }) => dates.some((date) => date.isDeadline)],
  ['an hour', ({ times }) => times.length > 0],
  ['several hours', ({ times }) => times.length > 1],
  ['a day to come and an hour', (facts) => facts.times.length > 0 && isComing(facts)],
  ['a person', ({ people }) => people.length > 0],
  ['three people', ({ people }) => people.length >= 3],
  ['a given name alone', ({ given }) => given.length > 0],
  ['a link to a video', ({ video }) => video !== null && video !== 'media'],
  ['a video', ({ video }) => video === 'media'],
  ['chapters', ({ chapters }) => chapters.length > 0],
  ['a paper', ({ papers }) => papers.length > 0],
  ['a paper by its number', ({ papers }) => papers.some(({ by }) => by === 'id')],
  ['three papers', ({ papers }) => papers.length >= 3],
  ['a talk in a list', ({ talkItems }) => talkItems.length > 0],
  ['three talks in a list', ({ talkItems }) => talkItems.length > 2],
  ['a venue', ({ venue }) => venue !== null],
  ['a city', ({ city }) => city !== null],
  ['a question', ({ draft }) => draft.text.includes('?')],
  ['an exclamation', ({ draft }) => draft.text.includes('!')],
];

function visitShapes(facts: Facts, visit: VisitTrait): void {
  const { text } = facts.draft;
  for (const [name, has] of shapes) if (has(facts)) visit('shape', name);
  const links = text.split('://').length - 1;
  const bullets = text.match(bulletLine)?.length ?? 0;
  visit('shape', `${atMost(facts.words.length, [7, 14, 24, 39, 59, 89, 139])} words`);
  visit('shape', `${atMost(links, [0, 1, 2])} links`);
  visit('shape', `${atMost(bullets, [0, 2])} items`);
}

/** “up to 19”, “more”: in which of a few steps a count lies. */
function atMost(count: number, steps: readonly number[]): string {
  const step = steps.find((most) => count <= most);
  return step === undefined ? 'more' : `up to ${step}`;
}
