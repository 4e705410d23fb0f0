import { expect, it } from 'vitest';
import { bytesOfPage } from '../../src/page-code/page-bytes.ts';

it.each<[string, string]>([
  ['nothing', ''],
  ['Latin letters', '<p>plain</p>'],
  ['Cyrillic letters and signs of two units', 'Обзор «Mamba» 🐍 — ждём'],
  ['half a letter at the end', 'ж\ud83d'],
  ['the second half of a letter alone', '\udc0d в начале'],
  ['more than any page has', 'ы'.repeat(300_000)],
])('gives the bytes that an encoder gives: %s', (_case, text) => {
  expect(Buffer.from(bytesOfPage(text)).equals(Buffer.from(text))).toBe(true);
});
