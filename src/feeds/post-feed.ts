/** Posts → a feed, as Atom or as JSON Feed. In: a list of posts of the site. Out: the text of the file. */
import { Feed } from 'feed';
import type { Post } from '../archive/model/post.ts';
import { noteReads, type PageReads, watchPart } from '../page-reads/watch.ts';
import { href, postHref } from '../render/links/addresses.ts';
import { canonicalOf } from '../render/links/canonical.ts';
import { gateUrl } from '../render/links/url-gate.ts';
import type { Site } from '../render/site.ts';
import { escapeHtml } from '../render/text/escape.ts';
import { renderRichText } from '../render/text/rich-text.ts';
import { publishedDate, updatedDate } from './entry-date.ts';
import { entryId } from './entry-id.ts';
import { hideSpoilers } from './hide-spoilers.ts';
import { xmlText } from './xml-text.ts';

export interface PostList {
  title: string;
  description: string;
  /** Path of the page that shows the same posts, `topics/swarms/`; the feed lies in the folder `feed`. */
  page: string;
  /** Where `feed.xml` and `feed.json` lie, `topics/swarms/`; empty for the root. */
  folder: string;
  posts: readonly Post[];
}

/** Older posts are found on the site and in the dataset. */
export const mostEntries = 50;

/** `address`: public address of the site with its path; null while it has none. */
export function atomFeed(list: PostList, site: Site, address: string | null): string {
  return `${xmlText(toFeed(list, site, address, 'atom').atom1())}\n`;
}

export function jsonFeed(list: PostList, site: Site, address: string | null): string {
  return `${toFeed(list, site, address, 'json').json1()}\n`;
}

/** The two formats differ in one thing: Atom's titles are HTML, JSON Feed's are not. */
function toFeed(list: PostList, site: Site, address: string | null, format: 'atom' | 'json'): Feed {
  const { channel } = site.archive;
  const absolute = (path: string) => canonicalOf(address, path);
  const telegram = channel.username === null ? undefined : gateUrl(`https://t.me/${channel.username}`)?.href;
  const entries = entriesOf(list, site, address);
  const newest = new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime())));
  const home = absolute(href(list.page)) ?? telegram;
  const own = absolute(href(`${list.folder}feed.${format === 'atom' ? 'xml' : 'json'}`));
  const feed = new Feed({
    id: entryId(channel, `feeds/${list.folder}`),
    title: list.title,
    description: list.description,
    language: site.t.locale,
    generator: false,
    // Without entries nothing ever changed but the archive itself.
    updated: entries.length > 0 ? newest : new Date(`${site.archive.today}T00:00:00Z`),
    author: { name: channel.name, ...(telegram === undefined ? {} : { link: telegram }) },
    ...(home === undefined ? {} : { link: home }),
    ...(own === undefined ? {} : { feedLinks: { [format]: own } }),
  });
  for (const { post, published, updated, content } of entries) {
    const id = entryId(channel, `posts/${post.id}`);
    const original = post.telegramUrl === null ? undefined : gateUrl(post.telegramUrl)?.href;
    const authors = post.speakers.flatMap((speaker) => site.index.findSpeaker(speaker)?.name ?? []);
    const topics = post.topics.flatMap((topic) => site.index.findTopic(topic) ?? []);
    feed.addItem({
      id,
      title: format === 'atom' ? escapeHtml(post.title) : post.title,
      link: absolute(postHref(post.id)) ?? original ?? telegram ?? id,
      date: updated,
      published,
      content,
      ...(authors.length === 0 ? {} : { author: authors.map((name) => ({ name })) }),
      category: [
        // Slugs: the library writes what stands in attributes without escaping `<`.
        ...(format === 'atom' ? [{ term: post.kind }] : [{ name: site.t.kinds[post.kind] }]),
        ...topics.map(({ id: term, title }) => (format === 'atom' ? { term } : { name: title })),
      ],
    });
  }
  return feed;
}

interface DatedPost {
  post: Post;
  published: Date;
  updated: Date;
}

type Entry = DatedPost & { content: string };

/** The two formats of a list are asked for one after the other, and each has read what was read for its entries. */
let last: { list: PostList; site: Site; address: string | null; entries: Entry[]; reads: PageReads } | undefined;

function entriesOf(list: PostList, site: Site, address: string | null): Entry[] {
  if (last?.list !== list || last.site !== site || last.address !== address) {
    const { result: entries, reads } = watchPart(() => makeEntries(list, site, address));
    last = { list, site, address, entries, reads };
  }
  noteReads(last.reads);
  return last.entries;
}

function makeEntries(list: PostList, site: Site, address: string | null): Entry[] {
  const context = { ...site.richText, addressOf: absoluteMentions(site, (path) => canonicalOf(address, path)) };
  return newestDated(list.posts).map((dated) => {
    const { body, mentions } = hideSpoilers(dated.post);
    return { ...dated, content: renderRichText(body, mentions, context) };
  });
}

/** Mentions lead to the site by its full address; a reader of feeds has no page that a short one could begin at. */
function absoluteMentions({ richText }: Site, absolute: (path: string) => string | undefined) {
  return (mention: Parameters<typeof richText.addressOf>[0]) => {
    const path = richText.addressOf(mention);
    return path === undefined ? undefined : absolute(path);
  };
}

function newestDated(posts: readonly Post[]): DatedPost[] {
  return posts
    .map((post, place) => ({ post, place, time: timeOf(post) }))
    .filter(({ time }) => time !== null)
    .sort((one, other) => (other.time ?? 0) - (one.time ?? 0) || other.place - one.place)
    .slice(0, mostEntries)
    .flatMap(({ post }) => {
      const [published, updated] = [publishedDate(post), updatedDate(post)];
      return published === undefined || updated === undefined ? [] : [{ post, published, updated }];
    });
}

/** When each post came out: it stands in several lists. */
const times = new WeakMap<Post, number | null>();

function timeOf(post: Post): number | null {
  const before = times.get(post);
  if (before !== undefined) return before;
  const time = publishedDate(post)?.getTime() ?? null;
  times.set(post, time);
  return time;
}
