/**
 * Finds lists of talks: lines (or pairs of lines) that name a speaker, a title and where it was given. In: plain text.
 * Out: one item a talk. A digest's list of twelve talks is twelve items, whatever its layout.
 */

import type { PersonMention } from '../names/person-names/person-mention.ts';
import { findCity } from '../places/cities.ts';
import { findVenue } from '../places/find-venue.ts';
import { readPlace } from '../places/read-place.ts';
import { readWords } from '../words.ts';
import type { TalkItem } from './talk-item.ts';
import { cleanTitle, speakerFirst, titleFirst } from './title-and-place.ts';

interface TextLine {
  start: number;
  text: string;
  /** Names in it; places count from the line's beginning. */
  people: PersonMention[];
}

const longestItem = 320;
const saysWhatDoes =
  /^\s(?:\p{Ll}{2,14}(?:ет|ёт|ит|ют|ут|ят|[аяеиыоу]л[аи]?|лся|лась)|\p{Ll}{3,12}[^s\P{Ll}]s)\s\p{L}/u;
const bullet =
  /^\s*(?:[•●◦▪▫–—*·🔹🔸▶➡👉🎤🎙📌✅-]+|\(?(?:\d{1,2}|[a-zа-я])\)|\d{1,2}\.|\p{Extended_Pictographic}\uFE0F?)+\s*/u;
/** A sentence about somebody is no line of a list. */
const sentenceVerb =
  /(?<!\p{L})(?:расскаж\p{L}+|рассказал\p{L}*|представит|представил\p{L}*|выступ(?:ит|ает|ил|ила)|написал\p{L}*|будет|был[аи]?|прочт[её]т|разбер\p{L}+|поздравля\p{L}+|спасибо|will|presented|gave|speaks)(?!\p{L})/iu;

export function findTalkItems(text: string, people: readonly PersonMention[]): TalkItem[] {
  if (people.length < 2) return [];
  const lines = linesOf(text, people);
  const items: TalkItem[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    const next = lines[index + 1];
    const single = readItem(line);
    if (single !== undefined && (single.venue !== null || single.city !== null)) {
      items.push(single);
      continue;
    }
    const isPair = next !== undefined && next.text.trim() !== '' && line.text.trim() !== '' && !bullet.test(next.text);
    const pair = isPair ? readPair(line, next) : undefined;
    if (pair !== undefined) {
      items.push(pair);
      index++;
    } else if (single !== undefined) {
      items.push(single);
    }
  }
  // One such line may be anything; two of a kind are a list.
  return items.length >= 2 ? withHeading(items, lines) : [];
}

/** «Доклады на конференции «…» (Томск):» names the place of all that follows, where the lines name none. */
function withHeading(items: TalkItem[], lines: TextLine[]): TalkItem[] {
  const [first] = items;
  if (first === undefined || items.some(({ venue, city }) => venue !== null || city !== null)) return items;
  const heading = lines.findLast((line) => line.start + line.text.length < first.start && line.text.trim() !== '');
  if (heading === undefined || !/:\s*$/.test(heading.text)) return items;
  const words = readWords(heading.text);
  const venue = findVenue(heading.text, words);
  const city = words
    .map(({ start, end }) => findCity(heading.text.slice(start, end)))
    .find((found) => found !== undefined);
  return items.map((item) => ({ ...item, venue, city: city ?? null }));
}

/** In running text: «Sun-hee Baek at CIKM (“Serving …”), Mark Holm at LoG (“…”)»; two of a kind at least. */
export function findInlineTalks(text: string, people: readonly PersonMention[]): TalkItem[] {
  const items = people.flatMap((person): TalkItem[] => {
    const after = text.slice(person.end, person.end + 320);
    const found = inline.exec(after);
    if (found?.groups === undefined) return [];
    const { venue = '', title = '' } = found.groups;
    const end = person.end + found[0].length;
    const place = readPlace(venue);
    return [
      {
        start: person.start,
        end,
        quote: text.slice(person.start, end),
        title: cleanTitle(title),
        people: [person],
        ...place,
      },
    ];
  });
  return items.length >= 2 ? items : [];
}

const inline =
  /^\s(?:(?:выступ|был|побыва|рассказ|доклад|spoke|talked|presented)\p{L}*\s)?(?:at|на|в)\s(?<venue>[^()«»"“”,.:;\n]{2,60}?)[\s,:—–(-]{1,4}[«"“](?<title>[^«»"“”\n]{4,200})[»"”]\)?/u;

function linesOf(text: string, people: readonly PersonMention[]): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const here = people
      .filter((person) => person.start >= start && person.end <= end)
      .map((person) => ({ ...person, start: person.start - start, end: person.end - start }));
    lines.push({ start, text: line, people: here });
    start = end + 1;
  }
  return lines;
}

/** «Title Speaker, venue in City», «Speaker — «Title», venue, City», «Speaker. Title (venue, City)». */
function readItem({ text: line, start: offset, people: named }: TextLine): TalkItem | undefined {
  if (named.length === 0) return undefined;
  if (line.length > longestItem || sentenceVerb.test(line.replace(/«[^»]{0,400}»|“[^”]{0,400}”|"[^"]{0,400}"/g, '')))
    return undefined;
  if (
    /^\P{L}*(?:аннотация|abstract|summary|резюме|тема|topic|литература|статья|paper|reading|по статье)(?!\p{L})|^\P{L}*(?:докладчи\p{L}{1,3}|докладывает|спикер\p{L}?|лектор|рассказывает|ведущ\p{L}{2}|вед[её]т|speakers?|presenters?|presented by|host|who|кто)\s?[:—–]/iu.test(
      line,
    )
  )
    return undefined;
  const lead = bullet.exec(line)?.[0].length ?? 0;
  const people = named.filter((person) => person.by !== 'shape' || isListedLatinName(line, person, lead));
  const [first] = people;
  const group = first === undefined ? [] : neighbours(line, people, first);
  const last = group.at(-1);
  if (first === undefined || last === undefined) return undefined;
  // «Alex makes an agent draw dungeons», «Лёша учит агента»: behind a name in a list stands a sign, and in a sentence its verb.
  if (saysWhatDoes.test(line.slice(last.end))) return undefined;
  const before = line.slice(lead, first.start);
  const after = line.slice(last.end);
  const parts =
    before.trim() === '' || /^[\s«"“]*$/.test(before) || isNumber.test(before)
      ? speakerFirst(after)
      : titleFirst(before, after);
  if (parts === undefined) return undefined;
  return {
    start: offset + lead,
    end: offset + line.length,
    quote: line.slice(lead).trim(),
    people: group.map((person) => ({ ...person, start: person.start + offset, end: person.end + offset })),
    ...parts,
  };
}

/** «XLI — », «14.11 | », «17 апреля, »: what stands before a speaker in a numbered or dated list. */
const isNumber =
  /^\s*(?:[IVXLC]{1,7}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{1,2}\s\p{L}{3,9}(?:,\s\d{1,2}[:.]\d\d)?)[\s.,:|—–-]+$/u;

/** Title in one line, speaker and place in the next; or speaker and title, then the place. */
function readPair(line: TextLine, next: TextLine): TalkItem | undefined {
  if (line.text.length > longestItem || sentenceVerb.test(line.text)) return undefined;
  const own = readItem(line);
  if (own !== undefined) {
    const place = readPlace(next.text);
    if (readItem(next) !== undefined || /^\s*(?:[IVXLC]{1,7}|\d{1,3})\s?[.):—–-]\s/u.test(next.text)) return undefined;
    // «Всем спасибо, до осени. Летом …»: sentences are no place.
    const isSentence = /[.!?]\s\p{Lu}/u.test(next.text);
    return place.city !== null || (/,/.test(next.text) && !isSentence)
      ? { ...own, ...place, end: next.start + next.text.length, quote: `${own.quote} ${next.text.trim()}` }
      : undefined;
  }
  // A line that ends in a colon is a heading of what follows, and no title.
  if (/:\s*$/.test(line.text) || line.people.some((person) => person.by !== 'shape')) return undefined;
  const people = next.people.filter((person) => person.by !== 'shape');
  const [first] = people;
  if (first === undefined || next.text.slice(0, first.start).trim().length > 3 || sentenceVerb.test(next.text))
    return undefined;
  const group = neighbours(next.text, people, first);
  if (saysWhatDoes.test(next.text.slice(group.at(-1)?.end ?? first.end))) return undefined;
  const place = readPlace(next.text.slice(group.at(-1)?.end ?? first.end));
  const lead = bullet.exec(line.text)?.[0].length ?? 0;
  if (place.venue === null && place.city === null) return undefined;
  return {
    start: line.start + lead,
    end: next.start + next.text.length,
    quote: `${line.text.slice(lead).trim()} ${next.text.trim()}`,
    title: cleanTitle(line.text.slice(lead)),
    people: group.map((person) => ({ ...person, start: person.start + next.start, end: person.end + next.start })),
    ...place,
  };
}

/** A Latin or unknown name is trusted only where a list begins with it: «- Jonas Weidlich, “Your scheduler …”». */
function isListedLatinName(line: string, person: PersonMention, lead: number): boolean {
  return person.start <= lead + 1 && /^\s?[,—–:]\s?[«"“]/.test(line.slice(person.end));
}

/** «А и Б», «А, Б»: names with nothing but a comma or «и» between them. */
function neighbours(line: string, people: PersonMention[], first: PersonMention): PersonMention[] {
  const group = [first];
  for (const person of people.slice(1)) {
    const previous = group.at(-1);
    if (previous === undefined || !/^(?:\s?,\s?|\s(?:и|&|and)\s)$/.test(line.slice(previous.end, person.start))) break;
    group.push(person);
  }
  return group;
}
