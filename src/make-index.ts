/** What the search index of an archive is made of. In: the archive, and the content folder with the dictionary. Out: records, or files. */
import type { Archive } from './archive/model/archive.ts';
import { loadTerms } from './curated/load-terms.ts';
import { catalogueOf } from './i18n/catalogue.ts';
import { searchCatalogueOf } from './i18n/search/catalogue.ts';
import { datesIn } from './render/dates/dates.ts';
import { buildIndex, type DictionaryOfTerms } from './search/build/build-index.ts';
import type { IndexFiles } from './search/build/check-index.ts';
import { recordsOfArchive } from './search/build/records-of-archive.ts';
import type { SearchRecord } from './search/build/search-record.ts';

export interface ToIndex {
  /** Oldest first. */
  records: SearchRecord[];
  dictionary: DictionaryOfTerms;
}

/** `content`: absolute path of the folder that holds `search/terms.yaml`. */
export function whatToIndex(archive: Archive, content: string): ToIndex {
  const { language, timeZone } = archive.channel;
  return {
    records: recordsOfArchive(archive, searchCatalogueOf(language), datesIn(catalogueOf(language), timeZone)),
    // What is wrong with them is among the issues of the archive, and an error there stops a build before this.
    dictionary: loadTerms(content).value,
  };
}

/** The files as they lie in `pagefind/`. */
export function makeIndex(archive: Archive, content: string): Promise<IndexFiles> {
  const { records, dictionary } = whatToIndex(archive, content);
  return buildIndex(records, dictionary);
}
