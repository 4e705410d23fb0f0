/** What a post looks like: its traits, and what weights make of them. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventedChannel } from '../../bench/understanding/invented-channel.ts';
import type { Facts } from '../../src/archive/classify/facts.ts';
import { openLikeness, type Weights } from '../../src/archive/classify/likeness/likeness.ts';
import { traitFamilies, visitTraits } from '../../src/archive/classify/likeness/traits.ts';
import weights from '../../src/archive/classify/likeness/weights.json' with { type: 'json' };
import { makeDrafts } from '../../src/archive/make-drafts.ts';
import { postKinds } from '../../src/archive/model/post.ts';
import { understand } from '../../src/archive/understand.ts';

function factsOf(text: string): Facts {
  const { labels, messages } = inventedChannel(text);
  const { drafts } = makeDrafts(messages, []);
  const last = understand(drafts, { zone: labels.channel.timeZone, corrections: new Map() }).at(-1);
  if (last === undefined) throw new Error('There is no post.');
  return last.facts;
}

function traitsOf(text: string): string[] {
  const traits: string[] = [];
  visitTraits(factsOf(text), (family, name) => traits.push(`${family} ${name}`));
  return traits;
}

describe('the traits of a post', () => {
  it('are the roots of its words, each once, and once more for those of the first line', () => {
    const traits = traitsOf('Ищем инженера\nИщем его давно: инженеру рады все');
    expect(traits.filter((trait) => /^(?:word|first) /.test(trait))).toEqual([
      'word ищ',
      'first ищ',
      'word инженер',
      'first инженер',
      'word ег',
      'word давн',
      'word рад',
      'word все',
    ]);
  });

  it('have no names of people, no numbers and no words that hold sentences together', () => {
    const traits = traitsOf('Анна Ветрова и Пётр Лосев: в 2024 к нам на чай');
    expect(traits.filter((trait) => trait.startsWith('word '))).toEqual(['word нам', 'word ча']);
  });

  it('are what stands before colons, hosts of links, hashtags and pictographs', () => {
    const traits = traitsOf('🎬 Докладчик: кто-то\nhttps://www.Rutube.ru/video/1 #Записи\nДокладчики — ещё кто-то');
    for (const trait of ['sign 🎬', 'label докладчик', 'host rutube.ru', 'tag запис']) expect(traits).toContain(trait);
    expect(traits.filter((trait) => trait.startsWith('label '))).toHaveLength(1);
  });

  it('tell how it is laid out', () => {
    const short = traitsOf('Кто со мной?');
    expect(short).toEqual(expect.arrayContaining(['shape up to 7 words', 'shape a question', 'shape up to 0 links']));
    expect(short).not.toContain('shape an exclamation');
    const list = traitsOf(Array.from({ length: 4 }, (_, item) => `- пункт ${'раз '.repeat(8)}${item}`).join('\n'));
    expect(list).toEqual(expect.arrayContaining(['shape more items', 'shape up to 59 words']));
  });
});

const none = Object.fromEntries(traitFamilies.map((family) => [family, {}])) as Weights['traits'];
const model = (known: Partial<Weights['traits']>) =>
  openLikeness({
    channels: 1,
    kinds: ['vacancy', 'podcast', 'note'],
    bias: [0, 0, 100],
    traits: { ...none, ...known },
  });

describe('likeness', () => {
  const likeness = model({ word: { инженер: [90, -20, 0], лаборатор: [200, 0, 0], ча: [-50, 0, 0] } });

  it('adds up what the traits of a post weigh, and is the higher the surer that is', () => {
    const pointsOf = (text: string) => likeness(factsOf(text)).points;
    const [plain, one, two] = ['Всем привет', 'Нужен инженер', 'Нужен инженер в лабораторию'].map(pointsOf);
    expect(plain?.get('vacancy')).toBeCloseTo(plain?.get('note') ?? 0);
    expect(one?.get('vacancy')).toBeGreaterThan(one?.get('podcast') ?? 0);
    expect(two?.get('vacancy')).toBeGreaterThan(one?.get('vacancy') ?? 0);
    expect(Math.max(...(two?.values() ?? []))).toBeLessThanOrEqual(0);
  });

  it('never takes more from a kind than rules can give back', () => {
    const sure = model({ word: { инженер: [9000, -9000, 0] } });
    const { points } = sure(factsOf('Нужен инженер'));
    expect(points.get('podcast')).toBe(points.get('note'));
    expect(points.get('podcast')).toBeGreaterThan(-10);
  });

  it('quotes the words that spoke for a kind, the strongest first', () => {
    const found = likeness(factsOf('Нужен инженер, чай и лаборатория'));
    expect(found.quote('vacancy')).toBe('лаборатория, инженер');
    expect(found.quote('podcast')).toBe('');
  });
});

it('the archive’s own weights were learned from all open channels, for all kinds', () => {
  const open = readdirSync(resolve(import.meta.dirname, '../../bench/understanding/open'));
  expect(weights.channels, 'run: npx node bench/understanding/learn.ts').toBe(open.length);
  expect(weights.kinds).toEqual(postKinds);
});
