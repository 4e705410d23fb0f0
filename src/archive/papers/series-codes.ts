/**
 * Tells the code of a series of meetings from the name of a method: «OS-41», “MM30”, by which a channel numbers its meetings. In:
 * the texts of a channel. Out: whether a name is such a code.
 */

const opens = /^[^\p{L}\d\n]{0,4}(?<prefix>\p{Lu}{1,5})-?(?<number>\d{1,4})(?=[\s.,:|—–]|$)/u;
const code = /^(?<prefix>\p{Lu}{1,5})-?\d{1,4}$/u;
/** So many posts open with different numbers. */
const leastNumbers = 2;

export function seriesCodes(texts: Iterable<string>): (name: string) => boolean {
  const numbers = new Map<string, Set<string>>();
  for (const text of texts) {
    const { prefix, number } = opens.exec(text)?.groups ?? {};
    if (prefix === undefined || number === undefined) continue;
    const known = numbers.get(prefix);
    if (known === undefined) numbers.set(prefix, new Set([number]));
    else known.add(number);
  }
  return (name) => (numbers.get(code.exec(name)?.groups?.['prefix'] ?? '')?.size ?? 0) >= leastNumbers;
}

const codeLike = /(?<![\p{L}\d#-])\p{Lu}{1,5}-?\d{1,4}(?![\p{L}\d])/gu;

/** The first code in a text: «Залито, OS-42». */
export function seriesCodeIn(text: string, isCode: (name: string) => boolean): string | null {
  return text.match(codeLike)?.find(isCode) ?? null;
}
