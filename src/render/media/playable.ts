/** What of a post can be played on the site itself: its sounds and videos that lie there. */
import type { Post } from '../../archive/model/post.ts';
import type { AudioFile, MediaOfPosts, VideoFile } from './media-file.ts';

export interface Playable {
  media: Post['media'][number];
  file: AudioFile | VideoFile;
}

/** In the order of the post. Looping pictures are videos to a browser and nothing to listen to. */
export function playablesOf(post: Pick<Post, 'id' | 'media'>, files: MediaOfPosts): Playable[] {
  const own = files.get(post.id) ?? [];
  return post.media.flatMap((media, index) => {
    const file = own[index];
    if (media.type === 'animation' || media.type === 'sticker') return [];
    return file?.kind === 'video' || file?.kind === 'audio' ? [{ media, file }] : [];
  });
}
