/**
 * Every file of the site that is no page and follows from the archive alone. In: the site. Out: paths, each with how to
 * make what lies there. Reads like a table of contents; nothing is made before it is asked for.
 */
import type { Paper } from '../archive/model/entities.ts';
import { allMeetingsPath, eventCalendarPath, topicCalendarPath } from '../calendar/calendar-addresses.ts';
import { calendarOf } from '../calendar/event-calendar.ts';
import { podcastFeed, podcastImagePath, podcastPath } from '../feeds/podcast-feed.ts';
import { atomFeed, jsonFeed, type PostList } from '../feeds/post-feed.ts';
import { kindsWithFeed, listOfAll, listOfKind, listOfSpeaker, listOfTopic } from '../feeds/post-lists.ts';
import { machineCatalogueOf } from '../i18n/machines/catalogue.ts';
import type { Site } from '../render/site.ts';
import { type Addresses, addressesIn, type Place } from './addresses.ts';
import { bibtexOf, paperBibtexPath } from './bibtex.ts';
import { datasetFiles } from './dataset-files.ts';
import { drawIcon, iconFiles } from './icons.ts';
import { llmsText } from './llms-text.ts';
import { webManifest } from './manifest.ts';
import { once } from './once.ts';
import { postMarkdown, postMarkdownPath } from './post-markdown.ts';
import { robotsText } from './robots.ts';
import { shortAddresses } from './short-addresses.ts';
import type { SiteFile } from './site-file.ts';
import { sitemapPath } from './sitemap.ts';

/** `icon`: the site's own icon as SVG; undefined where there is none to make pictures of. */
export function listFiles(site: Site, place: Place, icon?: string): SiteFile[] {
  const addresses = addressesIn(place);
  const { archive } = site;
  return [
    ...feedLists(site).flatMap((list) => feedFiles(list, site, place)),
    ...podcast(site, place, icon),
    ...calendars(site, addresses),
    ...archive.posts.map((post) => file(postMarkdownPath(post.id), () => postMarkdown(post, site, addresses), post)),
    ...bibtexFiles(archive.papers),
    ...datasetFiles(site, place),
    ...shortAddresses(site, addresses),
    file('llms.txt', () => llmsText(site, addresses)),
    file('robots.txt', () => robotsText(addresses.absolute(sitemapPath))),
    file('manifest.webmanifest', () => webManifest(archive.channel, place.base, icon !== undefined)),
    ...(icon === undefined ? [] : iconFiles(icon)),
  ];
}

function bibtexFiles(papers: readonly Paper[]): SiteFile[] {
  if (papers.length === 0) return [];
  const entries = papers.map((paper) => ({ path: paperBibtexPath(paper.id), entry: once(() => bibtexOf(paper)) }));
  return [
    ...entries.map(({ path, entry }) => file(path, entry)),
    file('papers.bib', () => entries.map(({ entry }) => entry()).join('\n')),
  ];
}

function feedLists(site: Site): PostList[] {
  const { topics, speakers } = site.archive;
  return [
    listOfAll(site),
    ...kindsWithFeed(site).map((kind) => listOfKind(kind, site)),
    ...topics.map((topic) => listOfTopic(topic, site)),
    ...speakers.map((speaker) => listOfSpeaker(speaker, site)),
  ];
}

function feedFiles(list: PostList, site: Site, place: Place): SiteFile[] {
  return [
    file(`${list.folder}feed.xml`, () => atomFeed(list, site, place.site), list),
    file(`${list.folder}feed.json`, () => jsonFeed(list, site, place.site), list),
  ];
}

/** Made at once: whether there is anything to hear is known only then. */
function podcast(site: Site, place: Place, icon: string | undefined): SiteFile[] {
  const text = podcastFeed(site, place.site);
  if (text === undefined) return [];
  const image = icon === undefined ? [] : [file(podcastImagePath, () => drawIcon(icon, 1400, true))];
  return [file(podcastPath, () => text), ...image];
}

function calendars(site: Site, { absolute }: Addresses): SiteFile[] {
  const { archive, index } = site;
  const { name, language } = archive.channel;
  const words = machineCatalogueOf(language).calendar;
  if (archive.events.length === 0) return [];
  return [
    file(allMeetingsPath, () => calendarOf(words.name(name), archive.events, site, absolute)),
    ...archive.topics.flatMap(({ id, title }) => {
      const { events } = index.ofTopic(id);
      if (events.length === 0) return [];
      const make = () => calendarOf(words.topicName(title, name), events, site, absolute);
      return [file(topicCalendarPath(id), make, { title, events })];
    }),
    ...archive.events.map((event) =>
      file(eventCalendarPath(event.id), () => calendarOf(event.title, [event], site, absolute)),
    ),
  ];
}

function file(path: string, make: SiteFile['make'], from?: unknown): SiteFile {
  return { path, make, from };
}
