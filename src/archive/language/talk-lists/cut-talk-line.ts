/**
 * Cuts a line that tells of a talk into its pieces: what stands in quotation marks, in brackets, between commas, bars or full stops. In: a line
 * and where its people stand. Out: the pieces in their order, or undefined where no sign tells the title from the rest.
 */
import { findCity } from '../places/cities.ts';
import { knowsEvent } from '../places/find-venue.ts';
import { date } from './dates-in-lists.ts';

export interface Span {
  start: number;
  end: number;
}

export interface Piece extends Span {
  text: string;
  isQuoted: boolean;
  isBracketed: boolean;
}

const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '„': '“' };
/** «на форуме «Биотехмед»», «на «Диалоге»»: what is quoted behind such words is the place. */
const beforePlace =
  /(?<!\p{L})(?:(?:школ|конференци|форум|фестивал|лектори|конгресс|митап|чтени|симпозиум|саммит|съезд|центр|университет|институт|радио|подкаст)\p{L}{0,3}|на|в|во|из|с|со)\s$/iu;
const abbreviation = /(?<!\p{L})(?:им|г|гг|т|ул|д|проф|акад|др|St|Dr|Prof|Inst|Univ|Mt|vs|\p{Lu})$/u;
export const oneName = /^\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}{2,})?$/u;

export function cutUp(text: string, people: readonly Span[]): Piece[] | undefined {
  const isTitled = [...text.matchAll(/[«“"][^«»“”"]{3,}[»”"]/g)].some(
    ({ index }) => !beforePlace.test(text.slice(Math.max(0, index - 24), index)),
  );
  if (isTitled) return split(text, /^(?:\s?[,;|\n]\s?|\s[/—–-]\s|:\s|\.\s(?=\p{Lu}))/u, people);
  if ((text.match(/\s?\|\s?|\s\/\s/g)?.length ?? 0) >= 2) return split(text, /^(?:\s?[|]\s?|\s\/\s)/u, people, true);
  const last = Math.max(0, ...people.map(({ end }) => end));
  // «Л. Горелик. Название. Место, город»: the list of a report.
  const opens =
    /^[\s.]*$/.test(text.slice(0, people[0]?.start)) &&
    /^\.\s\p{Lu}/u.test(text.slice(last).replace(/^(?=\s)/, text.charAt(last - 1) === '.' ? '.' : ''));
  if (opens && (text.slice(last).match(/\.\s(?=\p{Lu})/gu)?.length ?? 0) >= (text.charAt(last - 1) === '.' ? 1 : 2))
    return split(text, /^\.\s(?=\p{Lu})/u, people, true);
  // “Ann Fox's AISTATS talk, A Kernel of Truth”
  const called = /^['’]s?\s\p{Lu}[^,.!?]{1,60}\s(?:talk|keynote|lecture|poster|tutorial)(?=[,:]\s\p{Lu})/u.exec(
    text.slice(last),
  );
  if (called !== null && last > 0) {
    const end = last + called[0].length;
    return [
      { start: 0, end, text: text.slice(0, end), isQuoted: false, isBracketed: false },
      { start: end + 2, end: text.length, text: text.slice(end + 2).trim(), isQuoted: true, isBracketed: false },
    ];
  }
  // «Пухова, Множества без порядка (ЮгСтат, Сочи)»
  const bracket = /\((?<place>[^()]{2,80})\)[.\s]*$/u.exec(text);
  const place = bracket?.groups?.['place'] ?? '';
  if (bracket === null || last === 0 || bracket.index < last + 5 || !/^\s?[,:—–-]\s/u.test(text.slice(last)))
    return undefined;
  const isPlace = place.split(', ').some((part) => cityOf(part) !== undefined || knowsEvent(part));
  if (!isPlace) return undefined;
  const head = /^\s?[,:—–-]\s/u.exec(text.slice(last))?.[0].length ?? 0;
  return [
    { start: 0, end: last, text: text.slice(0, last), isQuoted: false, isBracketed: false },
    {
      start: last + head,
      end: bracket.index,
      text: text.slice(last + head, bracket.index).trim(),
      isQuoted: true,
      isBracketed: false,
    },
    ...split(text.slice(bracket.index), /^$/u, []).map((piece) => ({
      ...piece,
      start: piece.start + bracket.index,
      end: piece.end + bracket.index,
    })),
  ];
}

/** `isPlaceCut`: of pieces that hold a city behind a comma the two are parted. */
function split(text: string, sign: RegExp, people: readonly Span[], isPlaceCut = false, isInBracket = false): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const push = (start: number, end: number, isQuoted: boolean, isBracketed: boolean): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const own = raw.trim().replace(/[.;]$/, '');
    if (own === '') return;
    const at = start + lead;
    const comma = isPlaceCut && !isQuoted ? own.lastIndexOf(', ') : -1;
    if (
      comma > 0 &&
      (cityOf(own.slice(comma + 2)) !== undefined ||
        cityOf(own.slice(0, comma)) !== undefined ||
        date.test(own.slice(comma + 2)) ||
        (pieces.length >= 2 && oneName.test(own.slice(comma + 2))))
    ) {
      push(at, at + comma, false, isBracketed);
      push(at + comma + 2, at + own.length, false, isBracketed);
      return;
    }
    pieces.push({ start: at, end: at + own.length, text: own, isQuoted, isBracketed });
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const close = closing[letter];
    const isInName = people.some(({ start, end }) => at >= start && at < end);
    if (isInName) continue;
    if (close !== undefined) {
      const end = closeOf(text, at, letter, close);
      if (end === -1) continue;
      if (beforePlace.test(text.slice(Math.max(0, at - 24), at))) {
        at = end;
        continue;
      }
      push(from, at, false, isInBracket);
      push(at + 1, end, true, isInBracket);
      at = end;
      from = end + 1;
    } else if (letter === '(' && !isInBracket) {
      const end = text.indexOf(')', at);
      const stop = end === -1 ? text.length : end;
      push(from, at, false, false);
      const offset = at + 1;
      const own = people.map(({ start, end: last }) => ({ start: start - offset, end: last - offset }));
      for (const piece of split(text.slice(offset, stop), /^[,;]\s/u, own, false, true))
        pieces.push({ ...piece, start: piece.start + offset, end: piece.end + offset });
      at = stop;
      from = stop + 1;
    } else {
      // «ИПМ им. Келдыша»: no end of anything.
      if (letter === '.' && abbreviation.test(text.slice(Math.max(0, at - 6), at))) continue;
      const found = sign.exec(text.slice(at, at + 4))?.[0];
      if (found === undefined) continue;
      push(from, at, false, isInBracket);
      from = at + found.length;
      at = from - 1;
    }
  }
  push(from, text.length, false, isInBracket);
  return pieces;
}

/** Inner «ёлочки» do not end a title. */
function closeOf(text: string, at: number, open: string, close: string): number {
  if (open !== '«') return text.indexOf(close, at + 1);
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    if (text.charAt(index) === '«') depth++;
    if (text.charAt(index) === '»' && --depth === 0) return index;
  }
  return -1;
}

export function cityOf(words: string): string | undefined {
  const name = words.replace(/^(?:во?|in|г\.)\s/u, '');
  return /^\p{Lu}/u.test(name) ? findCity(name) : undefined;
}
