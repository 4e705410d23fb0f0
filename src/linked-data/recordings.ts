/** Recordings and the files of posts as JSON-LD: what they are, where they play, how long they take, where chapters begin. */
import type { AudioObject, Clip, QuantitativeValue, VideoObject } from 'schema-dts';
import type { Post } from '../archive/model/post.ts';
import type { RecordingEntry } from '../archive-index.ts';
import { href } from '../render/links/addresses.ts';
import { gateUrl } from '../render/links/url-gate.ts';
import { atSecond } from '../render/links/watch-link.ts';
import { type Playable, playablesOf } from '../render/media/playable.ts';
import { type DataContext, isoDuration, present } from './linked-data.ts';

/** The recording of something called `name`. */
export function recordingData(entry: RecordingEntry, name: string, context: DataContext): VideoObject {
  const { recording, post } = entry;
  const own = post === null ? undefined : playablesOf(post, context.site.media)[0];
  const elsewhere = recording.url === null ? undefined : gateUrl(recording.url)?.href;
  const contentUrl =
    elsewhere === undefined && own !== undefined ? context.absolute(href(own.file.address)) : undefined;
  const duration = recording.duration ?? own?.media.duration ?? null;
  return {
    '@type': 'VideoObject',
    name,
    ...present({
      url: elsewhere,
      contentUrl,
      encodingFormat: contentUrl === undefined ? null : own?.file.mime,
      thumbnailUrl: posterOf(own?.file, context),
      duration: duration === null ? null : isoDuration(duration),
      // Only a file in the post came out with the post; of a video elsewhere nobody told us.
      uploadDate: contentUrl === undefined ? null : exactTime(post),
      inLanguage: context.site.t.locale,
      hasPart: clips(recording.chapters, duration, elsewhere ?? contentUrl),
    }),
  };
}

/** Every video and sound of a post that the site has. */
export function mediaData(post: Post, context: DataContext): Array<VideoObject | AudioObject> {
  return playablesOf(post, context.site.media).map(({ media, file }) => {
    const facts = present({
      contentUrl: context.absolute(href(file.address)),
      encodingFormat: file.mime,
      contentSize: String(file.size),
      duration: media.duration === null ? null : isoDuration(media.duration),
      uploadDate: exactTime(post),
    });
    const name = media.title ?? post.title;
    if (file.kind === 'audio') return { '@type': 'AudioObject', name, ...facts };
    const size = present({ width: pixels(file.width), height: pixels(file.height) });
    return { '@type': 'VideoObject', name, ...facts, ...size, ...present({ thumbnailUrl: posterOf(file, context) }) };
  });
}

function posterOf(file: Playable['file'] | undefined, { absolute }: DataContext): string | undefined {
  return file?.kind === 'video' && file.poster !== null ? absolute(href(file.poster)) : undefined;
}

function pixels(count: number): QuantitativeValue {
  return { '@type': 'QuantitativeValue', value: count, unitCode: 'E37' };
}

function clips(
  chapters: RecordingEntry['recording']['chapters'],
  duration: number | null,
  address: string | undefined,
): Clip[] {
  return chapters.map(({ at, title }, index) => ({
    '@type': 'Clip',
    name: title,
    startOffset: Math.floor(at),
    ...present({
      endOffset: chapters[index + 1]?.at ?? duration,
      url: address === undefined ? undefined : atSecond(address, at),
    }),
  }));
}

/** Bounds are no dates. */
export function exactTime(post: Post | null): string | undefined {
  return post !== null && 'at' in post.published ? post.published.at : undefined;
}
