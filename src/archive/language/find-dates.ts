/**
 * Finds dates in a text: calendar dates with and without a year, weekdays and words such as «завтра», each with the hour
 * that belongs to it. In: a post's plain text. Out: mentions, unresolved: `resolve-date.ts` finds the day that is meant.
 */
import { findTimes, type TimeMention } from './find-times.ts';

export type WrittenDay =
  | { type: 'calendar'; day: number; month: number; year: number | null; weekday: number | null }
  /** «в четверг, 15-го», “Thursday the 15th”: of this month or the next. */
  | { type: 'dayOfMonth'; day: number; weekday: number | null }
  /** `next` is «следующий», `coming` the nearest one. Weekdays from 1 for Monday. */
  | { type: 'weekday'; weekday: number; which: 'coming' | 'next' | 'last' }
  /** Days from the day of writing; `week` marks «через неделю» and «на неделю». */
  | { type: 'relative'; days: number };

export interface DateMention {
  start: number;
  end: number;
  /** The words, for evidence. */
  quote: string;
  written: WrittenDay;
  time: TimeMention | null;
  /** Two numbers with a dot and no year may be a measurement as well: such a date needs an hour or a word beside it. */
  isWeak: boolean;
}

const monthStems = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма[йя]',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const monthWord = String.raw`(?:январ[яь]|феврал[яь]|марта?|апрел[яь]|ма[йя]|июн[яь]|июл[яь]|августа?|сентябр[яь]|октябр[яь]|ноябр[яь]|декабр[яь]|янв\.?|фев\.?|мар\.?|апр\.?|авг\.?|сент?\.?|окт\.?|нояб?\.?|дек\.?)`;
const englishMonth = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const year = String.raw`(?:19|20)\d\d`;

const weekdayWord = String.raw`понедельник|вторник|сред[ауые]|четверг|пятниц[ауые]|суббот[ауые]|воскресень[ея]`;
const weekdayStems = ['понедельник', 'вторник', 'сред', 'четверг', 'пятниц', 'суббот', 'воскресень'];
const englishWeekday = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun';
const englishWeekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const shortWeekday = 'пн|вт|ср|чт|пт|сб|вс';
const shortWeekdays = shortWeekday.split('|');

const calendarPatterns: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\d.,:])(?<day>[0-3]?\d)(?:-?(?:го|ого|е))?\s${'(?:\\([^)]{1,20}\\)\\s)?'}(?<month>${monthWord})(?!\p{L})(?:,?\s(?<year>${year})(?:\s?(?:года|год|г\.?)(?!\p{L}))?)?`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])(?<emonth>${englishMonth})\.?\s(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\d:])(?:,?\s(?<year>${year}))?(?!\d)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\d.,:])(?<day>[0-3]?\d)(?:st|nd|rd|th)?\s(?:of\s)?(?<emonth>${englishMonth})(?!\p{L})(?:,?\s(?<year>${year}))?`,
    'giu',
  ),
  new RegExp(String.raw`(?<![\d.,/-])(?<year>${year})-(?<nmonth>[01]\d)-(?<day>[0-3]\d)(?![\d-])`, 'gu'),
  // 14.03, 14.03.24, 14.03.2024, 14/03/2024: never a version or a score (0.6, 3.11.2)
  new RegExp(
    String.raw`(?<![\d.,:/v+%-])(?<day>[0-3]?\d)\.(?<nmonth>0[1-9]|1[0-2])(?:\.(?<year>${year}|[12]\d))?(?:\s?г\.)?(?![\d%]|:\d|\.\d|,\d|\s?%)`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\d.,:/])(?<day>[0-3]?\d)/(?<nmonth>0[1-9]|1[0-2])/(?<year>${year})(?![\d/])`, 'gu'),
];

const dayOfMonth = new RegExp(
  String.raw`(?<!\p{L})(?:(?:в|во|на)\s)?(?:(?<weekday>${weekdayWord}),?\s(?<day>[0-3]?\d)-?(?:го|ого)|(?<eweekday>${englishWeekday})\p{L}*,?\sthe\s(?<eday>[0-3]?\d)(?:st|nd|rd|th))(?!\p{L}|\s${monthWord})`,
  'giu',
);

const weekdayPatterns: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:в|во|на)\s)?(?<which>эт(?:от|у|о)\s|ближайш(?:ий|ую|ее)\s|следующ(?:ий|ую|ее)\s|прошл(?:ый|ую|ое)\s)?(?<weekday>${weekdayWord})(?!\p{L})`,
    'giu',
  ),
  /(?<![\p{L}\d-])(?<which>this\s|next\s|last\s|coming\s)?(?<eweekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L}|s)/giu,
];

const relativeWords: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})послезавтра(?!\p{L})/giu, 2],
  [/(?<!\p{L})(?:завтра|завтрашн\p{L}{1,4})(?!\p{L})|\btomorrow\b/giu, 1],
  [/(?<!\p{L})(?:сегодня|сегодняшн\p{L}{1,4})(?!\p{L})|\b(?:today|tonight)(?!\p{L})/giu, 0],
  [/(?<!\p{L})вчера(?:шн\p{L}{1,4})?(?!\p{L})|\byesterday\b/giu, -1],
  [/(?<!\p{L})(?:через|спустя|на) неделю(?: позже| вперед)?(?!\p{L})|\bin a week\b|\bby a week\b/giu, 7],
  [/(?<!\p{L})(?:через|на) две недели(?: позже| вперед)?(?!\p{L})|\bin two weeks\b/giu, 14],
];

export function findDates(original: string): DateMention[] {
  // Same length as the original, so that places in one are places in the other.
  const text = original
    .replaceAll('ё', 'е')
    .replaceAll('Ё', 'Е')
    .replace(/[\u00A0\u2009\u202F]/g, ' ');
  const mentions: Omit<DateMention, 'time'>[] = [];
  const add = (match: RegExpExecArray, written: WrittenDay): void => {
    const end = match.index + match[0].length;
    if (mentions.some((known) => match.index < known.end && end > known.start)) return;
    const isWeak = /^\d{1,2}\.\d\d$/.test(match[0]);
    mentions.push({ start: match.index, end, quote: original.slice(match.index, end).trim(), written, isWeak });
  };
  for (const pattern of calendarPatterns) {
    for (const match of text.matchAll(pattern)) {
      const written = readCalendar(match.groups ?? {});
      if (written !== undefined) add(match, { ...written, weekday: weekdayBeside(text, match) });
    }
  }
  for (const match of text.matchAll(dayOfMonth)) {
    const day = Number(match.groups?.['day'] ?? match.groups?.['eday']);
    if (day >= 1 && day <= 31)
      add(match, { type: 'dayOfMonth', day, weekday: readWeekday(match.groups ?? {}) ?? null });
  }
  for (const pattern of weekdayPatterns) {
    for (const match of text.matchAll(pattern)) {
      const weekday = readWeekday(match.groups ?? {});
      if (weekday !== undefined && !belongsToCalendar(mentions, match))
        add(match, { type: 'weekday', weekday, which: readWhich(match.groups?.['which']) });
    }
  }
  for (const [pattern, days] of relativeWords) {
    for (const match of text.matchAll(pattern)) add(match, { type: 'relative', days });
  }
  mentions.sort((one, other) => one.start - other.start);
  return withTimes(text, mentions);
}

function readCalendar(
  groups: Record<string, string | undefined>,
): { type: 'calendar'; day: number; month: number; year: number | null } | undefined {
  const day = Number(groups['day']);
  const month = readMonth(groups);
  if (day < 1 || day > 31 || month < 1) return undefined;
  const stated = groups['year'];
  return {
    type: 'calendar',
    day,
    month,
    year: stated === undefined ? null : Number(stated.length === 2 ? `20${stated}` : stated),
  };
}

function readMonth(groups: Record<string, string | undefined>): number {
  if (groups['nmonth'] !== undefined) return Number(groups['nmonth']);
  const english = groups['emonth']?.toLowerCase();
  if (english !== undefined) return englishMonths.findIndex((stem) => english.startsWith(stem)) + 1;
  const word = groups['month']?.toLowerCase() ?? '';
  return (
    monthStems.findIndex(
      (stem) => new RegExp(`^${stem}`).test(word) || (word.length < 6 && stem.startsWith(word.replace('.', ''))),
    ) + 1
  );
}

/** «в четверг, 7 марта» and «7 марта (чт)» name one day, the weekday is its witness. */
function weekdayBeside(text: string, match: RegExpExecArray): number | null {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
  const word = new RegExp(
    String.raw`(?<!\p{L})(?<weekday>${weekdayWord})?(?<short>${shortWeekday})?(?<eweekday>${englishWeekday})?[,.]?\s?\(?$`,
    'iu',
  ).exec(before);
  const following = new RegExp(
    String.raw`^(?:\s?г\.|\s?года)?,?\s?\(?(?:в\s)?(?:(?<weekday>${weekdayWord})|(?<short>${shortWeekday})|(?<eweekday>${englishWeekday}))(?!\p{L})`,
    'iu',
  ).exec(after);
  return readWeekday(word?.groups ?? {}) ?? readWeekday(following?.groups ?? {}) ?? null;
}

function readWeekday(groups: Record<string, string | undefined>): number | undefined {
  const word = groups['weekday']?.toLowerCase();
  if (word !== undefined) return weekdayStems.findIndex((stem) => word.startsWith(stem)) + 1;
  const short = groups['short']?.toLowerCase();
  if (short !== undefined) return shortWeekdays.indexOf(short) + 1;
  const english = groups['eweekday']?.toLowerCase();
  if (english !== undefined) return englishWeekdays.findIndex((stem) => english.startsWith(stem)) + 1;
  return undefined;
}

function readWhich(word: string | undefined): 'coming' | 'next' | 'last' {
  if (word === undefined) return 'coming';
  if (/^(?:следующ|next)/i.test(word)) return 'next';
  return /^(?:прошл|last)/i.test(word) ? 'last' : 'coming';
}

function belongsToCalendar(mentions: Omit<DateMention, 'time'>[], match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return mentions.some(
    (known) =>
      known.written.type === 'calendar' &&
      known.written.weekday !== null &&
      (Math.abs(known.start - end) <= 4 || Math.abs(match.index - known.end) <= 8),
  );
}

/** An hour belongs to the date it follows closely; a single hour of a text belongs to every date that has none of its own. */
function withTimes(text: string, mentions: Omit<DateMention, 'time'>[]): DateMention[] {
  const times = findTimes(text).filter(
    (time) => !mentions.some((mention) => time.start < mention.end && time.end > mention.start),
  );
  const close = mentions.map((mention, index) => {
    const next = mentions[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const following = times.find(
      (time) => time.start >= mention.end && time.start < next && isClose(text.slice(mention.end, time.start)),
    );
    if (following !== undefined) return following;
    const previousEnd = mentions[index - 1]?.end ?? 0;
    return times.findLast(
      (time) =>
        time.end <= mention.start &&
        time.start >= previousEnd &&
        /^[\s,]{0,2}(?:мск,?\s)?$/i.test(text.slice(time.end, mention.start)),
    );
  });
  const taken = new Set(close.filter((time) => time !== undefined));
  const free = times.filter((time) => !taken.has(time));
  return mentions.map((mention, index) => {
    // «15 февраля … Ждём всех в 18:00.», and «19:00 (15:00 МСК)» whose first hour counts.
    const time = close[index] ?? (taken.size === 0 ? free[0] : undefined) ?? null;
    return { ...mention, time };
  });
}

function isClose(between: string): boolean {
  return (
    between.length <= 40 &&
    !/[.!?]\s|\n\s*\n/.test(between.replace(/(?:г|мск)\.\s/gi, '')) &&
    between.split('\n').length <= 2
  );
}
