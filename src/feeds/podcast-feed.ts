/**
 * Sounds and videos of the channel → a podcast, as RSS with what podcast programs ask for. In: the site. Out: the text of the
 * file; undefined where there is nothing to play or no address from which it could be fetched.
 */
import { Feed } from 'feed';
import type { Post } from '../archive/model/post.ts';
import { machineCatalogueOf } from '../i18n/machines/catalogue.ts';
import { href, postHref } from '../render/links/addresses.ts';
import { canonicalOf } from '../render/links/canonical.ts';
import { type Playable, playablesOf } from '../render/media/playable.ts';
import type { Site } from '../render/site.ts';
import { excerptOfPost } from '../render/text/excerpt.ts';
import { publishedDate } from './entry-date.ts';
import { entryId } from './entry-id.ts';
import { xmlText } from './xml-text.ts';

export const podcastPath = 'podcast.xml';
/** The picture that programs show for the whole; square, as they demand. */
export const podcastImagePath = 'icons/podcast.png';

/** Programs keep what they have seen. */
const mostEpisodes = 200;

interface Episode extends Playable {
  post: Post;
  /** Its place among what is to be played in the post, from 1; null when it is alone. */
  number: number | null;
  date: Date;
}

export function podcastFeed(site: Site, address: string | null): string | undefined {
  const episodes = episodesOf(site);
  const home = canonicalOf(address, href(''));
  if (home === undefined || episodes.length === 0) return undefined;
  const { channel } = site.archive;
  const absolute = (path: string) => canonicalOf(address, href(path)) ?? home;
  const title = cdata(machineCatalogueOf(channel.language).feeds.podcast(channel.name));
  const feed = new Feed({
    id: entryId(channel, 'feeds/podcast'),
    title,
    description: channel.description === '' ? title : channel.description,
    language: site.t.locale,
    generator: false,
    updated: episodes[0]?.date ?? new Date(0),
    author: { name: channel.name },
    link: home,
    image: absolute(podcastImagePath),
    feedLinks: { rss: absolute(podcastPath) },
    podcast: true,
  });
  for (const { post, media, file, number, date } of episodes) {
    const enclosure = { url: absolute(file.address), type: file.mime, length: file.size };
    const name = media.title ?? post.title;
    feed.addItem({
      id: entryId(channel, `posts/${post.id}/media/${number ?? 1}`),
      title: cdata(number === null ? name : `${name} (${number})`),
      link: absolute(postHref(post.id).slice(href('').length)),
      date,
      description: cdata(excerptOfPost(post, 600)),
      ...(file.kind === 'video' ? { video: enclosure } : { audio: enclosure }),
      ...(media.duration === null ? {} : { extensions: [durationOf(media.duration)] }),
    });
  }
  return `${xmlText(feed.rss2())}\n`;
}

/** Whether there is a podcast at all. */
export function hasPodcast(site: Site, address: string | null): boolean {
  if (canonicalOf(address, href('')) === undefined) return false;
  return site.derive('has-podcast', (whole) => episodesOf(whole).length > 0);
}

/** The newest first. What has no day by which it came out cannot stand in an order. */
function episodesOf({ archive, media }: Site): Episode[] {
  return archive.posts
    .toReversed()
    .flatMap((post) => {
      const date = publishedDate(post);
      const playables = playablesOf(post, media);
      if (date === undefined) return [];
      return playables.map((playable, index) => ({
        ...playable,
        post,
        date,
        number: playables.length === 1 ? null : index + 1,
      }));
    })
    .sort((one, other) => other.date.getTime() - one.date.getTime())
    .slice(0, mostEpisodes);
}

/** The library's types want an object where the format has a number. */
function durationOf(seconds: number) {
  return { name: 'itunes:duration', objects: { _text: String(Math.round(seconds)) } };
}

/** The library ends a section of text at the first `]]>` that it mends, and leaves the second one alone. */
function cdata(text: string): string {
  return text.replaceAll(']]>', ']] >');
}
