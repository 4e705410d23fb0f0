/** Which of the dates of a post is that of its meeting. */
import { describe, expect, it } from 'vitest';
import { findMeetingDate, findNewDate, findPastMeetingDate } from '../../../src/archive/meeting-date.ts';
import { factsOf } from './facts-of.ts';

/** A Saturday. */
const on = '2024-09-14';
const chosen = (text: string) => findMeetingDate(factsOf({ text, on }))?.quote;
const moved = (text: string) => findNewDate(factsOf({ text, on }))?.quote;
const past = (text: string) => findPastMeetingDate(factsOf({ text, on }))?.quote;

describe('the date of a meeting', () => {
  it.each([
    ['with an hour rather than one without', '18 сентября. 19 сентября в 18:00', '19 сентября'],
    ['of the calendar rather than a weekday', 'в среду. 26 сентября', '26 сентября'],
    ['with its number rather than a weekday', 'через неделю, 21-го', '21-го'],
    ['of one day rather than of several', '18–20 сентября. 25 сентября', '25 сентября'],
    ['behind words of meeting', '18 сентября. Ждём вас 25 сентября', '25 сентября'],
    ['behind words of meeting, some words before', '18 сентября. Семинар про сов 25 сентября', '25 сентября'],
    ['in English too', '18 September. Next session is 25 September', '25 September'],
    ['the first of two that are as good', '18 сентября. 25 сентября', '18 сентября'],
    ['ahead rather than behind', '10 сентября. 25 сентября', '25 сентября'],
    ['today', '14 сентября', '14 сентября'],
    ['not far too far ahead', '25 сентября 2025. 26 сентября', '26 сентября'],
    ['at the beginning of a line, however it is written', '25.09', '25.09'],
    ['under a picture', '📅 25.09', '📅 25.09'.slice(3)],
    ['rather than a number like one', 'Точность была 18.09. 25 сентября', '25 сентября'],
    ['that is no deadline', 'Заявки до 18 сентября. 25 сентября', '25 сентября'],
    ['that is not of a paper', 'Статья от 18 сентября. 25 сентября', '25 сентября'],
    ['that is not of a paper in English', 'The paper published 18 September. 25 September', '25 September'],
    ['and words of meeting in another sentence say nothing', 'Встреча! 18 сентября. Когда: 25 сентября', '25 сентября'],
  ])('is one %s: «%s»', (_why, text, quote) => {
    expect(chosen(text)).toBe(quote);
  });

  it.each([
    'Заявки до 18 сентября',
    'Статья от 18 сентября',
    'Работа вышла 5 июня',
    '18–20 сентября',
    'Ждём',
    '1 июля 2024',
    '23 марта 2026',
  ])('is not in «%s»', (text) => {
    expect(chosen(text)).toBeUndefined();
  });

  it('may be of any year where nobody knows when the post was written', () => {
    expect(findMeetingDate(factsOf({ text: '19 сентября' }))?.quote).toBe('19 сентября');
    expect(findMeetingDate(factsOf({ text: 'в четверг' }))).toBeUndefined();
  });
});

describe('the new date of a meeting', () => {
  it.each([
    ['переносим с 19 на 26 сентября', '26 сентября'],
    ['вместо 19 сентября ждём 26 сентября', '26 сентября'],
    ['26 сентября вместо 19 сентября', '26 сентября'],
    ['переносим на четверг, 26 сентября', '26 сентября'],
    ['встреча 19 сентября в 18:00 переносится на 26 сентября', '26 сентября'],
    ['не 19 сентября в 18:00, а 26 сентября', '26 сентября'],
    ['назначенная на 19 сентября в 18:00 пройдёт 26 сентября', '26 сентября'],
    ['запланированную на 19 сентября встречу ждём 26 сентября', '26 сентября'],
    ['moved from 19 September to 26 September', '26 September'],
    ['instead of 19 September at 18:00 we meet 26 September', '26 September'],
    ['новая дата: 26 сентября, а была 19 сентября в 18:00', '26 сентября'],
    ['завтра не выйдет, 26 сентября', '26 сентября'],
    ['ровно через неделю', 'через неделю'],
  ])('is in «%s» %s', (text, quote) => {
    expect(moved(text)).toBe(quote);
  });

  it.each(['завтра', 'вместо 19 сентября', 'ждём'])('is not in «%s»', (text) => {
    expect(moved(text)).toBeUndefined();
  });
});

describe('the day of a meeting that is past', () => {
  it.each([
    ['запись от 5 сентября, выложена 12 сентября', '5 сентября'],
    ['12 сентября. Видео встречи 5 сентября', '5 сентября'],
    ['12 September. Recording of 5 September', '5 September'],
    ['вчера. 5 сентября', '5 сентября'],
    ['5 сентября. 12 сентября', '5 сентября'],
    ['доклад 05.09', '05.09'],
    ['05.09 в 18:00', '05.09'],
    ['запись вчера', 'вчера'],
  ])('is in «%s» %s', (text, quote) => {
    expect(past(text)).toBe(quote);
  });

  it.each(['вчера', '05.09', 'заявки до 5 сентября', 'смотрите'])('is not in «%s»', (text) => {
    expect(past(text)).toBeUndefined();
  });
});

describe('a date of no calendar', () => {
  it('is not that of a meeting, whatever is known of the day of writing', () => {
    expect([chosen, moved, past].map((choose) => choose('30 февраля'))).toEqual([undefined, undefined, undefined]);
    for (const writing of [
      { after: null, before: '2024-10-01' },
      { after: '2024-10-01', before: null },
    ])
      expect(findMeetingDate(factsOf({ text: '30 февраля', writing }))).toBeUndefined();
  });
});

describe('words before a date', () => {
  it.each('на|на:|на —|to|for|новая дата|new date|теперь|а|на четверг|на четверг,|Новая дата —'.split('|'))(
    'say that it is new: «%s»',
    (words) => {
      expect(moved(`${words} 26 сентября. 25 сентября в 18:00`)).toBe('26 сентября');
    },
  );

  it.each('луна|на год|на самом деле'.split('|'))('do not say that it is new: «%s»', (words) => {
    expect(moved(`${words} 26 сентября. 25 сентября в 18:00`)).toBe('25 сентября');
  });

  it.each('с|со|вместо|instead of|from|не|not|назначенная на|запланированную на|с четверга|вместо пятницы'.split('|'))(
    'say that it is the old one: «%s»',
    (words) => {
      expect(moved(`${words} 26 сентября в 18:00. 25 сентября`)).toBe('25 сентября');
    },
  );

  it.each('лес|с той поры и'.split('|'))('do not say that it is the old one: «%s»', (words) => {
    expect(moved(`${words} 26 сентября в 18:00. 25 сентября`)).toBe('26 сентября');
  });

  it.each(
    'Статья|статьи|статье|статью|Вышла|вышли|Вышел|опубликован|опубликована|released|arXiv|от|вышла впервые'.split('|'),
  )('say that a paper is of it: «%s»', (words) => {
    expect(chosen(`${words} 18 сентября. 25 сентября`)).toBe('25 сентября');
  });

  it.each('статьям|вышло|отпуск'.split('|'))('do not say that a paper is of it: «%s»', (words) => {
    expect(chosen(`${words} 18 сентября. 25 сентября`)).toBe('18 сентября');
  });

  it.each(
    'Встреча|ридинг|семинар|заседание|читалка|клуб|состоится|пройдёт|пройдет|Ждём|ждем|Соберёмся|собираемся|Когда:|дата:|date:|when:|session|meeting'.split(
      '|',
    ),
  )('say that people meet: «%s»', (words) => {
    expect(chosen(`18 сентября. ${words} 25 сентября`)).toBe('25 сентября');
  });

  it.each(
    'Запись|видео|Video|recording|встреча|ридинг|RG|семинар|заседание|доклад|debate|session|of|from|от|за'.split('|'),
  )('say that a recording is of it: «%s»', (words) => {
    expect(past(`12 сентября. ${words} — 5 сентября`)).toBe('5 сентября');
  });
});

describe('two numbers with a point', () => {
  it.each([
    ['a date at the beginning of a sentence', 'Пишем. 25.09. 26 сентября', '25.09'],
    ['a date with its hour anywhere', 'Было 18.09 в 18:00. 25 сентября в 19:00', '18.09'],
    ['a date behind a pictograph', '📅 25.09. 26 сентября', '25.09'],
  ])('are %s', (_what, text, quote) => {
    expect(chosen(text)).toBe(quote);
  });

  it('and a day half a year ahead is near enough', () => {
    expect(chosen('23 марта 2025. 26 сентября')).toBe('23 марта 2025');
    expect(chosen('24 марта 2025. 26 сентября')).toBe('26 сентября');
  });
});
