import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { russianTypography } from '../../../src/render/text/typography.ts';

/** Spaces that do not break, made visible. */
const set = (text: string) => russianTypography(text).replaceAll('\u00a0', '␣');

describe('Russian typography', () => {
  it.each([
    ['Доклад "Less is More" в Петербурге', 'Доклад «Less is More» в␣Петербурге'],
    ['"Статья "Мамба" и слон" вышла', '«Статья „Мамба“ и␣слон» вышла'],
    ['«Разбор "Мамбы"»', '«Разбор „Мамбы“»'],
    ['("скобки"), "точка". "вопрос"?', '(«скобки»), «точка». «вопрос»?'],
    ['экран 15" и ещё "слово', 'экран 15" и␣ещё "слово'],
    ['"абзац\n\nдругой"', '"абзац\n\nдругой"'],
  ])('puts quotes in pairs: %s', (text, expected) => {
    expect(set(text)).toBe(expected);
  });

  it.each([
    ['Мамба - это змея', 'Мамба␣— это змея'],
    ['Мамба – это змея', 'Мамба␣— это змея'],
    ['Мамба — это змея', 'Мамба␣— это змея'],
    ['ML-инженер, 5 - 3, 2023-2024', 'ML-инженер, 5 - 3, 2023-2024'],
    ['- пункт списка', '- пункт списка'],
  ])('puts a dash between words: %s', (text, expected) => {
    expect(set(text)).toBe(expected);
  });

  it.each([
    ['и в ОК, и не в ОК', 'и␣в␣ОК, и␣не␣в␣ОК'],
    ['В Москве', 'В␣Москве'],
    ['для всех и при всех', 'для␣всех и␣при␣всех'],
    ['слово во сне', 'слово во␣сне'],
    ['так ли это, как если бы', 'так␣ли это, как␣если␣бы'],
    ['18 января 2024 года, 70 процентов, 5 %', '18␣января 2024␣года, 70␣процентов, 5␣%'],
    ['статья № 5, § 3', 'статья №␣5, §␣3'],
    ['А. С. Пушкин', 'А.␣С.␣Пушкин'],
    ['a plain English sentence in it', 'a plain English sentence in it'],
  ])('keeps together what a line must not part: %s', (text, expected) => {
    expect(set(text)).toBe(expected);
  });

  const russian = fc.string({
    unit: fc.constantFrom(...'абвиЯ ."«»„“-–—?,5\n№(', ' в ', ' "', '" ', ' - ', ' же '),
    maxLength: 40,
  });

  it('keeps the length, so that offsets into the text stay valid', () => {
    fc.assert(fc.property(russian, (text) => russianTypography(text).length === text.length));
    fc.assert(fc.property(fc.string(), (text) => russianTypography(text).length === text.length));
  });

  it('changes nothing but quotes, dashes and spaces', () => {
    const bare = (text: string) => text.replace(/["«»„“–—\-\u00a0 ]/g, '');
    fc.assert(fc.property(russian, (text) => bare(russianTypography(text)) === bare(text)));
  });

  it('leaves what is set already as it is', () => {
    fc.assert(fc.property(russian, (text) => russianTypography(russianTypography(text)) === russianTypography(text)));
  });
});
