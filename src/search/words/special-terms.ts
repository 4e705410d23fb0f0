/**
 * Terms that lose themselves when signs are dropped: C++ would be «c», an arXiv address one long word. In: text as written.
 * Out: a plain word for each such term; the index and the query make the same one.
 */

interface SpecialTerm {
  /** What every text has that has the term: most have it not, and looking for a term is dear. */
  sign: string | RegExp;
  /** Finds the term; both alphabets where a letter looks the same in both. */
  pattern: RegExp;
  word: (match: string) => string;
}

const digits = (text: string) => text.replace(/\D/g, '');

/** 28.12.2023, 28.12.23 */
const writtenDate = /(?<![\d.])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(20\d\d|\d\d)(?![\d]|\.\d)/g;

const figures = /\d\.\d/;

const specialTerms: readonly SpecialTerm[] = [
  // The new scheme of arXiv, alone, in an address, with a version: 2312.00752v2
  { sign: figures, pattern: /(?<!\d)\d{4}\.\d{4,5}(?!\d)(?:v\d+)?/giu, word: (id) => digits(id.replace(/v\d+$/i, '')) },
  // A DOI: its digits tell it from every other. Those that arXiv gives have the id of the paper in them.
  { sign: '10.', pattern: /(?<![\d.])10\.(?!48550\/)\d{4,9}\/[\w.()/-]*\d/giu, word: (doi) => `doi${digits(doi)}` },
  { sign: '++', pattern: /(?<![\p{L}\p{N}])[cс]\+\+(?![\p{L}\p{N}])/giu, word: () => 'cplusplus' },
  {
    sign: '#',
    pattern: /(?<![\p{L}\p{N}])[cсf]#(?![\p{L}\p{N}])/giu,
    word: (name) => (/f/i.test(name) ? 'fsharp' : 'csharp'),
  },
  { sign: /\.net/i, pattern: /(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])/giu, word: () => 'dotnet' },
  { sign: figures, pattern: writtenDate, word: (date) => wordOfDay(daysWrittenIn(date)[0] ?? '') },
  // «A/B», «А/Б» and the common mixture of alphabets.
  { sign: /[aа]\s?\//i, pattern: /(?<![\p{L}\p{N}])[aа]\s?\/\s?[bбв](?![\p{L}\p{N}])/giu, word: () => 'abtest' },
];

/** `2023-12-28` for every date in figures, as they are written in Russian. */
export function daysWrittenIn(text: string): string[] {
  if (!figures.test(text)) return [];
  return [...text.matchAll(writtenDate)].map(
    ([, day = '', month = '', year = '']) =>
      `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}

/** Whether a plain word stands for an arXiv id or a DOI. */
export function isIdOfPaper(word: string): boolean {
  return /^(?:\d{8,9}|doi\d+)$/.test(word);
}

/** The plain word for a day, whichever way it was written. */
export function wordOfDay(day: string): string {
  return `day${digits(day)}`;
}

export function specialTermsIn(text: string): string[] {
  const words = new Set<string>();
  const hasFigures = figures.test(text);
  for (const { sign, pattern, word } of specialTerms) {
    // Two of them have this sign.
    if (sign === figures ? !hasFigures : !hasSign(text, sign)) continue;
    for (const [match] of text.matchAll(pattern)) words.add(word(match));
  }
  return [...words];
}

/** Takes the special terms out of a text, so that their remains are not searched as words. */
export function withoutSpecialTerms(text: string): string {
  return specialTerms.reduce(
    (rest, { sign, pattern }) => (hasSign(rest, sign) ? rest.replace(pattern, ' ') : rest),
    text,
  );
}

function hasSign(text: string, sign: string | RegExp): boolean {
  return typeof sign === 'string' ? text.includes(sign) : sign.test(text);
}
