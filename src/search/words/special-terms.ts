/**
 * Terms that lose themselves when signs are dropped: C++ would be «c», an arXiv address one long word. In: text as written.
 * Out: a plain word for each such term; the index and the query make the same one.
 */

interface SpecialTerm {
  /** Finds the term; both alphabets where a letter looks the same in both. */
  pattern: RegExp;
  word: (match: string) => string;
}

const digits = (text: string) => text.replace(/\D/g, '');

const specialTerms: readonly SpecialTerm[] = [
  // The new scheme of arXiv, alone, in an address, with a version: 2312.00752v2
  { pattern: /(?<!\d)\d{4}\.\d{4,5}(?!\d)(?:v\d+)?/giu, word: (id) => digits(id.replace(/v\d+$/i, '')) },
  // A DOI: its digits tell it from every other.
  { pattern: /(?<![\d.])10\.\d{4,9}\/[\w.()/-]*\d/giu, word: (doi) => `doi${digits(doi)}` },
  { pattern: /(?<![\p{L}\p{N}])[cс]\+\+(?![\p{L}\p{N}])/giu, word: () => 'cplusplus' },
  { pattern: /(?<![\p{L}\p{N}])[cсf]#(?![\p{L}\p{N}])/giu, word: (name) => (/f/i.test(name) ? 'fsharp' : 'csharp') },
  { pattern: /(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])/giu, word: () => 'dotnet' },
  // «A/B», «А/Б» and the common mixture of alphabets.
  { pattern: /(?<![\p{L}\p{N}])[aа]\s?\/\s?[bбв](?![\p{L}\p{N}])/giu, word: () => 'abtest' },
];

export function specialTermsIn(text: string): string[] {
  const words = specialTerms.flatMap(({ pattern, word }) => [...text.matchAll(pattern)].map(([match]) => word(match)));
  return [...new Set(words)];
}

/** Takes the special terms out of a text, so that their remains are not searched as words. */
export function withoutSpecialTerms(text: string): string {
  return specialTerms.reduce((rest, { pattern }) => rest.replace(pattern, ' '), text);
}
