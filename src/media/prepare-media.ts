/**
 * Stage: the media of all posts → what pages show and what has to be copied. In: posts, the folder of exports, a cache. Out:
 * a library in which every file has its lasting address and its size, and an issue for each file that cannot be shown. Run
 * again it encodes nothing: a build runs it once to report and once more to render.
 */
import type { Post } from '../archive/model/post.ts';
import type { Issue, Staged } from '../issue.ts';
import type { MediaFile } from '../render/media/media-file.ts';
import { isOfDisk } from './disk-error.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { FileToCopy, MediaLibrary, MediaSources } from './media-library.ts';
import { type PreparedFile, prepareFile } from './prepare-file.ts';

export async function prepareMedia(posts: readonly Post[], sources: MediaSources): Promise<Staged<MediaLibrary>> {
  const wanted = posts.flatMap(({ id, media }) =>
    media.map((medium, index) => ({ post: id, media: medium, number: index + 1 })),
  );
  try {
    return gather(
      await mapConcurrently(wanted, async (one) => ({ post: one.post, ...(await prepareFile(one, sources)) })),
    );
  } catch (error) {
    if (!isOfDisk(error)) throw error;
    return { value: { ofPosts: new Map(), files: [] }, issues: [cacheRefused(sources.cache, error)] };
  }
}

function gather(prepared: readonly ({ post: string } & PreparedFile)[]): Staged<MediaLibrary> {
  const ofPosts = new Map<string, (MediaFile | null)[]>();
  const files: FileToCopy[] = [];
  const issues: Issue[] = [];
  for (const { post, file, copies, problems } of prepared) {
    const known = ofPosts.get(post) ?? [];
    ofPosts.set(post, known);
    known.push(file);
    files.push(...copies);
    issues.push(...problems);
  }
  return { value: { ofPosts, files }, issues };
}

function cacheRefused(cache: string, { message }: Error): Issue {
  return {
    code: 'media-cache',
    severity: 'error',
    file: cache,
    found: `Pictures could not be prepared in this folder (${message}).`,
    remedy: 'Make room on the disk, or allow writing there, and build again.',
  };
}
