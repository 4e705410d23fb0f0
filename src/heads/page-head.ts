/**
 * What the head of each kind of page tells programs: what stands on it as JSON-LD, the same in other forms, and the card
 * that is shown where somebody shares it. In: the thing of the page. Out: values that the layout writes.
 */
import type { Dataset, Thing } from 'schema-dts';
import type { Event, Paper, Speaker, Talk, Topic } from '../archive/model/entities.ts';
import type { Post, PostKind } from '../archive/model/post.ts';
import { allMeetingsPath, eventCalendarPath, topicCalendarPath } from '../calendar/calendar-addresses.ts';
import { cardPaths } from '../cards/cards-of-site.ts';
import { hasPodcast, podcastPath } from '../feeds/podcast-feed.ts';
import { type ListName, nameOfAll, nameOfKind, nameOfSpeaker, nameOfTopic } from '../feeds/post-lists.ts';
import { machineCatalogueOf } from '../i18n/machines/catalogue.ts';
import { type DataContext, dataContext } from '../linked-data/linked-data.ts';
import { eventData, talkData } from '../linked-data/meetings-and-talks.ts';
import { paper as paperData, person } from '../linked-data/people-and-papers.ts';
import { postData } from '../linked-data/posts.ts';
import { datasetData, siteData, topicData } from '../linked-data/site-data.ts';
import { href } from '../render/links/addresses.ts';
import type { Site } from '../render/site.ts';
import { paperBibtexPath } from '../site-files/bibtex.ts';
import { postMarkdownPath } from '../site-files/post-markdown.ts';
import { tableNames, tablePath } from '../site-files/tables.ts';

/** The same in another form, for `<link rel="alternate">`. */
export interface Alternate {
  /** Within the site, as it must stand in a page. */
  href: string;
  type: string;
  title: string;
}

export interface PageHead {
  data: Thing[];
  alternates: Alternate[];
  /** Paths of cards, the most fitting first: the first that was drawn is shown. */
  cards: string[];
}

/** What a page is about, for pages that programs have a reason to know. */
export type PageSubject =
  | { type: 'home' }
  | { type: 'data' }
  | { type: 'posts' }
  | { type: 'recordings' }
  | { type: 'kind'; kind: PostKind }
  | { type: 'events' }
  | { type: 'post'; post: Post }
  | { type: 'event'; event: Event }
  | { type: 'talk'; talk: Talk }
  | { type: 'speaker'; speaker: Speaker }
  | { type: 'paper'; paper: Paper }
  | { type: 'topic'; topic: Topic };

/** `address`: public address of the site with its path; null while it has none. */
export function headOf(subject: PageSubject, site: Site, address: string | null): PageHead {
  const context = dataContext(site, address);
  switch (subject.type) {
    case 'home':
      return { data: [siteData(context)], alternates: homeAlternates(site, address), cards: [] };
    case 'data':
      return { data: [wholeArchive(site, context)], alternates: homeAlternates(site, address), cards: [] };
    case 'recordings':
      return { data: [], alternates: podcast(site, address), cards: [] };
    case 'posts':
      return { data: [], alternates: feeds(nameOfAll(site)), cards: [] };
    case 'kind':
      return { data: [], alternates: feeds(nameOfKind(subject.kind, site)), cards: [cardPaths.kind(subject.kind)] };
    case 'events':
      return { data: [], alternates: allMeetings(site), cards: [] };
    case 'post': {
      const { post } = subject;
      const copy = { href: href(postMarkdownPath(post.id)), type: 'text/markdown', title: post.title };
      const cards = [cardPaths.post(post.id), cardPaths.kind(post.kind)];
      return { data: postData(post, context), alternates: [copy], cards };
    }
    case 'event': {
      const { event } = subject;
      const alternates = [calendar(eventCalendarPath(event.id), event.title)];
      return { data: [eventData(event, context)], alternates, cards: [cardPaths.event(event.id)] };
    }
    case 'talk':
      return { data: [talkData(subject.talk, context)], alternates: [], cards: [cardPaths.talk(subject.talk.id)] };
    case 'speaker': {
      const { speaker } = subject;
      const cards = [cardPaths.speaker(speaker.id)];
      return { data: [person(speaker, context)], alternates: feeds(nameOfSpeaker(speaker, site)), cards };
    }
    case 'paper': {
      const { paper } = subject;
      const citation = { href: href(paperBibtexPath(paper.id)), type: 'application/x-bibtex', title: paper.title };
      return { data: [paperData(paper, context)], alternates: [citation], cards: [cardPaths.paper(paper.id)] };
    }
    case 'topic':
      return topicHead(subject.topic, site, context);
  }
}

function topicHead(topic: Topic, site: Site, context: DataContext): PageHead {
  const { channel } = site.archive;
  const words = machineCatalogueOf(channel.language).calendar;
  const hasMeetings = site.derive('has-meetings', ({ index }, id) => index.ofTopic(id).events.length > 0, topic.id);
  return {
    data: [topicData(topic, context)],
    alternates: [
      ...feeds(nameOfTopic(topic, site)),
      ...(hasMeetings ? [calendar(topicCalendarPath(topic.id), words.topicName(topic.title, channel.name))] : []),
    ],
    cards: [cardPaths.topic(topic.id)],
  };
}

function wholeArchive(site: Site, context: DataContext): Dataset {
  const { name, language } = site.archive.channel;
  const words = machineCatalogueOf(language).data;
  const tables = tableNames.map((table) => ({ path: tablePath(table), mime: 'text/csv' }));
  const files = [{ path: 'archive.json', mime: 'application/json' }, ...tables];
  return datasetData(name, words.description(name), files, context);
}

function homeAlternates(site: Site, address: string | null): Alternate[] {
  return [...feeds(nameOfAll(site)), ...podcast(site, address), ...allMeetings(site)];
}

function podcast(site: Site, address: string | null): Alternate[] {
  if (!hasPodcast(site, address)) return [];
  const { name, language } = site.archive.channel;
  return [
    {
      href: href(podcastPath),
      type: 'application/rss+xml',
      title: machineCatalogueOf(language).feeds.podcast(name),
    },
  ];
}

function feeds({ folder, title }: ListName): Alternate[] {
  return [
    { href: href(`${folder}feed.xml`), type: 'application/atom+xml', title },
    { href: href(`${folder}feed.json`), type: 'application/feed+json', title },
  ];
}

function allMeetings(site: Site): Alternate[] {
  const { name, language } = site.archive.channel;
  if (!site.derive('has-any-meetings', ({ archive }) => archive.events.length > 0)) return [];
  return [calendar(allMeetingsPath, machineCatalogueOf(language).calendar.name(name))];
}

function calendar(path: string, title: string): Alternate {
  return { href: href(path), type: 'text/calendar', title };
}
