/**
 * Reads one talk of a list by its parts: who, what it is called, where, when, in whatever order and between whatever signs. In: a line, or the
 * piece of a line that tells of one talk, and where its people stand. Out: title, venue and city, or undefined where nothing is a title or a place.
 */
import { nominativeName } from '../names/nominative-name.ts';
import { findCity } from '../places/cities.ts';
import { knowsEvent } from '../places/find-venue.ts';
import { cityOf, cutUp, oneName, type Piece, type Span } from './cut-talk-line.ts';
import { date, dateAhead, endsInDate } from './dates-in-lists.ts';

export interface TalkParts {
  title: string;
  venue: string | null;
  city: string | null;
  /** Nothing but a part of the line was in quotation marks, between bars or between full stops: the title is beyond doubt. */
  isSure: boolean;
}

const shortestTitle = 3;
/** «запись позже», «тема уточняется», “video awaited”: what is said of a talk, and no place. */
const remark =
  /^(?:[^\p{L}]*$|https?:|(?:запис|видео|слайд|тема|время|вход|уже|онлайн|дистанцион|стендов|постер|устн|доклад|лекци|выступл|приглаш|пленар|подробн|регистр|смотр|video|slides|recording|topic|poster|oral|remote|online|invited|visiting|talk|keynote|see|with)(?:\p{L}|\s|$))/iu;
const labels =
  /^(?:(?:внешние\s)?(?:доклад|выступлени|лекци|talk|coming up|upcoming|elsewhere|next up|где|кто|наши|мы|heard|said|talks|out)\p{L}{0,6}(?:\s\p{Ll}[\p{L}-]{0,14}){0,4})$/iu;
/** «съездил на МедХим», “@ PyData Yerevan”; beside a name also «Доклад Лейлы Алиевой на DevOpsConf». */
const goesTo =
  /^(?:\p{Ll}[\p{L}-]*\s){0,5}?(?<asks>[Нн]а|[Вв]о?|at|At|to|@|in|из|со?)\s(?:the\s)?(?<place>[\p{Lu}\d«].{1,80})$/u;
const ofPersonGoesTo = new RegExp(goesTo.source.replace('\\p{Ll}[', '\\p{L}['), 'u');
const ownTalk =
  /^(?<place>\p{Lu}[\p{L}\d+-]*(?:\s\p{Lu}[\p{L}\d+-]*){0,4})\s(?:talk|keynote|lecture|poster|plenary|tutorial)(?!\p{L})/u;

/** `people`: where names stand in the line. */
export function readTalkParts(line: string, people: readonly Span[]): TalkParts | undefined {
  const text = line.replace(/\s?[:—–-]?\s?https?:\S{1,300}.{0,200}$/u, '');
  const pieces = cutUp(text, people);
  if (pieces === undefined) return undefined;
  const isPerson = (piece: Piece): boolean => people.some(({ start, end }) => start < piece.end && end > piece.start);
  const inQuotes = pieces.filter((piece) => piece.isQuoted && !isPerson(piece) && piece.text.length >= shortestTitle);
  // «…, «Геодата», Самара»: of two the one before its city is the place.
  let title =
    inQuotes.length < 2
      ? inQuotes[0]
      : (inQuotes.find((piece) => cityOf(pieces[pieces.indexOf(piece) + 1]?.text ?? '') === undefined) ?? inQuotes[0]);
  const places: { name: string; isBracketed: boolean }[] = [];
  let city: string | null = null;
  let venue: string | null = null;
  const rest: Piece[] = [];
  for (const piece of pieces) {
    if (piece === title) continue;
    const person = people.find(({ start, end }) => start < piece.end && end > piece.start);
    const own =
      person === undefined
        ? piece.text.replace(dateAhead, '')
        : withoutPeople(text, piece, people)
            .replace(/^\s*['’]s?(?=\s|$)/, '')
            .replace(/\s+/g, ' ')
            .trim();
    if (own === '' || date.test(own) || (remark.test(own) && !/^(?:на|в|at)\s/iu.test(own))) {
      // «съездил на конференцию» behind the name is read below.
      if (own === '' || date.test(own) || person === undefined) continue;
    }
    const went = (person === undefined ? goesTo : ofPersonGoesTo).exec(own)?.groups;
    if (went !== undefined) {
      const place = placeOf(went['place'] ?? '', went['asks'] ?? '');
      venue ??= place.venue;
      city ??= place.city;
      continue;
    }
    // “Ann Fox's NordStat talk”
    const called = person === undefined ? null : ownTalk.exec(own)?.groups?.['place'];
    if (called) venue ??= called;
    if (person !== undefined) continue;
    const found = cityOf(own);
    if (found !== undefined) {
      city ??= found;
      // What stands before its city is the place.
      const before = rest.at(-1);
      const isBeside = before !== undefined && /^\s?[,(]\s?$/.test(text.slice(before.end, piece.start));
      if (before !== undefined && isBeside && before !== title) {
        places.unshift({ name: before.text, isBracketed: before.isBracketed });
      }
      continue;
    }
    rest.push({ ...piece, text: own });
  }
  const mayBePlace = rest.filter(({ text: name }) => !labels.test(name) && /^(?:[\p{Lu}\d«]|[a-z]+\p{Lu})/u.test(name));
  if (title === undefined) {
    // Between bars and full stops the first that is no place is the title.
    title = mayBePlace.find(
      (piece) => !piece.isBracketed && !places.some(({ name }) => name === piece.text) && !knowsEvent(piece.text),
    );
    if (title === undefined) return undefined;
  }
  const left = mayBePlace.filter((piece) => piece !== title).map(({ text: name }) => name);
  const known = left.find(knowsEvent);
  venue ??= places[0]?.name ?? known ?? left[0] ?? null;
  // Behind the place stands a city, known or not: «Interspeech, Кос».
  const behind = left[left.indexOf(venue ?? '') + 1];
  if (city === null && venue !== null && behind !== undefined && behind === left.at(-1) && oneName.test(behind))
    city = behind;
  if (venue !== null) {
    const place = placeOf(venue, '');
    venue = place.venue;
    city ??= place.city;
  }
  return { title: title.text.replace(/(?<![\s.,;:])[\s.,;:]+$/, ''), venue, city, isSure: true };
}

function withoutPeople(text: string, piece: Piece, people: readonly Span[]): string {
  let own = '';
  let from = piece.start;
  for (const { start, end } of people.filter((one) => one.start < piece.end && one.end > piece.start)) {
    own += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return own + text.slice(from, piece.end);
}

/** «Матемаркетинге с», “Bangor University went down very well”: a name ends before such a word. */
const endsName = /^(?:с|со|где|уже|и|(?!(?:of|for|on|and|the|at|in|to|from|by|de|du|des|der|für|und)$)[a-z]+)$/;

function runOf(name: string): string {
  const words = name.split(' ');
  const end = words.findIndex((word, index) => index > 0 && endsName.test(word));
  return end === -1 ? name : words.slice(0, end).join(' ');
}

/** «DevOpsConf в Ереване», «Матемаркетинге»: the name and the city behind it. */
function placeOf(named: string, asks: string): { venue: string | null; city: string | null } {
  const written = runOf(named.replace(endsInDate, ''));
  const parted =
    /^(?<name>.{1,60}?)\s(?:во?|in)\s(?<city>\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24}){0,2})(?:[\s,].{0,60})?$/u.exec(
      written,
    )?.groups;
  const told = parted?.['city'];
  // Behind a Latin name and “in” stands a city, known or not.
  const isLatin = /^[A-Z][^а-яё]+$/u.test(written);
  const city = told === undefined ? undefined : (firstCity(told) ?? (isLatin ? told : undefined));
  const whole = city === undefined ? written : (parted?.['name'] ?? written);
  if (cityOf(whole) !== undefined) return { venue: null, city: cityOf(whole) ?? null };
  const bare = whole
    .replace(/^«(?<name>[^»]+)»$/, '$<name>')
    .replace(/(?:,|\s)\s?(?:\d{1,2}(?:[–-]\d{1,2})?\s\p{Ll}{3,9}|[A-Z][a-z]{2,8}\s\d{1,2})$/u, '')
    .replace(/(?<![\s.,;:])[\s.,;:]+$/, '');
  const name = /^(?:на|во?)$/.test(asks)
    ? nominativeName(bare, 'prepositional')
    : /^(?:из|со?)$/.test(asks)
      ? nominativeName(bare, 'genitive')
      : bare;
  return { venue: name === '' ? null : name, city: city ?? null };
}

function firstCity(words: string): string | undefined {
  return findCity(words) ?? findCity(words.split(' ')[0] ?? '');
}
