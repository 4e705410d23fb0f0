/** The words of the search in the language of the page. Both languages are a kilobyte; a file for each would be one more to wait for. */
import { en } from '../../i18n/search/en.ts';
import { ru, type SearchCatalogue } from '../../i18n/search/ru.ts';

export function catalogueIn(language: string): SearchCatalogue {
  return language === 'en' ? en : ru;
}
