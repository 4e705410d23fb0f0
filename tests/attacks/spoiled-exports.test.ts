/** Bad input ends in a message: spoiled exports of every format still make an archive, or say why they do not. */
import { expect, it } from 'vitest';
import { adversarialTexts, longestMessage } from '../../bench/fuzz/adversarial-texts.ts';
import { archiveFrom, fuzzReaders } from '../../bench/fuzz/fuzz-readers.ts';

// The same runs every time; `npm run fuzz` makes a hundred times as many, and others.
it('a thousand spoiled exports are read without an exception', async () => {
  const { runs, failures, fruitful } = await fuzzReaders(20_240_118, 1000);
  expect(failures).toEqual([]);
  expect(runs).toBe(1000);
  expect(fruitful).toBeGreaterThan(300);
}, 120_000);

it.each([
  ['lists in lists', `[${'['.repeat(100_000)}${']'.repeat(100_000)}]`],
  ['objects in objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ['a message of nested lists', `{"id":1,"type":"message","text":${'['.repeat(100_000)}"x"${']'.repeat(100_000)}}`],
  ['lists that never end', '['.repeat(100_000)],
])(
  '100,000 levels of %s are survived',
  async (_, nested) => {
    const json = `{"name":"Канал","type":"public_channel","id":1,"messages":[${nested}]}`;
    expect(await archiveFrom('result.json', Buffer.from(json))).toBeLessThanOrEqual(1);
  },
  30_000,
);

it('100,000 elements in each other are survived', async () => {
  const page = `<div class="page_wrap"><div class="history"><div class="message default clearfix" id="message1"><div class="body"><div class="text">${'<b>'.repeat(100_000)}x</div></div></div></div></div>`;
  expect(await archiveFrom('messages.html', Buffer.from(page))).toBeLessThanOrEqual(1);
}, 30_000);

it('half of a character becomes a sign that something is missing', async () => {
  const json =
    '{"name":"Канал","type":"public_channel","id":1,"messages":[{"id":1,"type":"message","date_unixtime":"1705593600","text":"\\ud83d и \\udc4d"}]}';
  expect(await archiveFrom('result.json', Buffer.from(json))).toBe(1);
});

it('texts that rules could choke on are of the greatest length', () => {
  const texts = adversarialTexts([String.raw`(?:доклад|встреч\p{L}+)\s`]);
  expect(texts.length).toBeGreaterThan(40);
  for (const text of texts) expect(text).toHaveLength(longestMessage);
});
