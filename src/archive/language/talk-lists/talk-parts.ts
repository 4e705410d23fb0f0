/**
 * Reads one talk of a list by its parts: who, what it is called, where, when, in whatever order and between whatever signs. In: a line, or the
 * piece of a line that tells of one talk, and where its people stand. Out: title, venue and city, or undefined where nothing is a title or a place.
 */
import { nominativeName } from '../names/nominative-name.ts';
import { findCity } from '../places/cities.ts';
import { knowsEvent } from '../places/find-venue.ts';

interface Span {
  start: number;
  end: number;
}

export interface TalkParts {
  title: string;
  venue: string | null;
  city: string | null;
  /** Nothing but a part of the line was in quotation marks, between bars or between full stops: the title is beyond doubt. */
  isSure: boolean;
}

interface Piece extends Span {
  text: string;
  isQuoted: boolean;
  isBracketed: boolean;
}

const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '„': '“' };
const shortestTitle = 3;
const months =
  '(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}{0,3}|ма[йея]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekdays =
  '(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)\\p{L}{0,2}|пн|вт|ср|чт|пт|сб|вс|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const date = new RegExp(
  String.raw`^(?:(?:на|в|во|с|on|at|this|next|in)\s)?(?:(?:${months})(?!\p{L})\.?(?:\s\d{1,2}(?:[–-]\d{1,2})?)?|\d{1,2}(?:\s?[–-]\s?\d{1,2})?(?:\s(?:${months})(?!\p{L})|[./]\d{1,2}(?:[./]\d{2,4})?)|\d{1,2}[:.]\d\d|(?:весн|лет|осен|зим)\p{L}{1,3}|spring|summer|autumn|fall|winter|вчера|сегодня|завтра|today|tomorrow|yesterday|(?:${weekdays})(?!\p{L})|later in the year|\d{4})(?:[\s,]{1,2}(?:в\s|at\s)?(?:\d{4}(?:\sг\.?)?|\d{1,2}[:.]\d\d|(?:[ap]m)))*\.?$`,
  'iu',
);
/** «запись позже», «тема уточняется», “video awaited”: what is said of a talk, and no place. */
const remark =
  /^(?:[^\p{L}]*$|https?:|(?:запис|видео|слайд|тема|время|вход|уже|онлайн|дистанцион|стендов|постер|устн|доклад|лекци|выступл|приглаш|пленар|подробн|регистр|смотр|video|slides|recording|topic|poster|oral|remote|online|invited|visiting|talk|keynote|see|with)(?:\p{L}|\s|$))/iu;
const labels =
  /^(?:(?:внешние\s)?(?:доклад|выступлени|лекци|talk|coming up|upcoming|elsewhere|next up|где|кто|наши|мы|heard|said|talks|out)\p{L}{0,6}(?:\s\p{Ll}[\p{L}-]{0,14}){0,4})$/iu;
/** «съездил на МедХим», “@ PyData Yerevan”; beside a name also «Доклад Лейлы Алиевой на DevOpsConf». */
const goesTo =
  /^(?:\p{Ll}[\p{L}-]*\s){0,5}?(?<asks>[Нн]а|[Вв]о?|at|At|to|@|in|из|со?)\s(?:the\s)?(?<place>[\p{Lu}\d«].{1,80})$/u;
const ofPersonGoesTo = new RegExp(goesTo.source.replace('\\p{Ll}[', '\\p{L}['), 'u');
/** «на форуме «Биотехмед»», «на «Диалоге»»: what is quoted behind such words is the place. */
const beforePlace =
  /(?<!\p{L})(?:(?:школ|конференци|форум|фестивал|лектори|конгресс|митап|чтени|симпозиум|саммит|съезд|центр|университет|институт|радио|подкаст)\p{L}{0,3}|на|в|во|из|с|со)\s$/iu;
const dateAhead = new RegExp(
  String.raw`^\d{1,2}(?:[./]\d{1,2}(?:[./]\d{2,4})?|\s(?:${months}))\s(?=\p{Lu})`,
  'iu',
);
const ownTalk =
  /^(?<place>\p{Lu}[\p{L}\d+-]*(?:\s\p{Lu}[\p{L}\d+-]*){0,4})\s(?:talk|keynote|lecture|poster|plenary|tutorial)(?!\p{L})/u;

const abbreviation = /(?<!\p{L})(?:им|г|гг|т|ул|д|проф|акад|др|St|Dr|Prof|Inst|Univ|Mt|vs|\p{Lu})$/u;
const oneName = /^\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}{2,})?$/u;

/** `people`: where names stand in the line. */
export function readTalkParts(line: string, people: readonly Span[]): TalkParts | undefined {
  const text = line.replace(/\s?[:—–-]?\s?https?:\S{1,300}.{0,200}$/u, '');
  const pieces = cutUp(text, people);
  if (pieces === undefined) return undefined;
  const isPerson = (piece: Piece): boolean => people.some(({ start, end }) => start < piece.end && end > piece.start);
  let title = pieces.find((piece) => piece.isQuoted && !isPerson(piece) && piece.text.length >= shortestTitle);
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
      if (before !== undefined && isBeside && !before.isQuoted) {
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
  return { title: title.text.replace(/[\s.,;:]+$/, ''), venue, city, isSure: true };
}

/** The pieces between signs; undefined where no sign tells the title from the rest. */
function cutUp(text: string, people: readonly Span[]): Piece[] | undefined {
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

function withoutPeople(text: string, piece: Piece, people: readonly Span[]): string {
  let own = '';
  let from = piece.start;
  for (const { start, end } of people.filter((one) => one.start < piece.end && one.end > piece.start)) {
    own += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return own + text.slice(from, piece.end);
}

function cityOf(words: string): string | undefined {
  const name = words.replace(/^(?:во?|in|г\.)\s/u, '');
  return /^\p{Lu}/u.test(name) ? findCity(name) : undefined;
}

/** «Матемаркетинге с», “Bangor University went down very well”: where a name ends. */
const endsRun =
  /(?<=[\p{L}\d+!»])\s(?:(?:с|со|где|уже|и)(?:\s.*)?|(?!of|for|on|and|the|at|in|to|from|by|de|du|des|der|für|und|in\s)[a-z]+(?:\s.*)?)$/u;
const endsInDate = new RegExp(
  String.raw`(?:,|\s)\s?(?:in\s|в\s|this\s|next\s|on\s|later\s)?(?:(?:${months})|(?:this|next|last|later)\s.{3,20})$`,
  'iu',
);

/** «DevOpsConf в Ереване», «Матемаркетинге»: the name and the city behind it. */
function placeOf(named: string, asks: string): { venue: string | null; city: string | null } {
  const written = named.replace(endsInDate, '').replace(endsRun, '');
  const parted = /^(?<name>.+?)\s(?:во?|in)\s(?<city>\p{Lu}[\p{L}-]+(?:[ -]\p{Lu}[\p{L}-]+){0,2})(?:[\s,].*)?$/u.exec(
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
    .replace(/[\s.,;:]+$/, '');
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
