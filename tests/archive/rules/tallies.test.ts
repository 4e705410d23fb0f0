import { describe, expect, it } from 'vitest';
import { findTallies } from '../../../src/archive/classify/reading/tallies.ts';

describe('a tally of a time', () => {
  it.each([
    ['Сезон закрыт. Встреч 14, гостей 3, разбитых кружек 2.', 'Сезон'],
    ['Осень в цифрах:\n— девять семинаров\n— два переноса\n— ноль опозданий', 'Осень'],
    ['Отчёт кружка за 2022/23 учебный год. Проведено занятий: 21. Отменено: 2. Участников: 17.', '2022'],
    ['The term in numbers: nine talks, one fire drill, 40 litres of tea.', 'term'],
    ['Прощаемся с 2021-м: семь встреч общей длительностью девять часов, 1 200 сообщений, один потоп.', '2021'],
  ])('is found in «%s»', (text, time) => {
    expect(findTallies(text)).toBe(time);
  });

  it.each([
    ['names no time', 'Встреч 14, гостей 3, разбитых кружек 2.'],
    ['counts two things only', 'Сезон закрыт. Встреч 14, гостей 3.'],
    [
      'names its time far behind',
      `${'Модель сравнили с соседями по отрасли, подробности в приложении. '.repeat(2)}Слоёв 12, голов 8, шагов 300 за год.`,
    ],
    [
      'tells of years in sentences',
      'В 2017 году вышла статья о внимании, через два года появился BERT, а потом и всё остальное.',
    ],
  ])('is not found where a text %s', (_, text) => {
    expect(findTallies(text)).toBeUndefined();
  });
});
