/**
 * What the archive keeps of a model: weights in hundredths, without traits that say next to nothing. In: examples. Out: weights
 * as the archive reads them, and their text; and for a measurement without self-deception weights for each fold of channels,
 * learned from all others.
 */
import type { Weights } from '../../src/archive/classify/likeness/likeness.ts';
import { type TraitFamily, traitFamilies } from '../../src/archive/classify/likeness/traits.ts';
import { postKinds } from '../../src/archive/model/post.ts';
import { type Example, splitTrait } from './learning-examples.ts';
import { learn } from './linear-model.ts';

/** Below this a weight in hundredths says nothing worth a line. */
const leastWeight = 4;
const folds = 5;

/** `channels`: how many the examples come from, phrasings aside. */
export function learnWeights(examples: readonly Example[], channels: number): Weights {
  const { bias, traits } = learn(examples);
  const byFamily = Object.fromEntries(
    traitFamilies.map((family): [TraitFamily, Record<string, number[]>] => [family, {}]),
  ) as Record<TraitFamily, Record<string, number[]>>;
  for (const [trait, exact] of traits) {
    const [family, name] = splitTrait(trait);
    const weights = rounded(exact);
    if (weights.some((weight) => Math.abs(weight) >= leastWeight)) byFamily[family][name] = weights;
  }
  return { channels, kinds: postKinds, bias: rounded(bias), traits: byFamily };
}

function rounded(weights: Float64Array): number[] {
  // No negative zero.
  return [...weights].map((weight) => Math.round(weight * 100) + 0);
}

/** One line a trait, so that a difference between two versions can be read. */
export function written({ channels, kinds, bias, traits }: Weights): string {
  const families = traitFamilies.map((family) => {
    const lines = Object.entries(traits[family]).map(
      ([name, weights]) => `      ${JSON.stringify(name)}: ${JSON.stringify(weights)}`,
    );
    return `    ${JSON.stringify(family)}: {\n${lines.join(',\n')}\n    }`;
  });
  return `{\n  "channels": ${channels},\n  "kinds": ${JSON.stringify(kinds)},\n  "bias": ${JSON.stringify(bias)},\n  "traits": {\n${families.join(',\n')}\n  }\n}\n`;
}

/** For every channel weights that were learned without it. `always`: examples of no channel. */
export function weightsWithout(examples: readonly Example[], always: readonly Example[]): Map<string, Weights> {
  const channels = [...new Set(examples.map(({ channel }) => channel))];
  const without = new Map<string, Weights>();
  for (let fold = 0; fold < folds; fold++) {
    const out = new Set(channels.filter((_, place) => place % folds === fold));
    const others = examples.filter(({ channel }) => !out.has(channel));
    const weights = learnWeights([...others, ...always], channels.length - out.size);
    for (const channel of out) without.set(channel, weights);
  }
  return without;
}
