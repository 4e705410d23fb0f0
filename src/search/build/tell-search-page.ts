/**
 * Tells the page of the search which index was made, so that a browser asks for the first files with the page and not three
 * answers later. In: the page, the index and the path of the site. Out: the page.
 */
import { escapeHtml } from '../../render/text/escape.ts';
import { asEntryFile, catalogueName, companionName } from '../index/entry-file.ts';

/** Bytes of words that a page may ask for before it knows which ones are sought: those of an archive of a hundred posts. */
const smallIndex = 48 * 1024;

export interface IndexToTell {
  /** Its first file, as JSON. */
  entry: string;
  /** Its files of words, by their names from the folder of the index. */
  words: ReadonlyArray<{ path: string; bytes: number }>;
}

export function tellSearchPage(html: string, index: IndexToTell, base: string): string {
  const { entry } = index;
  const first = firstFiles(index);
  const links = first.map(
    (path) => `<link rel="preload" href="${escapeHtml(`${base}pagefind/${path}`)}" as="fetch" crossorigin>`,
  );
  const element = '<archive-search ';
  if (!html.includes(element) || !html.includes('</head>')) throw new Error('the page of the search has no search');
  return html
    .replace('</head>', () => `${links.join('')}</head>`)
    .replace(element, () => `${element}data-entry="${escapeHtml(entry)}" data-files="${escapeHtml(first.join(' '))}" `);
}

/** What every search reads; all its words too where they are few. */
function firstFiles({ entry, words }: IndexToTell): string[] {
  const { hash } = asEntryFile(JSON.parse(entry));
  const bytes = words.reduce((sum, file) => sum + file.bytes, 0);
  return [
    catalogueName(hash),
    companionName('terms', hash),
    ...(bytes <= smallIndex ? words.map(({ path }) => path) : []),
  ];
}
