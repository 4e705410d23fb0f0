/**
 * The remedy for one defect of Pagefind, 1.5 to 1.6 at least: it takes the marks off letters, й becomes и, before it stems,
 * and the Russian stemmer then knows no adjective any more («нейронный» is kept as «нейронныи»). So the index is built in a
 * language that Pagefind has no stemmer for, which keeps every form of every word, and forms are told here, in the browser,
 * from the spelling with its marks that Pagefind keeps beside. See docs/pagefind-and-russian.md; a test fails when upstream
 * mends it.
 */

/** ISO 639 keeps this code for nobody: Pagefind stems nothing in it. */
export const unstemmedLanguage = 'zz';

/** How Pagefind's index spells a folded word. */
export function indexKey(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
