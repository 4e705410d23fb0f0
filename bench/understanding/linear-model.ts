/**
 * Multinomial logistic regression over traits that are there or not: the simplest model that can be read as a table. In:
 * examples. Out: for each trait and for the bias one weight a kind, in log-odds. Always the same for the same examples: all of
 * them at each step (Adam), from zero.
 */
import { postKinds } from '../../src/archive/model/post.ts';
import type { Example } from './learning-examples.ts';

export interface LinearModel {
  bias: Float64Array;
  traits: Map<string, Float64Array>;
}

/** A trait of fewer posts or channels says more of their authors than of a kind. */
const fewestPosts = 3;
const fewestChannels = 3;
/** Words that stand in more than a sixteenth of all posts say how long a post is, or nothing. */
const commonest = 1 / 16;
const steps = 300;
const pace = 0.05;
/** Pulls weights towards zero, as if each had been seen once more with no effect. */
const restraint = 0.5;
const kindCount = postKinds.length;

export function learn(examples: readonly Example[]): LinearModel {
  const names = tellingTraits(examples);
  const placeOf = new Map(names.map((name, place) => [name, place + 1]));
  // Place 0 is the bias: a trait that every post has.
  const rows = examples.map(({ traits }) =>
    Uint32Array.from([0, ...traits.flatMap((trait) => placeOf.get(trait) ?? [])]),
  );
  const wanted = examples.map(({ kind }) => postKinds.indexOf(kind));
  const weights = descend(rows, wanted, names.length + 1);
  const of = (place: number): Float64Array => weights.slice(place * kindCount, (place + 1) * kindCount);
  return { bias: of(0), traits: new Map(names.map((name, place) => [name, of(place + 1)])) };
}

function tellingTraits(examples: readonly Example[]): string[] {
  const seen = new Map<string, { posts: number; channels: Set<string> }>();
  for (const { channel, traits } of examples) {
    for (const trait of traits) {
      const known = seen.get(trait) ?? { posts: 0, channels: new Set() };
      known.posts++;
      known.channels.add(channel);
      seen.set(trait, known);
    }
  }
  return [...seen]
    .filter(([, { posts, channels }]) => posts >= fewestPosts && channels.size >= fewestChannels)
    .filter(([trait, { posts }]) => !/^(?:word|first) /.test(trait) || posts <= commonest * examples.length)
    .map(([trait]) => trait)
    .sort();
}

function descend(rows: readonly Uint32Array[], wanted: readonly number[], traitCount: number): Float64Array {
  const size = traitCount * kindCount;
  const weights = new Float64Array(size);
  const [slope, mean, spread] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const odds = new Float64Array(kindCount);
  for (let step = 1; step <= steps; step++) {
    for (let place = 0; place < size; place++) slope[place] = (restraint * (weights[place] ?? 0)) / rows.length;
    for (const [index, row] of rows.entries()) {
      odds.fill(0);
      for (const trait of row)
        for (let kind = 0; kind < kindCount; kind++)
          odds[kind] = (odds[kind] ?? 0) + (weights[trait * kindCount + kind] ?? 0);
      const most = Math.max(...odds);
      let sum = 0;
      for (let kind = 0; kind < kindCount; kind++) sum += odds[kind] = Math.exp((odds[kind] ?? 0) - most);
      for (let kind = 0; kind < kindCount; kind++) {
        const error = ((odds[kind] ?? 0) / sum - (wanted[index] === kind ? 1 : 0)) / rows.length;
        for (const trait of row) slope[trait * kindCount + kind] = (slope[trait * kindCount + kind] ?? 0) + error;
      }
    }
    const [meanScale, spreadScale] = [1 - 0.9 ** step, 1 - 0.999 ** step];
    for (let place = 0; place < size; place++) {
      const gradient = slope[place] ?? 0;
      const average = 0.9 * (mean[place] ?? 0) + 0.1 * gradient;
      const square = 0.999 * (spread[place] ?? 0) + 0.001 * gradient * gradient;
      mean[place] = average;
      spread[place] = square;
      weights[place] = (weights[place] ?? 0) - (pace * average) / meanScale / (Math.sqrt(square / spreadScale) + 1e-8);
    }
  }
  return weights;
}
