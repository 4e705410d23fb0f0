/** What the gallery shows, and the page that shows it. In: pages of a built site and the pictures taken. Out: Markdown. */
import type { SitePage } from '../../tests/site/site-pages.ts';

export interface Subject {
  /** Stands in the names of files. */
  name: string;
  title: string;
  /** What to look at. */
  says: string;
  path: string;
}

export interface Shot {
  subject: Subject;
  look: string;
  file: string;
}

/** In the order of a visit. */
const wanted: ReadonlyArray<Omit<Subject, 'path'> & { type: string; query?: string }> = [
  { type: '/', name: 'home', title: 'Home', says: 'What this is, what is next, and how to find something.' },
  { type: '/events/*', name: 'event', title: 'A meeting', says: 'The date first, then its life in one strip.' },
  { type: '/events/', name: 'events', title: 'The programme', says: 'Every meeting, by year.' },
  {
    type: '/posts/*',
    name: 'post',
    title: 'A post',
    says: 'The message as written; the margin tells what it is about.',
  },
  { type: '/posts/', name: 'posts', title: 'All posts', says: 'Kinds to choose from, and the pulse of the channel.' },
  { type: '/recordings/', name: 'recordings', title: 'Recordings', says: 'By topic and year.' },
  {
    type: '/papers/*',
    name: 'paper',
    title: 'A paper',
    says: 'Where to read it, and everything the channel made of it.',
  },
  { type: '/papers/', name: 'papers', title: 'The bibliography', says: 'Numbered, as at the end of a volume.' },
  { type: '/speakers/*', name: 'speaker', title: 'A speaker', says: 'What they gave and reviewed, and when.' },
  { type: '/speakers/', name: 'speakers', title: 'The speakers', says: 'An index by surname.' },
  { type: '/talks/*', name: 'talk', title: 'A talk', says: 'Given elsewhere, told in the channel.' },
  { type: '/talks/', name: 'talks', title: 'All talks', says: 'Conferences and meetups.' },
  { type: '/topics/*', name: 'topic', title: 'A topic', says: 'An introduction, then the best there is.' },
  { type: '/topics/', name: 'topics', title: 'All topics', says: 'What the channel writes about.' },
  { type: '/vacancies/', name: 'vacancies', title: 'Vacancies', says: 'Each says whether it may still be open.' },
  { type: '/statistics/', name: 'statistics', title: 'Statistics', says: 'Drawn at build time, and as tables.' },
  {
    type: '/search/',
    query: '?q=mamba',
    name: 'search',
    title: 'Search',
    says: 'Results, with what to narrow them by.',
  },
  { type: '/about/', name: 'about', title: 'About', says: 'The channel, the archive, the data.' },
  { type: '/404.html', name: 'lost', title: 'A page that is not there', says: 'A way on.' },
];

export function subjectsOf(pages: readonly SitePage[]): Subject[] {
  return wanted.flatMap(({ type, query = '', name, title, says }) => {
    const page = pages.find((other) => other.type === type);
    return page === undefined ? [] : [{ name, title, says, path: page.path + query }];
  });
}

export function galleryPage(subjects: readonly Subject[], shots: readonly Shot[]): string {
  const parts = subjects.map((subject) => {
    const rows = [
      ['wide', '49%'],
      ['narrow', '24%'],
    ].map(([size, width]) =>
      shots
        .filter((shot) => shot.subject === subject && shot.look.startsWith(size ?? ''))
        .map(
          ({ look, file }) =>
            `<img src="images/gallery/${file}" width="${width}" alt="${subject.title}, ${look.replace('-', ' and ')}">`,
        )
        .join('\n'),
    );
    return [`## ${subject.title}`, subject.says, ...rows].join('\n\n');
  });
  const lead =
    'Every kind of page, wide and narrow, light and dark, cut where it goes on. Taken by `npm run screenshots`.';
  return `${['# Gallery', lead, ...parts].join('\n\n')}\n`;
}
