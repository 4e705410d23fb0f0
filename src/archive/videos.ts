/** What is known of a video from where it lies: its address, its provider, and the chapters that a post lists. */
import { plainText } from '../telegram/rich-text.ts';
import type { Facts } from './classify/facts.ts';
import { findChapters, findVideo } from './classify/reading/find-video.ts';
import type { Recording } from './model/entities.ts';
import type { Post } from './model/post.ts';

const providers: readonly (readonly [host: RegExp, name: string])[] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, 'YouTube'],
  [/(?:^|\.)(?:vkvideo\.ru|vk\.com|vk\.ru)$/, 'VK Видео'],
  [/(?:^|\.)rutube\.ru$/, 'RUTUBE'],
  [/(?:^|\.)dzen\.ru$/, 'Дзен'],
  [/(?:^|\.)vimeo\.com$/, 'Vimeo'],
  [/(?:^|\.)ok\.ru$/, 'OK'],
  [/(?:^|\.)t\.me$/, 'Telegram'],
];

/** The name readers know the site by; its host for others, null for what is no address. */
export function providerOf(url: string): string | null {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '');
  if (host === undefined) return null;
  return providers.find(([pattern]) => pattern.test(host))?.[1] ?? host;
}

/** The recordings that a post brings: one for every address of a video, or the video in the post itself. */
export function recordingsOf(facts: Facts): Recording[] {
  const post = facts.draft.id;
  const duration = facts.draft.media.find((media) => media.type === 'video')?.duration ?? null;
  const links = facts.draft.links.filter(
    ({ url }) => facts.video === url || isTelegramPost(url) || sameKind(url, facts.video),
  );
  if (facts.video !== 'media' && links.length > 0)
    return links.map(({ url }) => ({ post, url, provider: providerOf(url), duration: null, chapters: facts.chapters }));
  return [
    { post, url: null, provider: facts.video === 'media' ? 'Telegram' : null, duration, chapters: facts.chapters },
  ];
}

/** What a post alone tells of the recording that it brings. */
export function recordingOfPost(post: Post): Recording {
  const duration = post.media.find(({ type }) => type === 'video' || type === 'audio')?.duration ?? null;
  const chapters = findChapters(plainText(post.body));
  const video = findVideo(post);
  if (video !== null && video !== 'media')
    return { post: post.id, url: video, provider: providerOf(video), duration: null, chapters };
  const { url = null, site = null } = post.preview ?? {};
  return { post: post.id, url, provider: site, duration, chapters };
}

function isTelegramPost(url: string): boolean {
  return /^https:\/\/t\.me\/(?:c\/)?\w+\/\d+/.test(url);
}

/** A second address of a video beside the first: the same recording on another site. */
function sameKind(url: string, video: string | null): boolean {
  return (
    video !== null &&
    providers.some(([host]) => host.test(URL.parse(url)?.hostname ?? '')) &&
    !isTelegramPost(url) &&
    /video|watch|live|youtu\.be|play/.test(url)
  );
}
