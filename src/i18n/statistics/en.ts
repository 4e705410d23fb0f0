/** The English words of the statistics. */
import { pluralizer } from '../plural.ts';
import type { StatisticsCatalogue } from './ru.ts';

const count = pluralizer('en');

export const en: StatisticsCatalogue = {
  title: 'Statistics',
  lead: 'The channel in numbers: what it wrote about, what it discussed, who spoke and what readers liked.',
  kinds: 'Posts by kind',
  topics: 'Topics',
  papers: 'Most discussed papers',
  allPapers: 'All papers',
  answered: 'Posts that readers answered most',
  asTable: 'As a table',
  thing: 'What',
  total: 'All',
  quarter: (number, year) => `Q${number} ${year}`,
  gist: (title, total, period, peak) => `${title}: ${total}, most in ${period}: ${peak}`,
  recorded: (recorded, over) =>
    recorded === over
      ? 'Every meeting that is over has a recording'
      : `${recorded} of ${over} meetings have a recording`,
  blurred: (n) =>
    `The exact date of ${count(n, { one: 'post', other: 'posts' })} is unknown: they are counted on the last day on which they can have come out.`,
  undated: (n) => `Without a date: ${n}.`,
};
