/** Finds the video of a post, and the chapters that its text lists. In: a draft. Out: where the video is. */
import { remembered } from '../../language/remembered.ts';
import type { Draft } from '../../model/draft.ts';

const videoAddress =
  /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch|live|playlist|shorts|embed)|youtu\.be\/|rutube\.ru\/(?:video|play)|(?:vk\.com|vk\.ru)\/(?:video|clip|wall-?\d+_\d+\?z=video)|(?:vkvideo\.ru)\/|dzen\.ru\/video|ok\.ru\/video|vimeo\.com\/\d|bilibili\.com\/video|(?:www\.)?loom\.com\/share|twitch\.tv\/videos|plvideo\.ru\/watch|boosty\.to\/\S+\/posts|videolectures\.|slideslive\.com\/\d)/i;
/** The same on a server of the house: `panopto.uni.edu`, `vimeo.group.org`. */
const ownVideoAddress =
  /^https?:\/\/(?:[\w-]{1,40}\.){0,3}(?:vimeo|panopto|echo360|mediaspace|kaltura|peertube|mediasite|youtube)\.(?!com\/)[\w.-]{2,40}\/\S/i;
/** What may be a video as well as anything else: a shared file, another post. */
const perhapsVideo =
  /^https?:\/\/(?:www\.)?(?:drive\.google\.com\/file|disk\.(?:\w{1,20}\.){0,3}yandex\.[\w.]{2,10}\/i\/|disk\.yandex\.\w+\/i\/|yadi\.sk\/|cloud\.mail\.ru\/public|t\.me\/(?:c\/)?\w+\/\d+|(?:[\w-]{1,40}\.){0,3}(?:(?:vimeo|youtube)(?!\.com)|videos?|panopto|mediaspace|kaltura|stream|streams|recordings?|media|vod|tube|echo360|box|dropbox|onedrive|disk|drive|files|cloud|nextcloud|owncloud)\.[\w.-]{2,40}\/|[\w.-]{3,60}\/(?:watch|replays?|recordings?|videos?|vod|talks?)[/?])/i;

/** `media`: a video in the message; an address: a link to one; null: neither. */
export function findVideo(draft: Pick<Draft, 'links' | 'media'>): string | null {
  const link = draft.links.find(({ url }) => isVideo(url));
  if (link !== undefined) return link.url;
  return draft.media.some(isOfMeeting) ? 'media' : null;
}

/** Round ones last a minute at most, and so do glimpses: neither is what a meeting left behind. */
const longestGlimpse = 120;

function isOfMeeting({ type, duration }: Draft['media'][number]): boolean {
  return type === 'video' && (duration === null || duration === 0 || duration > longestGlimpse);
}

/** The address is of a film, surely or perhaps. */
export const isFilm = remembered((url): boolean => isVideo(url) || mayBeVideo(url));

const isVideo = remembered((url): boolean => videoAddress.test(url) || ownVideoAddress.test(url));
const mayBeVideo = remembered((url): boolean => perhapsVideo.test(url));

/** An address that may hold a video, where the words say so. */
export function findPerhapsVideo(draft: Draft): string | null {
  return draft.links.find(({ url }) => mayBeVideo(url))?.url ?? null;
}

const chapterLine =
  /^[ \t]*(?:[•*–—-]\s?)?[([]?(?:(\d{1,2}):)?(\d{1,3}):(\d\d)[)\]]?[ \t]*(?:[-–—:.][ \t]*)?(\p{L}.{0,200})$/u;

/** «07:40 Метод», «1:02:30 — вопросы»: a line each, at least two, ascending. */
export function findChapters(text: string): { at: number; title: string }[] {
  const chapters: { at: number; title: string }[] = [];
  if (!/\d:\d\d/.test(text)) return chapters;
  for (const line of text.split('\n')) {
    const match = line.length < 260 ? chapterLine.exec(line) : null;
    if (match === null) continue;
    const at = Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]);
    const previous = chapters.at(-1);
    if (previous === undefined || at > previous.at) chapters.push({ at, title: (match[4] ?? '').trim() });
  }
  // The agenda of a meeting begins in the afternoon, a video near zero.
  return chapters.length >= 2 && (chapters[0]?.at ?? 0) < 8 * 60 ? chapters : [];
}
