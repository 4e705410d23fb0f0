/**
 * Tells the code of a series of meetings from the name of a method: «OS-41», “MM30”, by which a channel numbers its meetings. In:
 * the texts of a channel. Out: whether a name is such a code.
 */

const opens = /^[^\p{L}\d\n]{0,4}(?<prefix>\p{Lu}{1,5})-?(?<number>\d{1,4})(?=[\s.,:|—–]|$)/u;
const code = /^(?<prefix>\p{Lu}{1,5})-?\d{1,4}$/u;
/** So many posts open with different numbers. */
const leastNumbers = 2;

export function seriesCodes(texts: Iterable<string>): (name: string) => boolean {
  return isCodeOf(seriesPrefixes(texts));
}

export function isCodeOf(prefixes: ReadonlySet<string>): (name: string) => boolean {
  if (prefixes.size === 0) return () => false;
  return (name) => prefixes.has(code.exec(name)?.groups?.['prefix'] ?? '');
}

/** What stands before the numbers of a series. */
export function seriesPrefixes(texts: Iterable<string>): Set<string> {
  const numbers = new Map<string, Set<string>>();
  for (const text of texts) {
    const { prefix, number } = opens.exec(text)?.groups ?? {};
    if (prefix === undefined || number === undefined) continue;
    const known = numbers.get(prefix);
    if (known === undefined) numbers.set(prefix, new Set([number]));
    else known.add(number);
  }
  return new Set([...numbers].filter(([, known]) => known.size >= leastNumbers).map(([prefix]) => prefix));
}

const codeLike = /(?<![\p{L}\d#-])\p{Lu}{1,5}-?\d{1,4}(?![\p{L}\d])/gu;

/** Finds the first code in a text: «Залито, OS-42». */
export function openSeriesCodes(texts: Iterable<string>): (text: string) => string | null {
  const prefixes = seriesPrefixes(texts);
  if (prefixes.size === 0) return () => null;
  const isCode = isCodeOf(prefixes);
  return (text) => text.match(codeLike)?.find(isCode) ?? null;
}
