/**
 * How much a post looks like the labelled posts of each kind, whatever the rules find. In: facts. Out: points for every kind,
 * on the scale of the rules, with the words that spoke most for it. A linear model: what a trait adds to a kind can be looked up
 * in `weights.json`.
 */
import { oncePerWord } from '../../language/once-per-word.ts';
import type { Word } from '../../language/words.ts';
import type { PostKind } from '../../model/post.ts';
import type { Facts } from '../facts.ts';
import { deniedRoot, rootOfWord, type TraitFamily, traitFamilies, visitTraits } from './traits.ts';
import learned from './weights.json' with { type: 'json' };

/** What was learned: for the bias and for each trait one weight a kind, in hundredths of log-odds. */
export interface Weights {
  /** How many labelled channels they were learned from: more or fewer by now, and it is time to learn again. */
  channels: number;
  kinds: readonly string[];
  bias: readonly number[];
  traits: Readonly<Record<TraitFamily, Readonly<Record<string, readonly number[]>>>>;
}

export interface Likeness {
  points: ReadonlyMap<PostKind, number>;
  /** The words that spoke most for a kind, the strongest first. */
  quote(kind: PostKind): string;
}

export type LikenessModel = (facts: Facts) => Likeness;

/** Points of the rules that one unit of log-probability is worth; chosen on channels that neither rules nor model had seen. */
const pointsPerUnit = 2;
/** However unlike a kind a post looks, rules that find enough can still say so. */
const leastLogProbability = -3;
/** The words of a new channel are unknown in part, and what is unknown speaks for a note: that much is taken back. */
const unknownWords = 1;
const mostQuoted = 3;
/** Hundredths; less is no reason that anybody would want to read. */
const leastQuoted = 20;

export function openLikeness(weights: Weights): LikenessModel {
  const kinds = weights.kinds as readonly PostKind[];
  const tables = new Map(traitFamilies.map((family) => [family, tableOf(weights.traits[family])] as const));
  const ofWords = (['word', 'first'] as const).map((family) => tables.get(family));
  const matters = oncePerWord((word) => {
    const root = rootOfWord(word);
    return root !== null && [root, deniedRoot(root)].some((name) => ofWords.some((table) => table?.has(name)));
  });
  return (facts) => {
    const sums = Int32Array.from(weights.bias);
    const words: WeighingWord[] = [];
    const add = (family: TraitFamily, name: string, at?: Pick<Word, 'start' | 'end'>): void => {
      const found = tables.get(family)?.get(name);
      if (found === undefined) return;
      for (let kind = 0; kind < sums.length; kind++) sums[kind] = (sums[kind] ?? 0) + (found[kind] ?? 0);
      if (at !== undefined && family === 'word') words.push({ weights: found, at });
    };
    visitTraits(facts, add, matters);
    const odds = Array.from(sums, (sum, place) => sum / 100 - (kinds[place] === 'note' ? unknownWords : 0));
    const all = Math.log(odds.reduce((total, one) => total + Math.exp(one), 0));
    const pointsOf = (place: number): number => pointsPerUnit * Math.max(leastLogProbability, (odds[place] ?? 0) - all);
    return {
      points: new Map(kinds.map((kind, place) => [kind, pointsOf(place)])),
      quote(kind) {
        const place = kinds.indexOf(kind);
        return words
          .map(({ weights, at }) => ({ weight: weights[place] ?? 0, at }))
          .filter(({ weight }) => weight >= leastQuoted)
          .sort((one, other) => other.weight - one.weight)
          .slice(0, mostQuoted)
          .map(({ at }) => facts.text.slice(at.start, at.end))
          .join(', ');
      },
    };
  };
}

/** A word of a text, with what it says of each kind. */
interface WeighingWord {
  weights: readonly number[];
  at: Pick<Word, 'start' | 'end'>;
}

/** Of whole numbers, which are added up in any order. */
function tableOf(traits: Weights['traits'][TraitFamily]): ReadonlyMap<string, readonly number[]> {
  return new Map(Object.entries(traits));
}

/** Learned from all labelled channels that the project has open. */
export const learnedLikeness: LikenessModel = openLikeness(learned);
