/**
 * Finds lines of a digest that tell of a talk in a sentence: “Ben Seah gave “…” at the Congress in Vienna”, «съездил в ЕГМУ с лекцией «…»».
 * In: the text of a digest, its people, and the talks that its lists hold. Out: one item a line.
 */

import type { PersonMention } from '../names/person-names/person-mention.ts';
import { findCityIn } from '../places/cities.ts';
import { findVenue } from '../places/find-venue.ts';
import { bestPlace } from '../places/talk-places/weigh-place.ts';
import { readWords } from '../words.ts';
import type { TalkItem } from './talk-item.ts';
import { findTalksOfAnyLayout } from './talk-layouts.ts';

interface Digest {
  text: string;
  people: readonly PersonMention[];
  dates: readonly { start: number; end: number }[];
  talkItems: readonly TalkItem[];
}

const longest = 320;
const quotations = /[«“][^«»“”\n]{4,160}[»”]|"[^"\n]{4,160}"/gu;
const together = /^(?:,\s|\s(?:и|and|&|\+)\s)$/u;
const quotation = /[«“"](?<title>[^«»“”"\n]{4,160})[»”"]/u;
const speaks =
  /(?<!\p{L})(?:доклад|докладыва|лекци|выступ|рассказ|прочита|прочл|прочел|постер|spoke|speaks|talk|gave|gives|giving|presented|presents|keynote|poster|lecture)\p{L}{0,4}(?!\p{L})/iu;
/** What else a line of a digest is about. */
const otherMatter =
  /(?<!\p{L})(?:подкаст|радио|эфир|колонк|стать|интервью|диплом|выпуск|podcast|radio|column|article|interview|piece|paper|arxiv|blog|vacancy|вакансия)\p{L}{0,4}(?!\p{L})/iu;

export function findTalkLines({ text, people, dates, talkItems }: Digest): TalkItem[] {
  const items = findTalksOfAnyLayout(
    text,
    people.filter(({ by }) => by !== 'shape'),
  );
  let start = 0;
  for (const line of text.split('\n')) {
    const [from, end] = [start, start + line.length];
    start = end + 1;
    const inside = ({ start: begins, end: ends }: { start: number; end: number }) => begins >= from && ends <= end;
    const speakers = people.filter((person) => inside(person) && person.by !== 'shape');
    const [first] = speakers;
    if (first === undefined || line.length > longest || otherMatter.test(line)) continue;
    // Of several talks in one line nobody tells which place is whose.
    const isOne = speakers.every(({ start: begins }, index) => {
      const before = speakers[index - 1];
      return before === undefined || together.test(text.slice(before.end, begins));
    });
    if (!isOne || [...line.matchAll(quotations)].length > 1) continue;
    if (items.some((item) => item.start < end && item.end > from)) continue;
    if (talkItems.some((item) => item.start < end && item.end > from && (item.venue ?? item.city) !== null)) continue;
    const title = quotation.exec(line)?.groups?.['title'] ?? null;
    // «8 декабря, ЕГУ, Ереван — Эдуард Мкртчян»: a day, a place, a city and a name are enough.
    const isDated = dates.some(inside);
    if (title === null && !speaks.test(line) && !isDated) continue;
    const move = (one: { start: number; end: number }) => ({ start: one.start - from, end: one.end - from });
    const words = readWords(line);
    const venue =
      bestPlace({
        text: line,
        people: people.filter(inside).map((person) => ({ ...person, ...move(person) })),
        dates: dates.filter(inside).map(move),
        title,
      }) ?? findVenue(line, words);
    const city = findCityIn(line, words);
    if (venue === null && (city === null || title === null)) continue;
    if (title === null && !speaks.test(line) && (venue === null || city === null)) continue;
    items.push({ start: from, end, quote: line.trim(), title: title ?? '', people: speakers, venue, city });
  }
  return items;
}
