/**
 * The texts of one part among those of all. In: the part, and its place. Out: files by their names in the whole. They need no other
 * part, and are most of the files: whoever writes an index can write them while the next part is made.
 */
import type { IndexedPart } from './index-parts.ts';

const folder = 'fragment/';

/** `parts`: how many there are. A single one is an index already. */
export function textsOfPart({ files }: IndexedPart, number: number, parts: number): Map<string, Uint8Array> {
  const texts = [...files].filter(([path]) => isText(path));
  if (parts === 1) return new Map(texts);
  return new Map(texts.map(([path, bytes]) => [folder + nameOfText(path.slice(folder.length), number), bytes]));
}

export function isText(path: string): boolean {
  return path.startsWith(folder);
}

/** Two parts may give two texts one name. */
export function nameOfText(name: string, number: number): string {
  return `${number}-${name}`;
}
