/** The words of the search in the channel's language, for pages and for the index; the browser loads one of them alone. */
import type { interfaceLanguages } from '../../archive/model/archive.ts';
import { en } from './en.ts';
import { ru, type SearchCatalogue } from './ru.ts';

const catalogues: Record<(typeof interfaceLanguages)[number], SearchCatalogue> = { ru, en };

export function searchCatalogueOf(language: (typeof interfaceLanguages)[number]): SearchCatalogue {
  return catalogues[language];
}
