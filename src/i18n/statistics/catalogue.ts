/** The words of the statistics in the channel's language. */
import type { interfaceLanguages } from '../../archive/model/archive.ts';
import { en } from './en.ts';
import { ru, type StatisticsCatalogue } from './ru.ts';

const catalogues: Record<(typeof interfaceLanguages)[number], StatisticsCatalogue> = { ru, en };

export function statisticsCatalogueOf(language: (typeof interfaceLanguages)[number]): StatisticsCatalogue {
  return catalogues[language];
}
