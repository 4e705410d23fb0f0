/** The words of the search in one language; the other is not loaded. */
import type { SearchCatalogue } from '../../i18n/search/ru.ts';

export async function catalogueIn(language: string): Promise<SearchCatalogue> {
  return language === 'en'
    ? (await import('../../i18n/search/en.ts')).en
    : (await import('../../i18n/search/ru.ts')).ru;
}
