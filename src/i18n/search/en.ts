/** The English words of the search. */
import { pluralizer } from '../plural.ts';
import type { SearchCatalogue } from './ru.ts';

const count = pluralizer('en');

export const en: SearchCatalogue = {
  kinds: {
    event: ['Meeting', 'meetings', 'event'],
    announcement: ['Announcement', 'announcements'],
    reschedule: ['Reschedule', 'moved'],
    cancellation: ['Cancellation', 'cancelled'],
    recording: ['Post with a recording', 'recording', 'recordings'],
    review: ['Review', 'reviews'],
    talk: ['Talk', 'talks'],
    article: ['Publication', 'article'],
    podcast: ['Podcast', 'podcasts'],
    vacancy: ['Vacancy', 'vacancies', 'job'],
    digest: ['Digest', 'summary'],
    note: ['Note', 'notes', 'post'],
    speaker: ['Speaker', 'speakers', 'person'],
    paper: ['Paper', 'papers'],
    topic: ['Topic', 'topics'],
  },
  has: {
    recording: ['With a recording', 'recording', 'video'],
    review: ['With a review', 'review'],
  },
  facets: { kind: 'Kind', has: 'With', topic: 'Topic', speaker: 'Speaker', year: 'Year' },

  title: 'Search',
  description: 'Search meetings, recordings, reviews, papers and talks.',
  label: 'What to find',
  submit: 'Find',
  hint: 'Words may be in any form, on any keyboard layout, in two languages.',
  operatorsTitle: 'How to be exact',
  operators: {
    phrase: 'side by side, in this very form',
    without: 'without this word',
    kind: ['kind', 'one kind of result'],
    speaker: ['speaker', 'one speaker'],
    topic: ['topic', 'one topic'],
    year: ['year', 'one year'],
    has: ['has', 'what has a recording'],
  },
  keys: [
    'The key / or Ctrl+K goes to the field, arrows go through the results.',
    'Pages of posts and meetings run no scripts: there it is Alt+/ (Alt+Shift+/ in Firefox, Ctrl+Option+/ on a Mac).',
  ],
  topics: 'Or begin with a topic',
  noScript: 'Search needs JavaScript, which is switched off. The lists have the same:',
  waiting: 'The search is loading…',
  noIndex: 'Search did not load. Try again or open the lists:',

  found: (n) => count(n, { one: 'result', other: 'results' }),
  nothing: 'Nothing was found',
  nothingHelp: 'Try fewer words, another word, or the other language.',
  nothingFiltered: (n) => `Nothing fits these conditions. Without them: ${en.found(n)}`,
  withoutFilters: 'Drop the conditions',
  sort: { label: 'Order', relevance: 'Best first', date: 'Newest first' },
  filters: 'Narrow down',
  more: 'Show more',
  allValues: 'Show all',
  andMore: (n) => `and ${n} more`,
  hasRecording: 'recorded',
  repeated: 'The same once more:',

  shownInstead: (meant) => `Showing results for “${meant}”.`,
  searchTyped: (typed) => `Search for “${typed}”`,
  alsoFor: (words) => `The same by meaning: ${words}`,
  phraseLoosened: 'These very words do not stand side by side. Shown is where they do in another form.',
  notTogether: (words) =>
    words === ''
      ? 'The words do not occur together. Shown is what has most of them.'
      : `The words do not occur together. Shown without: ${words}.`,
  nearMisses: 'Close, but not every word',
  missing: (words) => `Not here: ${words}`,
  unknownValue: (facet, value) => `There is no such condition: ${facet}:${value}`,
};
