/** From when to when somebody spoke, in months or years, as exactly as it is known. */
import type { Gathered } from '../../archive-index.ts';
import type { Site } from '../site.ts';
import { dayOfMoment } from './dates.ts';
import { yearOfTalk } from './talk-year.ts';

/** «декабрь 2023 — март 2024», «2023»; empty when no date is known. */
export function activeYears({ events, talks }: Gathered, { dates, t }: Pick<Site, 'dates' | 't'>): string {
  const moments = [
    ...events.map((event) => dayOfMoment(event.startsAt).slice(0, 7)),
    ...talks.map((talk) =>
      talk.startsAt === null ? String(yearOfTalk(talk) ?? '') : dayOfMoment(talk.startsAt).slice(0, 7),
    ),
  ].filter((moment) => moment !== '');
  const [first, last] = [moments.toSorted()[0], moments.toSorted().at(-1)];
  if (first === undefined || last === undefined) return '';
  const inWords = (moment: string) => (moment.length === 4 ? moment : dates.month(moment));
  return first === last ? inWords(first) : t.dates.span(inWords(first), inWords(last));
}
