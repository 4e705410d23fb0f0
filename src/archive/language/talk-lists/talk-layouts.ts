/**
 * Finds talks in lists of any layout: one a line, several in a line, the place in a line of its own, before the list or behind it. In: a text and
 * the people that stand in it. Out: one item a talk, each with somebody, a title and a place; what has not all three is no item.
 */
import type { PersonMention } from '../names/person-names/person-mention.ts';
import { findCityIn } from '../places/cities.ts';
import { findVenue } from '../places/find-venue.ts';
import { bestPlace } from '../places/talk-places/weigh-place.ts';
import { readWords } from '../words.ts';
import type { TalkItem } from './talk-item.ts';
import { readTalkParts } from './talk-parts.ts';

interface Chunk {
  start: number;
  end: number;
}

type Place = Pick<TalkItem, 'venue' | 'city'>;

const longest = 400;
const together = /^(?:,\s|\s(?:и|and|&|\+)\s)$/u;
const bullet = /^[^\p{L}\p{N}«“"(]{1,12}\s?/u;
const numbering = /^\(?(?:\d{1,2}|[a-zа-я]|[ivx]{1,4})[.)]\s/u;
const quoted = /«[^«»\n]{0,200}»|“[^”\n]{0,200}”|"[^"\n]{0,200}"/gu;
/** What else a line of a list may be about. */
const otherMatter =
  /(?<!\p{L})(?:подкаст|радио|эфир|колонк|стать|интервью|диплом|выпуск|журнал|редколлег|вакансия|podcast|radio|column|article|interview|paper|journal|blog|vacancy|arxiv)\p{L}{0,4}(?!\p{L})/iu;
const onlyTitle = /^[^\p{L}\p{N}«“"]{0,8}(?:«[^\n]{3,200}»|“[^”\n]{3,200}”|"[^"\n]{3,200}")[.\s]*$/u;

/** `place`: where they were given, as far as the text knows; for lists that name no place. */
export function findTalksOfAnyLayout(
  text: string,
  people: readonly PersonMention[],
  place: Place = { venue: null, city: null },
): TalkItem[] {
  if (people.length === 0 || !/[«“"|/]|\.\s\p{Lu}|\(\p{Lu}/u.test(text)) return [];
  const lines = linesOf(text);
  const items: TalkItem[] = [];
  let heading: Place | null = (place.venue ?? place.city) === null ? null : place;
  for (const [index, line] of lines.entries()) {
    const [before, next] = [lines[index - 1], lines[index + 1]];
    const here = inside(people, line);
    if (here.length === 0) continue;
    const own =
      next !== undefined && onlyTitle.test(text.slice(next.start, next.end)) ? { ...line, end: next.end } : line;
    for (const chunk of chunksOf(text, own, here)) {
      const item = readChunk(text, chunk, inside(people, chunk));
      if (item === undefined) continue;
      if (item.venue === null && item.city === null) {
        const around = before === undefined || inside(people, before).length > 0 ? null : placeIn(text, before);
        heading = around ?? heading;
        if (heading === null) continue;
        items.push({ ...item, ...heading });
      } else items.push(item);
    }
  }
  return items;
}

function linesOf(text: string): Chunk[] {
  const lines: Chunk[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

function inside<One extends { start: number; end: number }>(all: readonly One[], { start, end }: Chunk): One[] {
  return all.filter((one) => one.start >= start && one.end <= end);
}

/** «А, «…» (Х); Б, «…» (У)», «…» (А, Х), «…» (Б, У)»: a line with several people is cut where each piece has one. */
function chunksOf(text: string, line: Chunk, people: readonly PersonMention[]): Chunk[] {
  if (people.length < 2) return [line];
  for (const sign of [/;\s/gu, /(?<=\)),\s|(?<=\))\s(?:и|and)\s/gu]) {
    const pieces: Chunk[] = [];
    let from = line.start;
    for (const { index, 0: cut } of text.slice(line.start, line.end).matchAll(sign)) {
      pieces.push({ start: from, end: line.start + index });
      from = line.start + index + cut.length;
    }
    pieces.push({ start: from, end: line.end });
    const withPeople = pieces.filter((piece) => inside(people, piece).length > 0);
    if (withPeople.length >= 2) return withPeople.map((piece) => lastSentence(text, piece, people));
  }
  return [line];
}

/** «Встречи: DDPM. Доклады на стороне: «…» (А, Х)»: the talk begins behind what stands before it. */
function lastSentence(text: string, piece: Chunk, people: readonly PersonMention[]): Chunk {
  const first = inside(people, piece)[0];
  const before = text.slice(piece.start, first?.start ?? piece.end);
  const cut = [...before.matchAll(/[:.!?]\s(?=[«“"\p{Lu}])/gu)].at(-1);
  return cut === undefined ? piece : { ...piece, start: piece.start + cut.index + cut[0].length };
}

function readChunk(text: string, chunk: Chunk, people: readonly PersonMention[]): TalkItem | undefined {
  const [first] = people;
  if (first === undefined || chunk.end - chunk.start > longest) return undefined;
  const group = [first];
  for (const person of people.slice(1)) {
    if (!together.test(text.slice(group.at(-1)?.end, person.start))) return undefined;
    group.push(person);
  }
  const whole = text.slice(chunk.start, chunk.end);
  if (otherMatter.test(whole.replace(quoted, ' '))) return undefined;
  const signs = bullet.exec(whole)?.[0].length ?? 0;
  const start = chunk.start + signs + (numbering.exec(whole.slice(signs))?.[0].length ?? 0);
  const end = endOfSentence(text, start, chunk.end, group.at(-1)?.end ?? start);
  if (end === undefined) return undefined;
  const parts = readTalkParts(
    text.slice(start, end),
    group.map((person) => ({ start: person.start - start, end: person.end - start })),
  );
  if (parts === undefined) return undefined;
  return { start, end, quote: text.slice(start, end).trim(), people: group, ...parts };
}

/**
 * In running text the talk ends with the sentence of its title, and begins with that of its speaker; a list that is parted by full stops
 * opens with the speaker. Undefined where title and speaker stand in two sentences.
 */
function endOfSentence(text: string, start: number, end: number, speaker: number): number | undefined {
  const whole = text.slice(start, end);
  const title = whole.search(/[«“"]/u);
  if (title === -1 || /^[^\p{L}]*\.\s\p{Lu}/u.test(text.slice(speaker, speaker + 6))) return end;
  for (const { index } of whole
    .replace(quoted, (words) => '_'.repeat(words.length))
    .matchAll(/(?<=\p{L}{2}|[_)\d])[.!?]\s(?=\p{Lu})/gu)) {
    if (index > Math.max(title, speaker - start)) return start + index;
    if (index > Math.min(title, speaker - start)) return undefined;
  }
  return end;
}

/** «**4 ноября**, ЮгСтат, Сочи», «Где нас ловить на Data Fest:» */
function placeIn(text: string, line: Chunk): Place | null {
  const written = text.slice(line.start, line.end).replace(bullet, '');
  const listed = readTalkParts(`«———», ${written.replace(/:\s*$/, '')}`, []);
  if (listed !== undefined && listed.city !== null) return { venue: listed.venue, city: listed.city };
  const words = readWords(written);
  const venue = findVenue(written, words) ?? bestPlace({ text: written, people: [], dates: [], title: null });
  return venue === null ? null : { venue, city: findCityIn(written, words) };
}
