/** English within Russian: two or more Latin words in a row are marked, so that they are read out and broken as English. */
import { escapeHtml } from './escape.ts';

/** Prose alone: not what stands in an address, a tag or an assignment. */
const englishPhrase = /(?<![\w<&/=.@#'’-])[A-Za-z]['’A-Za-z-]*(?: ['’A-Za-z-]+)+(?![\w=</@(])/g;

/** Text as HTML; on a page in English nothing is marked, and nothing within a word or an address. */
export function withForeignMarked(text: string, language: string): string {
  if (language !== 'ru' || !/[A-Za-z] [A-Za-z]/.test(text)) return escapeHtml(text);
  let html = '';
  let at = 0;
  for (const match of text.matchAll(englishPhrase)) {
    html += `${escapeHtml(text.slice(at, match.index))}<span lang="en">${escapeHtml(match[0])}</span>`;
    at = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(at));
}
