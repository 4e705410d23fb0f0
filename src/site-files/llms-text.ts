/** `llms.txt` (https://llmstxt.org): what the site is and where its parts are, for programs that read instead of looking. */

import type { Post } from '../archive/model/post.ts';
import { machineCatalogueOf } from '../i18n/machines/catalogue.ts';
import { sectionHref, topicHref } from '../render/links/addresses.ts';
import { shownSections } from '../render/lists/shown-sections.ts';
import type { Site } from '../render/site.ts';
import { cutWords } from '../render/text/excerpt.ts';
import { escapeMarkdownLine } from '../render/text/markdown.ts';
import { openText } from '../telegram/rich-text.ts';
import type { Addresses } from './addresses.ts';
import { postMarkdownPath } from './post-markdown.ts';

/** Newest posts of a kind that are listed; all others are in the data and in the map of the site. */
const mostListed = 40;

export function llmsText(site: Site, { best }: Addresses): string {
  const { archive, index, t } = site;
  const { name, description } = archive.channel;
  const { llms: words, files } = machineCatalogueOf(archive.channel.language);
  const item = (title: string, path: string, about = '') =>
    `- [${escapeMarkdownLine(title)}](<${best(path)}>)${about === '' ? '' : `: ${escapeMarkdownLine(about)}`}`;
  const posts = (list: readonly Post[]) =>
    list
      .slice(-mostListed)
      .toReversed()
      .map((post) => item(post.title, postMarkdownPath(post.id), firstWords(post)));
  const sections: Array<[string, string[]]> = [
    [words.sections, shownSections(site).map((section) => item(t.nav[section], sectionHref(section)))],
    [
      words.data,
      [
        item('archive.json', 'archive.json', files.dataset),
        item('archive.schema.json', 'archive.schema.json', files.schema),
        item('feed.json', 'feed.json', files.jsonFeed),
        ...(archive.events.length === 0 ? [] : [item('events.ics', 'events.ics', files.calendar)]),
        ...(archive.papers.length === 0 ? [] : [item('papers.bib', 'papers.bib', files.bibtex)]),
      ],
    ],
    [t.nav.topics, archive.topics.map(({ id, title, summary }) => item(title, topicHref(id), summary))],
    [t.kindsPlural.review, posts(index.ofKind('review'))],
    [words.newest, posts(archive.posts)],
  ];
  const chapters = sections.flatMap(([title, items]) =>
    items.length === 0 ? [] : ['', `## ${escapeMarkdownLine(title)}`, '', ...items],
  );
  return [
    `# ${escapeMarkdownLine(name)}`,
    ...(description === '' ? [] : ['', `> ${escapeMarkdownLine(description)}`]),
    '',
    words.about,
    ...chapters,
    '',
  ].join('\n');
}

function firstWords({ body }: Post): string {
  return cutWords(openText(body).slice(0, 400).replace(/\s+/g, ' ').trim(), 120);
}
