import { describe, expect, it } from 'vitest';
import type { Example } from '../../bench/understanding/learning-examples.ts';
import { learn } from '../../bench/understanding/linear-model.ts';
import { type PostKind, postKinds } from '../../src/archive/model/post.ts';

const example = (kind: PostKind, channel: string, ...traits: string[]): Example => ({ kind, channel, traits });

/** Three channels with one habit each: «резюме» stands in vacancies only, «слово» everywhere, «метка» in one channel. */
const examples = ['a', 'b', 'c'].flatMap((channel) => [
  example('vacancy', channel, 'word резюме', 'shape a question', ...(channel === 'a' ? ['word метка'] : [])),
  example('vacancy', channel, 'word резюме', ...(channel === 'a' ? ['word метка'] : [])),
  ...Array.from({ length: 40 }, () => example('note', channel, ...(channel === 'a' ? ['word метка'] : []))),
  example('podcast', channel, 'word выпуск', 'shape a question'),
]);
const { bias, traits } = learn(examples);
const weightOf = (trait: string, kind: PostKind) => traits.get(trait)?.[postKinds.indexOf(kind)] ?? Number.NaN;

describe('what is learned from labelled posts', () => {
  it('is that a word speaks for the kind in which it stands, and against the others', () => {
    expect(weightOf('word резюме', 'vacancy')).toBeGreaterThan(1);
    expect(weightOf('word резюме', 'note')).toBeLessThan(0);
    expect(weightOf('word выпуск', 'podcast')).toBeGreaterThan(1);
  });

  it('is that a kind is likely where nothing speaks for another', () => {
    expect(postKinds[bias.indexOf(Math.max(...bias))]).toBe('note');
  });

  it('is nothing from a trait that only one channel has', () => {
    expect(traits.has('word метка')).toBe(false);
  });

  it('is nothing from a word that a large part of all posts has, whatever it is of layouts', () => {
    const common = examples.map((one) => ({ ...one, traits: [...one.traits, 'word слово', 'shape up to 7 words'] }));
    expect([...learn(common).traits.keys()]).toEqual(expect.arrayContaining(['shape up to 7 words']));
    expect(learn(common).traits.has('word слово')).toBe(false);
  });

  it('is the same for the same posts', () => {
    expect(learn(examples)).toEqual({ bias, traits });
  });
});
