/** The overlay that a labelled channel comes with: its facts, its topics, and the little an editor may have written down. */
import type { Overlay } from '../../src/archive/model/overlay.ts';
import { slugOf } from '../../src/archive/slug.ts';
import type { LabelFile } from './label-file.ts';

export function overlayOf({ channel, topics, curated }: LabelFile): Overlay {
  return {
    channel: {
      name: channel.name,
      username: channel.username,
      telegramId: null,
      description: '',
      language: channel.language,
      timeZone: channel.timeZone,
      site: null,
      repository: null,
      branch: 'main',
      links: [],
      about: '',
    },
    speakers: curated.speakers.map(({ name, aliases, role, affiliation }) => ({
      id: slugOf(name),
      name,
      aliases,
      role: role ?? null,
      affiliation: affiliation ?? null,
      links: [],
      about: '',
      file: `speakers/${slugOf(name)}.md`,
    })),
    papers: curated.papers.map(({ title, aliases, arxiv, doi, openreview }) => ({
      id: slugOf(arxiv ?? title),
      title,
      aliases,
      authors: [],
      year: null,
      venue: null,
      arxiv: arxiv ?? null,
      doi: doi ?? null,
      openreview: openreview ?? null,
      links: [],
      about: '',
      file: `papers/${slugOf(title)}.md`,
    })),
    topics: topics.map(({ id, title, terms }) => ({
      id,
      title,
      terms,
      summary: '',
      about: '',
      file: `topics/${id}.md`,
    })),
    events: [],
    talks: [],
    posts: [],
    withheld: { messages: [], phrases: [], file: 'withheld.md' },
  };
}
