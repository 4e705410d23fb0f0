/** A written date and the days that it may mean for somebody who wrote then. */
import type { DateMention } from '../language/dates/date-mention.ts';
import type { ResolvedDay } from '../language/dates/resolve-date.ts';

export interface DatedMention extends DateMention {
  /** As a date after the writing; undefined when the calendar has no such day or nothing tells which one. */
  future: ResolvedDay | undefined;
  past: ResolvedDay | undefined;
  isDeadline: boolean;
}
