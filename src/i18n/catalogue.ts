/** Which words the interface speaks: chosen by the channel's language. */
import type { interfaceLanguages } from '../archive/model/archive.ts';
import { en } from './en.ts';
import { type Catalogue, ru } from './ru.ts';

const catalogues: Record<(typeof interfaceLanguages)[number], Catalogue> = { ru, en };

export function catalogueOf(language: (typeof interfaceLanguages)[number]): Catalogue {
  return catalogues[language];
}
