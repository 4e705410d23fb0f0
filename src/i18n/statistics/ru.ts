/** The Russian words of the statistics. `StatisticsCatalogue` is the shape of all languages. */
import { pluralizer } from '../plural.ts';

const count = pluralizer('ru');

export const ru = {
  title: 'Статистика',
  lead: 'Канал в\u00a0числах: о\u00a0чём писал, что\u00a0разбирал, кто рассказывал и\u00a0что понравилось.',
  kinds: 'Посты по\u00a0видам',
  topics: 'Темы',
  papers: 'Самые обсуждаемые статьи',
  allPapers: 'Все статьи',
  answered: 'Посты, на\u00a0которые ответили чаще всего',
  asTable: 'Таблицей',
  thing: 'Что',
  total: 'Всего',
  quarter: (number: string, year: string) => `${number}-й\u00a0кв. ${year}`,
  gist: (title: string, total: number, period: string, peak: number) =>
    `${title}: ${total}, больше всего за\u00a0${period}\u00a0— ${peak}`,
  recorded: (recorded: number, over: number): string =>
    recorded === over
      ? 'У\u00a0каждой прошедшей встречи есть запись'
      : `Запись есть у\u00a0${recorded} из\u00a0${over} прошедших встреч`,
  blurred: (n: number) =>
    `Точная дата неизвестна у\u00a0${count(n, { one: 'поста', other: 'постов' })}: они посчитаны по\u00a0последнему дню, в\u00a0который могли выйти.`,
  undated: (n: number) => `Без даты: ${n}.`,
};

export type StatisticsCatalogue = typeof ru;
