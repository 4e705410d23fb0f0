/** Where a recording can be watched: its own address first, then the post in Telegram, then the post on this site. */
import type { RecordingEntry } from '../archive-index.ts';
import type { Catalogue } from '../i18n/ru.ts';
import { postHref } from './addresses.ts';
import { gateUrl } from './url-gate.ts';

export interface WatchLink {
  href: string;
  label: string;
  /** Where it is, in a word or two: «YouTube». */
  place: string;
  /** Whether the link leaves the site. */
  external: boolean;
}

export function watchLink({ recording, post }: RecordingEntry, t: Catalogue): WatchLink | undefined {
  const video = recording.url === null ? undefined : gateUrl(recording.url);
  if (video !== undefined) {
    const place = recording.provider ?? video.host.replace(/^www\./, '');
    return { href: video.href, label: t.recordings.watchAt(place), place, external: true };
  }
  const telegram = post?.telegramUrl == null ? undefined : gateUrl(post.telegramUrl);
  if (telegram !== undefined) {
    return { href: telegram.href, label: t.recordings.inTelegram, place: 'Telegram', external: true };
  }
  if (post === null) return undefined;
  return { href: postHref(post.id), label: t.recordings.inPost, place: t.recordings.placeInPost, external: false };
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
    host === 'rutube.ru'
  ) {
    url.searchParams.set('t', host === 'rutube.ru' ? String(whole) : `${whole}s`);
  } else {
    url.hash = `t=${whole}`;
  }
  return url.href;
}
