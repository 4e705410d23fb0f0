/** A copy of a text that names no year: weekdays beside dates tell it, with the numbers of papers for a bound. */
import { expect, it } from 'vitest';
import { messagesOf, parseLabels } from '../../bench/understanding/labelled-channel.ts';
import { bareOverlay } from '../../src/archive/bare-overlay.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';

function meetingsOfCopy(texts: readonly string[]): string[] {
  const labels = parseLabels(
    JSON.stringify({
      channel: { name: 'Copy', username: null, language: 'ru', timeZone: 'Europe/Moscow', source: 'text-copy' },
      topics: [],
      papers: {},
      events: {},
      talks: {},
      messages: texts.map((text, index) => ({ key: `0000000${index}`, text, expect: { kind: 'note' } })),
    }),
    'copy',
  );
  const messages = messagesOf(labels);
  const overlay = bareOverlay({ id: null, name: 'Copy', username: null, description: null }, messages).value;
  overlay.channel.timeZone = 'Europe/Moscow';
  const archive = buildArchive({ messages, aliases: [], lost: [] }, { overlay, today: '2026-11-01' });
  return archive.events.map(({ startsAt }) => startsAt.at.slice(0, 16));
}

const november = 'Семинар в четверг, 14 ноября, в 18:00. Анна Лис про Mamba (https://arxiv.org/abs/2312.00752).';
const december = 'Семинар в четверг, 12 декабря, в 18:00. Марк Зайцев про Deep Sets.';
const january = 'Первый семинар после праздников: четверг, 16 января, 18:00. Анна Лис про Set Transformer.';

it('takes the first year that its weekdays fit after the newest paper', () => {
  expect(meetingsOfCopy([november, december, january])).toEqual([
    '2024-11-14T18:00',
    '2024-12-12T18:00',
    '2025-01-16T18:00',
  ]);
});

it('is left without days where its weekdays fit several years and nothing tells which', () => {
  expect(meetingsOfCopy([november.replace(/ \(.*\)/, ''), december])).toEqual([]);
});

it('is left without days where its weekdays fit no year', () => {
  expect(meetingsOfCopy([november, december.replace('четверг', 'вторник'), january])).toEqual([]);
});
