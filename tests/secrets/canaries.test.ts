/** Invented secrets in realistic words are found; lines that only look like them are left as they were written. */
import { expect, it } from 'vitest';
import { redact } from '../../src/archive/redact.ts';
import { bareMessage } from '../../src/telegram/message.ts';
import { plainText, type RichText } from '../../src/telegram/rich-text.ts';
import { halves, isLeaked, type Planted, plantedIn } from './notation.ts';

const nothingWithheld = { messages: [], phrases: [], file: 'withheld.md' };
const canaries = halves(plantedIn('canaries'));
const later = plantedIn('canaries-later');
const unseen = plantedIn('canaries-unseen');
const harmless = plantedIn('harmless');

function published(text: RichText): RichText {
  const message = bareMessage({ id: 1, key: '1', origin: { file: 'a', place: 'b' } }, { text });
  return redact([message], nothingWithheld).messages[0]?.text ?? [];
}

function leaking({ text, secret }: Planted): boolean {
  const kept = published(text);
  return isLeaked(secret, `${plainText(kept)} ${JSON.stringify(kept)}`);
}

const lines = (planted: readonly Planted[]) => planted.map(({ line }) => line);

it('there are enough lines to say anything at all', () => {
  expect(canaries.open.length + canaries.setAside.length).toBeGreaterThanOrEqual(200);
  expect(harmless.length).toBeGreaterThanOrEqual(200);
  for (const { secret, line } of [...canaries.open, ...canaries.setAside, ...later, ...unseen])
    expect(secret, line).not.toBe('');
});

it('no secret of the half that the rules were tuned on is published', () => {
  expect(lines(canaries.open.filter(leaking))).toEqual([]);
});

it('of the half set aside hardly any is', () => {
  const leaked = canaries.setAside.filter(leaking);
  expect(leaked.length / canaries.setAside.length, lines(leaked).join('\n')).toBeLessThanOrEqual(0.01);
});

it('hardly any secret of those that were thought of later is published', () => {
  // What still is: words behind no announcement, a password of two English words, one with a sign that ends words.
  expect(lines(later.filter(leaking)).length).toBeLessThanOrEqual(3);
  expect(lines(unseen.filter(leaking)).length).toBeLessThanOrEqual(4);
});

it('hardly any harmless line is touched', () => {
  const touched = harmless.filter(({ text }) => JSON.stringify(published(text)) !== JSON.stringify(text));
  expect(touched.length / harmless.length, lines(touched).join('\n')).toBeLessThanOrEqual(0.01);
});
