/**
 * Reads the programme of a month: lines that each open with a day to come and tell who speaks or what is read on it. In: facts.
 * Out: its rows, where there are several of different days; they are meetings that nobody need announce again.
 */
import type { DatedMention } from '../dated-mention.ts';
import type { Facts } from '../facts.ts';
import { oncePerReading } from '../once-per-text.ts';

export interface ScheduleRow {
  day: string;
  /** The row's own hour, or the one that the post names for all. */
  time: NonNullable<DatedMention['time']>;
  start: number;
  end: number;
  /** What stands behind the day. */
  says: string;
}

/** A day stands so near the beginning of its line: behind a bullet, or a weekday. */
const nearBeginning = 8;
/** Letters that a row has beside its day. */
const fewestLetters = 6;
const longestRow = 200;

/** «23.10 не собираемся» */
const isFree =
  /(?<!\p{L})(?:не\s(?:собира|встреча)\p{L}{2,5}|отдыха\p{L}{1,3}|пропуск\p{L}{0,5}|перерыв|каникулы|выходной|no\s(?:meeting|session|seminar|club)|skip|break|holiday)(?!\p{L})/iu;

export const scheduleOf = oncePerReading(({ text, times, dates }: Facts): readonly ScheduleRow[] => {
  const rows: (Omit<ScheduleRow, 'time'> & { time: ScheduleRow['time'] | undefined })[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const mention = dates.find((date) => date.start >= start && date.start <= start + nearBeginning && date.end <= end);
    const day = mention?.isDeadline || mention?.isSpan ? undefined : dayOf(mention);
    const rest = mention === undefined ? '' : text.slice(mention.end, end);
    const isRow = line.length <= longestRow && (rest.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters;
    if (day !== undefined && isRow && !isFree.test(rest))
      rows.push({
        day,
        time: times.find((time) => time.start >= start && time.end <= end),
        start,
        end,
        says: rest.replace(/^[^\p{L}\d«“"]{1,8}/u, ''),
      });
    start = end + 1;
  }
  const [first] = rows;
  const common = times.find((time) => first !== undefined && time.end <= first.start);
  const timed = rows.flatMap((row) => {
    const time = row.time ?? common;
    return time === undefined ? [] : [{ ...row, time }];
  });
  return new Set(timed.map(({ day }) => day)).size < 2 ? [] : timed;
});

function dayOf(mention: DatedMention | undefined): string | undefined {
  const type = mention?.written.type;
  return type === 'calendar' || type === 'dayOfMonth' || type === 'weekday' ? mention?.future?.day : undefined;
}

/** How the meeting of a row is called: no post of its own has announced it. */
export function plannedBy(post: string, place: number): string {
  return `${post}/${place + 1}`;
}
