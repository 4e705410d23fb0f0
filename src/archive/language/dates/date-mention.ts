/** Dates as they are written: what the readers of dates yield, before anybody knows which day is meant. */
import type { TimeMention } from './find-times.ts';

export type WrittenDay =
  | {
      type: 'calendar';
      day: number;
      month: number;
      year: number | null;
      weekday: number | null;
      /** “6/4” is 6 April or June 4: the weekday beside it tells, or what lies nearer. */
      mayBeSwapped?: boolean;
    }
  /** «в четверг, 15-го», “Thursday the 15th”: of this month or the next. */
  | { type: 'dayOfMonth'; day: number; weekday: number | null }
  /** `next` is «следующий», `coming` the nearest one. Weekdays from 1 for Monday. */
  | { type: 'weekday'; weekday: number; which: 'coming' | 'next' | 'last'; weeksOn?: number }
  /** «последний понедельник сентября»: `nth` −1 is the last; no month is the one of writing. */
  | { type: 'nthWeekday'; weekday: number; nth: number; month: number | null; year: number | null }
  /** Days from the day of writing. */
  | { type: 'relative'; days: number }
  /** Days from the day that was meant before: «на неделю позже», “by a week”. */
  | { type: 'shift'; days: number };

export interface DateMention {
  start: number;
  end: number;
  /** The words, for evidence. */
  quote: string;
  written: WrittenDay;
  time: TimeMention | null;
  /** Two numbers with a dot and no year may be a measurement as well: such a date needs an hour or a word beside it. */
  isWeak: boolean;
  /** «22–24 апреля», «с 7 по 9 октября»: a span of days, of which this is the first. */
  isSpan: boolean;
}

/** What one reader found: the indexes of its first and last word. */
export interface DateFound {
  first: number;
  last: number;
  written: WrittenDay;
  /** Index of the weekday that stands behind the date as its witness, where one does. */
  witness?: number;
  isWeak?: boolean;
  isSpan?: boolean;
}
