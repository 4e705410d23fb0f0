/** Makes the search index of an archive. In: the archive, and the content folder with the dictionary. Out: the files of the index. */
import type { Archive } from './archive/model/archive.ts';
import { loadTerms } from './curated/load-terms.ts';
import { catalogueOf } from './i18n/catalogue.ts';
import { searchCatalogueOf } from './i18n/search/catalogue.ts';
import { datesIn } from './render/dates.ts';
import { buildIndex } from './search/build/build-index.ts';
import type { IndexFiles } from './search/build/check-index.ts';
import { recordsOfArchive } from './search/build/records-of-archive.ts';

export interface MadeIndex {
  /** Addresses that can be found, from the root of the site: `/posts/12/`. */
  addresses: string[];
  /** As they lie in `pagefind/`. */
  files: IndexFiles;
}

/** `content`: absolute path of the folder that holds `search/terms.yaml`. */
export async function makeIndex(archive: Archive, content: string): Promise<MadeIndex> {
  // What is wrong with them is among the issues of the archive, and an error there stops a build before this.
  const terms = loadTerms(content).value;
  const { language, timeZone } = archive.channel;
  const records = recordsOfArchive(archive, searchCatalogueOf(language), datesIn(catalogueOf(language), timeZone));
  return { addresses: records.map(({ url }) => url), files: await buildIndex(records, terms) };
}
