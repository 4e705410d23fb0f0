/** The dataset → its JSON, piece by piece: of a large archive it is longer than a text should be that is made at once. */
import type { Dataset } from './schema.ts';

/** What `JSON.stringify` gives, with a line end behind it. `posts`: those of the dataset, some to a piece (`postsJson`), in order. */
export function* datasetJson<Piece>(
  dataset: { [Name in keyof Dataset]: unknown },
  posts: Iterable<Piece>,
): Generator<string | Piece> {
  let before = '{';
  for (const [name, value] of Object.entries({ ...dataset, posts: null })) {
    yield `${before}${JSON.stringify(name)}:`;
    if (name === 'posts') yield* listJson(posts);
    else yield JSON.stringify(value);
    before = ',';
  }
  yield '}\n';
}

function* listJson<Piece>(pieces: Iterable<Piece>): Generator<string | Piece> {
  let before = '[';
  for (const piece of pieces) {
    yield before;
    yield piece;
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

/** Some posts that follow each other. */
export function postsJson(posts: Dataset['posts']): string {
  return posts.map((post) => JSON.stringify(post)).join(',');
}
