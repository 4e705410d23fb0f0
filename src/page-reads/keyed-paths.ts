/**
 * Lets pages that did not change be kept from an earlier build. In: what `getStaticPaths` gives. Out: the same with a key: the hash
 * of everything that the page is given. What it reads besides is noted while it is rendered.
 */
import { contentHash, hashOfText } from './content-hash.ts';

interface StaticPath {
  params: Record<string, string | number | undefined>;
  props?: Record<string, unknown>;
}

export function keyed<Path extends StaticPath>(paths: readonly Path[]): (Path & { cacheKey: string })[] {
  return paths.map((path) => ({ ...path, cacheKey: keyOf(path) }));
}

/** Things and long lists among the props are hashed once, not once a page. */
function keyOf({ params, props = {} }: StaticPath): string {
  let hashes = '';
  for (const [name, value] of Object.entries(props)) hashes += `${JSON.stringify(name)}:${contentHash(value)},`;
  return hashOfText(`${JSON.stringify(params)} ${hashes}`);
}
