/** What the rules of several kinds ask of a text, and what the answers are. */
import { describe, expect, it } from 'vitest';
import { comingMention, namedTitles, theirSeminar, videoOf } from '../../../src/archive/classify/rules/conditions.ts';
import { factsOf, type Invented, personBy } from './facts-of.ts';

describe('the seminar of another house', () => {
  it.each([
    ['Нина на семинаре ИППИ', 'на семинаре ИППИ'],
    ['Нина на открытом семинаре ИППИ', 'на открытом семинаре ИППИ'],
    ['на коллоквиуме «Волны»', 'на коллоквиуме «Волны»'],
    ['на вебинаре Сбера', 'на вебинаре Сбера'],
    ['на кружке Гаусса-Эйлера', 'на кружке Гаусса-Эйлера'],
    ['at a colloquium Euler', 'at a colloquium Euler'],
    ['at seminar “Waves”', 'at seminar “Waves'],
    ['at the Imperial College seminar', 'at the Imperial College seminar'],
    ['at the St. Andrews colloquium', 'at the St. Andrews colloquium'],
    ['at the Blue workshop', 'at the Blue workshop'],
    ['at the Hinton lab meeting', 'at the Hinton lab meeting'],
    ['в Курчатовском институте на семинаре', 'в Курчатовском институте на семинаре'],
    ['во Всеобщем музее, внизу, на общем коллоквиуме', 'во Всеобщем музее, внизу, на общем коллоквиуме'],
    ['в Пулковской обсерватории на семинаре', 'в Пулковской обсерватории на семинаре'],
    ['в Соседней академии на семинаре', 'в Соседней академии на семинаре'],
  ])('is named in «%s»', (text, named) => {
    expect(theirSeminar(factsOf({ text }))).toBe(named);
  });

  it.each([
    'на семинаре группы',
    'луна семинаре ИППИ',
    'на нашем семинаре ИППИ',
    'ИППИ',
    'at the first seminar',
    'at the seminar',
    'at this Blue seminar',
    'в курчатовском институте на семинаре',
    'Лев Курчатовском институте на семинаре',
    'в Курчатовском институте. Завтра на семинаре',
    'в Курчатовском институте на встрече. На семинаре',
    'в Курчатовском зале на семинаре',
  ])('is not named in «%s»', (text) => {
    expect(theirSeminar(factsOf({ text }))).toBeUndefined();
  });

  it('is not the speaker whose name stands behind the word', () => {
    const text = 'Мы на коллоквиуме Олег Дробов';
    const spoken = (start: number, end: number, by: 'shape' | 'dictionary' = 'dictionary') =>
      theirSeminar(factsOf({ text, people: [{ ...personBy(by), start, end }] }));
    expect(spoken(18, 29)).toBeUndefined();
    expect(spoken(18, 22)).toBeUndefined();
    expect(spoken(18, 29, 'shape')).toBe('на коллоквиуме Олег');
    expect(spoken(0, 2)).toBe('на коллоквиуме Олег');
    expect(spoken(22, 29)).toBe('на коллоквиуме Олег');
  });

  it('is known by other words too', () => {
    expect(theirSeminar(factsOf({ signals: { theirSeminar: 'у физиков' } }))).toBe('у физиков');
  });
});

describe('names with a title', () => {
  it.each([
    'Осин, «Об осине»',
    'Осин: "Об осине"',
    'Осин («Об осине»)',
    'Осин (МГУ): «Об осине»',
    'Осин — «Об осине»',
    'Осин - «Об осине»',
    'Осин с «Осиной»',
    'Осин с докладом «Об осине»',
    'О’Нил про «Осины»',
    'Ana Ruiz on “Aspens”',
  ])('are counted in «%s»', (text) => {
    expect(namedTitles(factsOf({ text }))).toBe(1);
    expect(namedTitles(factsOf({ text: `${text}; ${text}` }))).toBe(2);
  });

  it.each([
    'осин, «Об осине»',
    'Осин «Об осине»',
    'Осин, «Ива»',
    'Осин, «Об осине',
    'Осин, Об осине»',
    'Осин()— «Об осине»',
    'Осин— «Об осине»',
    'Осин (): «Об осине»',
    'Осин как «Осины»',
    'Осин\n(«Об\nосине»)',
  ])('are none in «%s»', (text) => {
    expect(namedTitles(factsOf({ text }))).toBe(0);
  });
});

describe('a day', () => {
  it('that may be to come is one to come', () => {
    const text = 'Ждём 19 сентября';
    expect(comingMention(factsOf({ text, writing: { after: '2024-09-10', before: '2024-09-12' } }))?.quote).toBe(
      '19 сентября',
    );
    expect(comingMention(factsOf({ text, on: '2024-09-19' }))?.quote).toBe('19 сентября');
  });
});

describe('a file that may be a video', () => {
  const shared: Invented = { links: ['https://disk.yandex.ru/i/1'] };

  it.each(['recorded', 'published', 'missed', 'watch'] as const)('is one where words say so: %s', (signal) => {
    expect(videoOf(factsOf({ ...shared, signals: { [signal]: 0 } }))).toBe('https://disk.yandex.ru/i/1');
  });

  it('is none without such words', () => {
    expect(videoOf(factsOf(shared))).toBeNull();
    expect(videoOf(factsOf({ signals: { recorded: 0 } }))).toBeNull();
  });
});
