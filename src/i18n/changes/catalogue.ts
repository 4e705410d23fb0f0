/** The words of the report on changes, by language. */
import type { interfaceLanguages } from '../../archive/model/archive.ts';
import { en } from './en.ts';
import { type ChangeWords, ru } from './ru.ts';

const catalogues: Record<(typeof interfaceLanguages)[number], ChangeWords> = { ru, en };

export function changeWordsIn(language: (typeof interfaceLanguages)[number]): ChangeWords {
  return catalogues[language];
}
