/** Time zones behind an hour: which words belong to them, and which do not. */
import { expect, it } from 'vitest';
import { findTimes } from '../../../../src/archive/language/dates/find-times.ts';

it.each([
  ['18:00 по московскому времени, ждём', 'Europe/Moscow', '18:00 по московскому времени'],
  ['6pm Moscow time, join', 'Europe/Moscow', '6pm Moscow time'],
  ['18:00 по Москве приходите', 'Europe/Moscow', '18:00 по Москве'],
  ['18:00 по времени Москвы, ждём', 'Europe/Moscow', '18:00 по времени Москвы'],
  ['18:00 время московское, ждём', 'Europe/Moscow', '18:00 время московское'],
  ['18:00 in Berlin, join', 'Europe/Berlin', '18:00 in Berlin'],
  ['18:00 Омску и всем', 'Asia/Omsk', '18:00 Омску'],
  ['18:00 по Самаре+1', 'Europe/Samara', '18:00 по Самаре'],
  ['18:00 МСК+4, ждём', '+07:00', '18:00 МСК+4'],
  ['18:00 UTC+05:30, ждём', '+05:30', '18:00 UTC+05:30'],
  ['18:00 UTC+0, ждём', '+00:00', '18:00 UTC+0'],
  ['18:00 UTC+3 30 мая', '+03:00', '18:00 UTC+3'],
  ['18:00 UTC+3:2024', '+03:00', '18:00 UTC+3'],
  ['18:00 UTC-2024', '+00:00', '18:00 UTC'],
  ['18:00 UTC, +3 балла', '+00:00', '18:00 UTC'],
  ['18:00 UTC – (3 доклада)', '+00:00', '18:00 UTC'],
  ['18:00 UTC', '+00:00', '18:00 UTC'],
])('«%s» is in %s by the words «%s»', (text, zone, words) => {
  const [time] = findTimes(text);
  expect([time?.zone, text.slice(time?.start, time?.end)]).toEqual([zone, words]);
});

it.each(['18:00. По Москве гуляем', '18:00 время\nМосква, Тверская 1', '18:00 по', '18:00 estimate', '18:00 мскл'])(
  '«%s» has no zone',
  (text) => {
    expect(findTimes(text).map(({ zone }) => zone)).toEqual([null]);
  },
);
