/** Dates and hours in the words of a language. Every zone is named; the machine's own is never asked. */
import type { Moment, Published } from '../../archive/model/moment.ts';
import type { Catalogue } from '../../i18n/ru.ts';

/** A moment taken apart, for pages that set the day large. */
export interface DateParts {
  day: string;
  /** In the form that stands after the day: «января». */
  month: string;
  year: string;
  weekday: string;
  /** Null when only the day is known. */
  hour: string | null;
  zone: string | null;
  /** For the `datetime` attribute. */
  machine: string;
}

/** A date in words, and for machines where one date can stand for it. */
export interface DateText {
  text: string;
  machine: string | null;
}

export interface Dates {
  /** `2024-01-18` → «18 января 2024». */
  day: (day: string) => string;
  /** `2024-01-18` → «18 января». */
  dayAndMonth: (day: string) => string;
  /** `2024-01` → «январь 2024». */
  month: (month: string) => string;
  /** `2024-01` → «янв», for axes. */
  shortMonth: (month: string) => string;
  moment: (moment: Moment) => DateParts;
  /** Everything that is known, in one phrase: «между 28 декабря 2023 и 18 января 2024». */
  published: (published: Published) => DateText;
  /** The same by months, for lists and headings: «декабрь 2023 — январь 2024». */
  period: (published: Published) => DateText;
  /** `3905` → «1:05:05». */
  duration: (seconds: number) => string;
}

export function datesIn(catalogue: Catalogue, channelZone: string): Dates {
  const words = catalogue.dates;
  // British English writes the day first, as every other language of the interface does.
  const locale = catalogue.locale === 'en' ? 'en-GB' : catalogue.locale;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const dayMonth = format({ day: 'numeric', month: 'long' });
  const monthAlone = format({ month: 'long' });
  const monthShort = format({ month: 'short' });
  const weekdayName = format({ weekday: 'long' });

  const dayAndMonth = onceADay((day) => dayMonth.format(noonOf(day)).replace(' ', '\u00a0'));
  const monthBesideDay = onceADay(
    (day) => dayMonth.formatToParts(noonOf(day)).find((part) => part.type === 'month')?.value ?? '',
  );
  const weekday = onceADay((day) => weekdayName.format(noonOf(day)));
  const day = (text: string) => words.withYear(dayAndMonth(text), text.slice(0, 4));
  const monthName = onceADay((text) => monthAlone.format(noonOf(`${text}-01`)));
  const month = (text: string) => `${monthName(text)}\u00a0${text.slice(0, 4)}`;
  const shortMonth = onceADay((text) => monthShort.format(noonOf(`${text}-01`)).slice(0, 3));

  const published = (when: Published): DateText => {
    if ('at' in when) return ofDay(dayInZone(when.at, channelZone));
    const { after, before } = when;
    if (after === null && before === null) return { text: words.unknown, machine: null };
    if (after === null) return { text: words.notAfter(day(before ?? '')), machine: null };
    if (before === null) return { text: words.notBefore(day(after)), machine: null };
    if (after === before) return ofDay(after);
    if (isWholeMonth(after, before)) return { text: month(after.slice(0, 7)), machine: after.slice(0, 7) };
    const sameYear = after.slice(0, 4) === before.slice(0, 4);
    const sameMonth = after.slice(0, 7) === before.slice(0, 7);
    const from = sameMonth ? String(Number(after.slice(8))) : sameYear ? dayAndMonth(after) : day(after);
    return { text: words.between(from, day(before)), machine: null };
  };
  const ofDay = (text: string): DateText => ({ text: day(text), machine: text });

  const period = (when: Published): DateText => {
    const [from, to] = monthsOf(when, channelZone);
    if (from === null || to === null) return published(when);
    if (from === to) return { text: month(from), machine: from };
    const sameYear = from.slice(0, 4) === to.slice(0, 4);
    const first = sameYear ? monthName(from) : month(from);
    return { text: words.span(first, month(to)), machine: null };
  };

  const moment = (when: Moment): DateParts => {
    const local = dayOfMoment(when);
    return {
      day: String(Number(local.slice(8))),
      month: monthBesideDay(local),
      year: local.slice(0, 4),
      weekday: weekday(local),
      hour: when.precision === 'day' ? null : hourInZone(when.at, when.zone),
      zone: when.precision === 'day' ? null : (catalogue.zones[when.zone] ?? offsetName(when.at, when.zone)),
      machine: when.at,
    };
  };

  return { day, dayAndMonth, month, shortMonth, moment, published, period, duration };
}

/** Whether anything at all is known of when a post came out: lists keep silent otherwise. */
export function isDated(when: Published): boolean {
  return 'at' in when || when.after !== null || when.before !== null;
}

/** First and last month (`2024-01`) in which a post can have come out; null where nothing bounds that side. */
export function monthsOf(when: Published, zone: string): [string | null, string | null] {
  if ('at' in when) {
    const month = dayInZone(when.at, zone).slice(0, 7);
    return [month, month];
  }
  return [when.after?.slice(0, 7) ?? null, when.before?.slice(0, 7) ?? null];
}

/** The calendar day of a moment, in its own zone. */
export function dayOfMoment(when: Moment): string {
  return when.precision === 'day' ? when.at.slice(0, 10) : dayInZone(when.at, when.zone);
}

/** The calendar day of an instant in a zone: `2024-01-18`. */
export function dayInZone(instant: string, zone: string): string {
  const { day, known } = zoned(zone);
  const before = known.get(instant);
  if (before !== undefined) return before;
  const found = day.format(new Date(instant));
  if (known.size >= mostKnown) known.clear();
  known.set(instant, found);
  return found;
}

/** A post stands in many lists, each with its day. */
const mostKnown = 100_000;

/** Posts have far fewer days than places in lists, and formatting one is dear. */
function onceADay(format: (day: string) => string): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const text = format(day);
    if (known.size < mostKnown) known.set(day, text);
    return text;
  };
}

function hourInZone(instant: string, zone: string): string {
  return zoned(zone).hourOf(instant);
}

function offsetName(instant: string, zone: string): string {
  const name = zoned(zone)
    .offset.formatToParts(new Date(instant))
    .find((part) => part.type === 'timeZoneName')?.value;
  return (name ?? zone).replace('GMT', 'UTC').replace(/^UTC[+-]0$/, 'UTC');
}

interface ZoneFormats {
  /** Days of instants that were asked for. */
  known: Map<string, string>;
  day: Intl.DateTimeFormat;
  /** The hour of an instant: meetings stand in many lists. */
  hourOf: (instant: string) => string;
  offset: Intl.DateTimeFormat;
}

/** Formatters are dear to make and cheap to keep. */
const zoneFormats = new Map<string, ZoneFormats>();

function zoned(zone: string): ZoneFormats {
  const known = zoneFormats.get(zone);
  if (known !== undefined) return known;
  const hour = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const formats: ZoneFormats = {
    known: new Map<string, string>(),
    day: new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }),
    hourOf: onceADay((instant) => hour.format(new Date(instant))),
    offset: new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }),
  };
  zoneFormats.set(zone, formats);
  return formats;
}

function isWholeMonth(after: string, before: string): boolean {
  if (after.slice(0, 7) !== before.slice(0, 7) || !after.endsWith('-01')) return false;
  const next = noonOf(before);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
