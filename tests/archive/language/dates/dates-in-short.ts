/** A short form of the dates of a text, for tables: `19.9.2024 w4`, `on 15`, `coming 4`, `+1`, `shift 7`. */
import type { WrittenDay } from '../../../../src/archive/language/dates/date-mention.ts';
import { findDates } from '../../../../src/archive/language/dates/find-dates.ts';

export function datesInShort(text: string): string[] {
  return findDates(text).map(({ written, time, isSpan, isWeak }) =>
    [shortOf(written), time?.time, isSpan ? 'span' : undefined, isWeak ? 'weak' : undefined].filter(Boolean).join(' '),
  );
}

function shortOf(written: WrittenDay): string {
  const weekday = (number: number | null) => (number === null ? '' : ` w${number}`);
  switch (written.type) {
    case 'calendar':
      return `${written.day}.${written.month}${written.year === null ? '' : `.${written.year}`}${weekday(written.weekday)}${written.mayBeSwapped ? ' or swapped' : ''}`;
    case 'dayOfMonth':
      return `on ${written.day}${weekday(written.weekday)}`;
    case 'nthWeekday':
      return `nth ${written.nth} w${written.weekday}${written.month === null ? '' : ` of ${written.month}`}${written.year === null ? '' : `.${written.year}`}`;
    case 'weekday':
      return `${written.which} ${written.weekday}${written.weeksOn === undefined ? '' : ` +${written.weeksOn} weeks`}`;
    case 'relative':
      return `${written.days >= 0 ? '+' : ''}${written.days}`;
    case 'shift':
      return `shift ${written.days}`;
  }
}
