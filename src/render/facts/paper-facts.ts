/** Who wrote a paper, where and when it appeared: the line under its title in a bibliography. */
import type { Paper } from '../../archive/model/entities.ts';
import type { Catalogue } from '../../i18n/ru.ts';

const mostAuthors = 3;

/** «A. Gu, T. Dao. ICLR 2024»; nothing that is not known. */
export function paperFacts(paper: Paper, t: Catalogue): string {
  const named = paper.authors.slice(0, mostAuthors).join(', ');
  const authors = paper.authors.length > mostAuthors ? t.papers.andOthers(named) : named;
  return [authors, venueAndYear(paper)].filter((fact) => fact !== '').join(authors.endsWith('.') ? ' ' : '. ');
}

/** «KDD 2023»: the year is said once. */
export function venueAndYear({ venue, year }: Paper): string {
  if (venue === null) return year === null ? '' : String(year);
  return year === null || /\d{4}/.test(venue) ? venue : `${venue}, ${year}`;
}
