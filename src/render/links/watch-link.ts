/** Where a recording can be watched: its own address first, then its file on this site, then the post in Telegram, then here. */
import type { RecordingEntry } from '../../archive-index.ts';
import { playablesOf } from '../media/playable.ts';
import type { Site } from '../site.ts';
import type { RichTextContext } from '../text/rich-text.ts';
import { href, postHref } from './addresses.ts';
import { gateUrl } from './url-gate.ts';

export interface WatchLink {
  href: string;
  label: string;
  /** Where it is, in a word or two: «YouTube». */
  place: string;
  /** Whether the link leaves the site. */
  external: boolean;
}

type Words = Pick<Site, 't' | 'media'>;

export function watchLink({ recording, post }: RecordingEntry, { t, media }: Words): WatchLink | undefined {
  const video = recording.url === null ? undefined : gateUrl(recording.url);
  if (video !== undefined) {
    const place = recording.provider ?? video.host.replace(/^www\./, '');
    return { href: video.href, label: t.recordings.watchAt(place), place, external: true };
  }
  if (post !== null && playablesOf(post, media).length > 0) {
    return { href: postHref(post.id), label: t.recordings.here, place: t.recordings.onSite, external: false };
  }
  const telegram = post?.telegramUrl == null ? undefined : gateUrl(post.telegramUrl);
  if (telegram !== undefined) {
    return { href: telegram.href, label: t.recordings.inTelegram, place: 'Telegram', external: true };
  }
  if (post === null) return undefined;
  return { href: postHref(post.id), label: t.recordings.inPost, place: t.recordings.placeInPost, external: false };
}

/**
 * The address of a chapter: where the recording is watched, else in the file that the site itself has, else in Telegram.
 * Undefined where no place can be told to begin in the middle.
 */
export function chapterLink(entry: RecordingEntry, seconds: number, site: Words): WatchLink | undefined {
  const watch = watchLink(entry, site);
  const own = entry.recording.url === null && entry.post !== null ? playablesOf(entry.post, site.media)[0] : undefined;
  if (own !== undefined && watch !== undefined)
    return { ...watch, href: `${href(own.file.address)}#t=${Math.floor(seconds)}`, external: false };
  return watch?.external === true ? { ...watch, href: atSecond(watch.href, seconds) } : undefined;
}

/** The way from a time to its second of a recording, for the text of its post: none to a second after its end. */
export function secondsOf(entry: RecordingEntry, site: Words): RichTextContext['recording'] {
  const { chapters, duration } = entry.recording;
  return {
    find: (seconds) => (duration !== null && seconds > duration ? undefined : chapterLink(entry, seconds, site)),
    chapters: new Set(chapters.map(({ at }) => at)),
  };
}

/** The address of a second of a video, on the sites that have a way to say it. */
export function atSecond(href: string, seconds: number): string {
  const url = new URL(href);
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  const whole = Math.floor(seconds);
  if (
    host === 'youtube.com' ||
    host === 'youtu.be' ||
    host === 'vk.com' ||
    host === 'vkvideo.ru' ||
    host === 'rutube.ru' ||
    host === 't.me'
  ) {
    url.searchParams.set('t', host === 'rutube.ru' || host === 't.me' ? String(whole) : `${whole}s`);
  } else {
    url.hash = `t=${whole}`;
  }
  return url.href;
}
