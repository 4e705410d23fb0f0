/** The first file of an index, which names the others. In: parsed JSON. Out: the version and the name of the index. */

export const entryFile = 'pagefind-entry.json';

/** The one index that the archive has, whatever language Pagefind was told. */
export function asEntryFile(json: unknown): { version: string; hash: string } {
  const entry = asObject(json);
  const version = entry.get('version');
  const [language] = [...asObject(entry.get('languages')).values()];
  const hash = asObject(language).get('hash');
  if (typeof version !== 'string') throw new Error(`${entryFile} names no version`);
  if (typeof hash !== 'string') throw new Error(`${entryFile} of Pagefind ${version} names no index`);
  return { version, hash };
}

/** Name of the file that says which pages there are, and which words stand in which file. */
export function catalogueName(hash: string): string {
  return `pagefind.${hash}.pf_meta`;
}

/** Name of a file beside Pagefind's: it changes with the index, so that an old copy is never read with a new index. */
export function companionName(name: string, hash: string): string {
  return `${name}.${hash}.gz`;
}

/** The members of whatever JSON has some. */
export function asObject(json: unknown): Map<string, unknown> {
  return new Map(typeof json === 'object' && json !== null ? Object.entries(json) : []);
}
