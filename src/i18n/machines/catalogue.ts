/** The words of files for programs in the channel's language. */
import type { interfaceLanguages } from '../../archive/model/archive.ts';
import { en } from './en.ts';
import { type MachineCatalogue, ru } from './ru.ts';

const catalogues: Record<(typeof interfaceLanguages)[number], MachineCatalogue> = { ru, en };

export function machineCatalogueOf(language: (typeof interfaceLanguages)[number]): MachineCatalogue {
  return catalogues[language];
}
