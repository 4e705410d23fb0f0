/** Rules for recordings of the group's meetings. What speaks against one stands in `no-recording.ts`. */

import type { Facts } from '../facts.ts';
import { findPerhapsVideo } from '../reading/find-video.ts';
import {
  aboutMeeting,
  anyComingDate,
  bringsParts,
  comingDate,
  has,
  hasPaper,
  isShort,
  opensWith,
  opensWithSign,
  paperQuote,
  quoteIf,
  type Rule,
  videoOf,
  wasRecorded,
  when,
} from './conditions.ts';

/** The meeting that the video is of is named more surely than any talk elsewhere. */
export const isOfMeeting = (f: Facts): boolean =>
  aboutMeeting(f) || (f.ties.held?.score ?? 0) > (f.ties.talk?.score ?? 0);

/** The sound of a meeting, as a file or a voice message. */
export const bringsSound = (f: Facts): boolean =>
  f.draft.media.some(({ type }) => type === 'audio' || type === 'voice');

/** Much of the post is of that meeting. */
export const isStrongTie = (f: Facts): boolean => (f.ties.held?.score ?? 0) >= 4.5;

/** A recording is brought, not told of; but a text copy keeps no address behind words. */
const leadsSomewhere = (f: Facts): boolean =>
  f.draft.links.length > 0 ||
  f.draft.media.some(({ type }) => type !== 'file' || !has(f, 'slides')) ||
  f.draft.first.id === null;

export const recordingRules: readonly Rule[] = [
  {
    id: 'recording-with-video',
    kind: 'recording',
    weight: 5,
    because: 'A recording is named and a video is there.',
    finds: (f) => (f.video !== null && wasRecorded(f) ? f.find('recorded')?.quote : undefined),
  },
  {
    id: 'recording-of-meeting',
    kind: 'recording',
    weight: 4,
    because: 'It opens with the recording of a meeting.',
    finds: (f) =>
      isShort(f) &&
      wasRecorded(f) &&
      leadsSomewhere(f) &&
      (has(f, 'meeting', 'gathering') || f.ties.held !== null) &&
      ((f.venue === null && f.ties.talk === null) || isOfMeeting(f)) &&
      comingDate(f, true) === undefined
        ? opensWith('recorded', 80)(f)
        : undefined,
  },
  {
    id: 'recording-reply',
    kind: 'recording',
    weight: 4,
    because: 'A video, or the word, answers the post of a meeting.',
    finds: (f) =>
      quoteIf(
        aboutMeeting(f) &&
          (videoOf(f) !== null || (wasRecorded(f) && leadsSomewhere(f))) &&
          comingDate(f, true) === undefined,
        f.find('recorded')?.quote ?? f.find('published')?.quote ?? '',
      ),
  },
  {
    id: 'recording-of-known-meeting',
    kind: 'recording',
    weight: 3,
    because: 'A video stands with words of a meeting that was held.',
    finds: (f) =>
      quoteIf(
        isShort(f) &&
          videoOf(f) !== null &&
          f.ties.held !== null &&
          isOfMeeting(f) &&
          (f.venue === null || isStrongTie(f)),
        f.ties.held?.quote,
      ),
  },
  {
    id: 'recording-of-latest-meeting',
    kind: 'recording',
    weight: 1.5,
    because: 'A video follows a meeting within days.',
    finds: (f) => when(isShort(f) && videoOf(f) !== null && f.ties.latest !== null && f.ties.talk === null),
  },
  {
    id: 'recording-after-meeting',
    kind: 'recording',
    weight: 2,
    because: 'A video with a few words, and nothing that it could be of but the meeting of these days.',
    finds: (f) =>
      when(
        f.text.length < 240 &&
          videoOf(f) !== null &&
          f.ties.latest !== null &&
          f.ties.talk === null &&
          f.venue === null &&
          f.draft.preview === null &&
          !has(f, 'elsewhere', 'appears', 'ours', 'article', 'outlet', 'podcast') &&
          comingDate(f, true) === undefined,
      ),
  },
  {
    id: 'recording-all-parts',
    kind: 'recording',
    weight: 4,
    because: 'All that it brings are films of one site, a few, after a meeting.',
    finds: (f) => when(bringsParts(f) && f.ties.talk === null),
  },
  {
    id: 'recording-sign',
    kind: 'recording',
    weight: 2,
    because: 'It opens with the picture of a film, and brings one of a meeting.',
    finds: (f) =>
      quoteIf(
        videoOf(f) !== null && (f.ties.held !== null || f.ties.latest !== null || aboutMeeting(f)),
        opensWithSign(f, 'film'),
      ),
  },
  {
    id: 'recording-in-parts',
    kind: 'recording',
    weight: 4,
    because: 'Parts of a meeting that was held, with a link each.',
    finds: (f) =>
      isShort(f) &&
      f.draft.links.length >= 2 &&
      (f.ties.held !== null || aboutMeeting(f)) &&
      comingDate(f, true) === undefined &&
      /(?:часть|part)\s?(?:1|i|один|первая|one)(?![\p{L}\d]).{0,120}(?:часть|part)\s?(?:2|ii|два|вторая|two)(?![\p{L}\d])/isu.test(
        f.draft.text,
      )
        ? f.find('part')?.quote
        : undefined,
  },
  {
    id: 'recording-sound',
    kind: 'recording',
    weight: 6,
    because: 'It brings the sound of a meeting.',
    finds: (f) =>
      when(
        bringsSound(f) &&
          !has(f, 'podcast', 'episode') &&
          (aboutMeeting(f) || f.ties.held !== null || has(f, 'meeting', 'gathering')),
      ),
  },
  {
    id: 'recording-series',
    kind: 'recording',
    weight: 4,
    because: 'A video follows a recording at once, or answers one.',
    finds: (f) =>
      when(
        videoOf(f) !== null &&
          isShort(f) &&
          ((f.previous?.kind === 'recording' && f.previous.isCertain) || f.replied?.kind === 'recording'),
      ),
  },
  {
    id: 'recording-video-only',
    kind: 'recording',
    weight: 2,
    because: 'A short text about a meeting stands under a video.',
    finds: (f) =>
      isShort(f) && videoOf(f) !== null
        ? (f.find('meeting') ?? f.find('gathering') ?? f.find('spoke'))?.quote
        : undefined,
  },
  {
    id: 'recording-of-paper',
    kind: 'recording',
    weight: 1.5,
    because: 'A short text under a video names a paper.',
    finds: (f) => quoteIf(isShort(f) && f.video !== null && hasPaper(f), paperQuote(f)),
  },
  {
    id: 'recording-published',
    kind: 'recording',
    weight: 1.5,
    because: 'Something has been put online.',
    finds: (f) => (videoOf(f) !== null ? f.find('published')?.quote : undefined),
  },
  {
    id: 'recording-missed',
    kind: 'recording',
    weight: 2,
    because: 'It is for those who were not there.',
    finds: (f) => (videoOf(f) !== null || wasRecorded(f) ? f.find('missed')?.quote : undefined),
  },
  {
    id: 'recording-watch',
    kind: 'recording',
    weight: 1,
    because: 'Readers are asked to watch.',
    finds: (f) => (videoOf(f) !== null ? f.find('watch')?.quote : undefined),
  },
  {
    id: 'recording-part',
    kind: 'recording',
    weight: 1,
    because: 'It is a part of something recorded.',
    finds: (f) => (videoOf(f) !== null ? f.find('part')?.quote : undefined),
  },
  {
    id: 'recording-chapters',
    kind: 'recording',
    weight: 2,
    because: 'It lists the chapters of a video.',
    finds: (f) => quoteIf(f.chapters.length > 0, f.chapters[0]?.title),
  },
  {
    id: 'recording-behind-link',
    kind: 'recording',
    weight: 3,
    because: 'A recording of a meeting is named beside an address.',
    finds: (f) => {
      const isThere = f.video === null && isShort(f) && wasRecorded(f) && f.draft.links.length > 0;
      const isMeeting =
        findPerhapsVideo(f.draft) !== null || has(f, 'meeting') || f.ties.held !== null || f.ties.latest !== null;
      return quoteIf(isThere && isMeeting && anyComingDate(f) === undefined, f.find('recorded')?.quote);
    },
  },
  {
    id: 'recording-in-other-post',
    kind: 'recording',
    weight: 2,
    because: 'An address that may hold a video stands with words for those who were not there.',
    finds: (f) => {
      const link = f.video === null && isShort(f) && f.ties.held !== null ? videoOf(f) : null;
      return link === null ? undefined : (f.find('missed') ?? f.find('published'))?.quote;
    },
  },
];
