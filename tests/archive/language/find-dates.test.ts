/** Dates as people write them, before anybody knows which day is meant. */
import { describe, expect, it } from 'vitest';
import type { WrittenDay } from '../../../src/archive/language/date-mention.ts';
import { findDates } from '../../../src/archive/language/find-dates.ts';

/** A short form of what was found: `19.9.2024 thu`, `on 15`, `coming 4`, `+1`, `shift 7`. */
function shortOf(written: WrittenDay): string {
  const weekday = (number: number | null) => (number === null ? '' : ` w${number}`);
  switch (written.type) {
    case 'calendar':
      return `${written.day}.${written.month}${written.year === null ? '' : `.${written.year}`}${weekday(written.weekday)}`;
    case 'dayOfMonth':
      return `on ${written.day}${weekday(written.weekday)}`;
    case 'weekday':
      return `${written.which} ${written.weekday}`;
    case 'relative':
      return `${written.days >= 0 ? '+' : ''}${written.days}`;
    case 'shift':
      return `shift ${written.days}`;
  }
}

const found = (text: string) =>
  findDates(text).map(({ written, time, isSpan, isWeak }) =>
    [shortOf(written), time?.time, isSpan ? 'span' : undefined, isWeak ? 'weak' : undefined].filter(Boolean).join(' '),
  );

describe('a date', () => {
  it.each([
    ['7 марта', ['7.3']],
    ['7-го марта 2024 г.', ['7.3.2024']],
    ['31 декабря', ['31.12']],
    ['32 декабря', []],
    ['0 мая', []],
    ['22–24 апреля', ['22.4 span']],
    ['с 7 по 9 октября', ['7.10 span']],
    ['24–22 апреля', ['22.4']],
    ['3 April', ['3.4']],
    ['3rd of April 2025', ['3.4.2025']],
    ['April 3rd, 2025', ['3.4.2025']],
    ['Oct 16 at 5pm', ['16.10 17:00']],
    ['March 2024', []],
    ['may 18:00', []],
    ['2024-03-14', ['14.3.2024']],
    ['14.03 в 17:00', ['14.3 17:00 weak']],
    ['14.03.24', ['14.3.2024']],
    ['14.03.2024', ['14.3.2024']],
    ['14/03/2024', ['14.3.2024']],
    ['27/09 18:00', ['27.9 18:00 weak']],
    ['версия 3.11.2', []],
    ['точность 0.12', []],
    ['14.13', []],
    ['12.05%', []],
    ['в четверг, 19 сентября', ['19.9 w4']],
    ['19 сентября (чт)', ['19.9 w4']],
    ['19 сентября, четверг', ['19.9 w4']],
    ['в пятницу, 21-го', ['on 21 w5']],
    ['8-го числа', ['on 8']],
    ['студенты 2-го курса', []],
    ['the 15th', ['on 15']],
    ['в четверг', ['coming 4']],
    ['в эту среду', ['coming 3']],
    ['в следующий вторник', ['next 2']],
    ['next Tuesday', ['next 2']],
    ['каждую среду', []],
    ['по средам', []],
    ['every Monday', []],
    ['«Пятница»', []],
    ['завтра в 18:00', ['+1 18:00']],
    ['послезавтра', ['+2']],
    ['вчера', ['-1']],
    ['позавчера', ['-2']],
    ['сегодня', ['+0']],
    ['yesterday', ['-1']],
    ['tomorrow', ['+1']],
    ['tonight', ['+0']],
    ['завтрашняя встреча', ['+1']],
    ['сегодняшний семинар', ['+0']],
    ['вчерашнего доклада', ['-1']],
    ['с сегодняшнего дня', []],
    ['через неделю', ['+7']],
    ['через две недели', ['+14']],
    ['через 10 дней', ['+10']],
    ['через три дня', ['+3']],
    ['спустя сутки', ['+1']],
    ['через полчаса', ['+0']],
    ['in an hour', ['+0']],
    ['in a week', ['+7']],
    ['in minutes', []],
    ['через 3 года', []],
    ['через 100 дней', []],
    ['на неделю позже', ['shift 7']],
    ['на два дня раньше', ['shift -2']],
    ['на день', ['shift 1']],
    ['на час раньше', []],
    ['by a week', ['shift 7']],
    ['a week later', ['shift 7']],
    ['one day later', ['shift 1']],
    ['неделей позже', ['shift 7']],
    ['днём позже', ['shift 1']],
    ['днём', []],
    ['19 сентября в 18:00, 26 сентября в 19:00', ['19.9 18:00', '26.9 19:00']],
    ['Ждём 19 сентября. Начало в 18:00.', ['19.9 18:00']],
    ['19 сентября не в 18:00, а в 19:30', ['19.9 19:30']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(
    'январь февраля марте апр мая июне июля авг сентября окт нояб декабря'
      .split(' ')
      .map((word, index) => [`5 ${word}`, index + 1]),
  )('of a month in any form: %s', (text, month) => {
    expect(found(String(text))).toEqual([`5.${month}`]);
  });

  it.each(
    'january feb march april may june jul august sept october nov dec'
      .split(' ')
      .map((word, index) => [`${word} 5`, index + 1]),
  )('of a month in English: %s', (text, month) => {
    expect(found(String(text))).toEqual([`5.${month}`]);
  });

  it.each(
    ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу', 'в воскресенье'].map(
      (text, index) => [text, index + 1],
    ),
  )('on a weekday: %s', (text, weekday) => {
    expect(found(String(text))).toEqual([`coming ${weekday}`]);
  });

  it('says where it stands, and in which words', () => {
    expect(findDates('Ждём вас в четверг, 19 сентября, в 18:00 мск.')[0]).toMatchObject({
      quote: '19 сентября',
      start: 20,
      end: 31,
      time: { time: '18:00', zone: 'Europe/Moscow' },
    });
  });
});
