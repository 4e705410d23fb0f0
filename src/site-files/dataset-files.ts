/**
 * The dataset as files: whole, year by year, and as tables. In: the site. Out: the files, with the posts in pieces that stand in the
 * whole and in the year alike, and of which the next build makes those anew that have changed.
 */
import type { Post } from '../archive/model/post.ts';
import { datasetJson, postsJson } from '../dataset/dataset-json.ts';
import { listParts, partOf, partsOf } from '../dataset/parts-of-dataset.ts';
import { datasetJsonSchema } from '../dataset/schema.ts';
import { toDataset, toPost } from '../dataset/to-dataset.ts';
import type { Site } from '../render/site.ts';
import type { Place } from './addresses.ts';
import { once } from './once.ts';
import type { KeptPiece, SiteFile } from './site-file.ts';
import { csvInPieces, csvOf, type Names, rowsOfPosts, type TableName, tableNames, tablePath } from './tables.ts';

/** A new message costs a piece, and each piece costs a question. */
const postsInPiece = 64;

/** Some posts of a part of the dataset, as they follow each other in the channel. */
interface PiecesOfPosts {
  part: string;
  json: KeptPiece;
  rows: KeptPiece;
}

export function datasetFiles(site: Site, place: Place): SiteFile[] {
  const { archive } = site;
  const withoutPosts = once(() => toDataset({ ...archive, posts: [] }, place.site));
  const parts = once(() => partsOf({ ...withoutPosts(), posts: archive.posts }));
  const pieces = once(() => cutPosts(site, place));
  const whole = () => datasetJson(withoutPosts(), jsonOf(pieces()));
  const tableOf = (name: TableName) =>
    name === 'posts' ? csvInPieces(name, rowsOf(pieces())) : csvOf(name, withoutPosts());
  const part = (name: string) => {
    const own = pieces().filter((piece) => piece.part === name);
    return datasetJson(parts().get(name) ?? withoutPosts(), jsonOf(own));
  };
  return [
    { path: 'archive.json', make: whole },
    { path: 'archive.schema.json', make: () => `${JSON.stringify(datasetJsonSchema(), null, 2)}\n` },
    ...tableNames.map((name) => ({ path: tablePath(name), make: () => tableOf(name) })),
    ...listParts(archive.posts, archive.channel.timeZone).map(({ name, path }) => ({ path, make: () => part(name) })),
  ];
}

const jsonOf = (pieces: readonly PiecesOfPosts[]) => pieces.map(({ json }) => json);
const rowsOf = (pieces: readonly PiecesOfPosts[]) => pieces.map(({ rows }) => rows);

function cutPosts(site: Site, place: Place): PiecesOfPosts[] {
  const { archive, index, media } = site;
  const names: Names = {
    speaker: (id) => index.findSpeaker(id)?.name ?? id,
    paper: (id) => index.findPaper(id)?.title ?? id,
    topic: (id) => index.findTopic(id)?.title ?? id,
  };
  const counts = new Map<string, number>();
  return runsOf(archive.posts, archive.channel.timeZone).map(({ part, posts }) => {
    const number = counts.get(part) ?? 0;
    counts.set(part, number + 1);
    const files = posts.map(({ id }) => media.get(id));
    // Twice, for its JSON and for its row: kept until then, those of all posts took 60 MB.
    const made = () => posts.map((post, at) => toPost(post, place.site, files[at]));
    return {
      part,
      json: { name: `posts ${part} ${number} as JSON`, from: [posts, files], make: () => postsJson(made()) },
      rows: { name: `posts ${part} ${number} as rows`, from: posts, make: () => rowsOfPosts(made(), names) },
    };
  });
}

/** Posts that follow each other and are in the same part, not too many. */
function runsOf(posts: readonly Post[], zone: string): { part: string; posts: Post[] }[] {
  const runs: { part: string; posts: Post[] }[] = [];
  for (const post of posts) {
    const part = partOf(post, zone);
    const last = runs.at(-1);
    if (last?.part === part && last.posts.length < postsInPiece) last.posts.push(post);
    else runs.push({ part, posts: [post] });
  }
  return runs;
}
