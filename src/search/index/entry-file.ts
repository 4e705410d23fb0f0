/**
 * The first file of an index, which names the others. In: parsed JSON. Out: the version and the name of the index. Apart from the
 * other files, because it is read before their readers are loaded.
 */

/** The one index that the archive has, whatever language Pagefind was told. */
export function asEntryFile(json: unknown): { version: string; hash: string } {
  const entry = asObject(json);
  const version = entry.get('version');
  const [language] = [...asObject(entry.get('languages')).values()];
  const hash = asObject(language).get('hash');
  if (typeof version !== 'string') throw new Error('pagefind-entry.json names no version');
  if (typeof hash !== 'string') throw new Error(`pagefind-entry.json of Pagefind ${version} names no index`);
  return { version, hash };
}

/** The members of whatever JSON has some. */
export function asObject(json: unknown): Map<string, unknown> {
  return new Map(typeof json === 'object' && json !== null ? Object.entries(json) : []);
}
