/** The English words of files for programs, and of the page that lists them. */
import type { MachineCatalogue } from './ru.ts';

export const en: MachineCatalogue = {
  feeds: {
    posts: 'Posts',
    podcast: (name: string) => `${name}: audio and video`,
  },
  calendar: {
    name: (channel: string) => `Meetings: ${channel}`,
    topicName: (topic: string, channel: string) => `Meetings: ${topic} · ${channel}`,
    add: 'Add to calendar',
    subscribe: 'Calendar of meetings',
    subscribeHint: 'Subscribe in a calendar',
    moved: (day: string) => `Moved from ${day}.`,
    cancelled: 'The meeting was cancelled.',
    speakers: (names: string) => `Speaker: ${names}`,
    paper: (title: string) => `Paper: ${title}`,
    recording: (url: string) => `Recording: ${url}`,
  },
  llms: {
    about:
      'The archive of a Telegram channel. Every post has a copy in Markdown: its page is `/posts/<id>/`, its copy `/posts/<id>.md`. Texts are as they were written; kinds, dates, names and links between things were inferred by rules, and `archive.json` gives the reason for each.',
    sections: 'Sections',
    data: 'Data',
    newest: 'Newest posts',
  },
  files: {
    dataset: 'the whole archive as one file',
    schema: 'the schema of that file',
    atom: 'newest posts, Atom',
    jsonFeed: 'newest posts, JSON Feed',
    calendar: 'meetings, iCalendar',
    bibtex: 'papers, BibTeX',
  },
};
