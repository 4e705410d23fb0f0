import { describe, expect, it } from 'vitest';
import '../../../src/archive/build-archive.ts';
import { readHalf } from '../../../bench/understanding/labelled-channel.ts';
import { foldString, foldUnit } from '../../../src/archive/sieve/fold-units.ts';
import { openScanner } from '../../../src/archive/sieve/needle-scanner.ts';
import { clausesOf } from '../../../src/archive/sieve/needles.ts';
import { everySieved, makeSieve, sieved } from '../../../src/archive/sieve/sieved.ts';
import { plainText } from '../../../src/telegram/rich-text.ts';
import { textsOf } from './texts-of-a-pattern.ts';

makeSieve();
const patterns = everySieved();
const finds = (pattern: RegExp, text: string): boolean => text.search(pattern) !== -1;

describe('what every text contains in which a pattern finds something', () => {
  it.each([
    ['words', /пароль|passcode/u, [['пароль', 'passcode']]],
    ['neighbours make one string', /код(?:а|ом)? доступа/, [['код доступа', 'кода доступа', 'кодом доступа']]],
    ['letters of any case are one', /NeurIPS/, [['neurips']]],
    ['«ё» is «е»', /прочт[её]т/, [['прочтет']]],
    ['what is repeated a few times is written out', /пар{1,2}оль/, [['пароль', 'парроль']]],
    ['what may be missing is none', /(?:очень )?(?:коротко)?/, []],
    ['what must not stand there is none', /(?<!\p{L})(?!нет)запись(?! на)/u, [['запись']]],
    ['what has to stand around is', /(?<=видео[^\n]{0,9})\(код/, [['видео'], ['(код']]],
    ['parts with anything between', /wi-?fi[^\n]*пароль/, [['пароль'], ['wifi', 'wi-fi']]],
    ['an alternative without a word leaves nothing', /запись|\d+/, []],
    ['a class of a few letters is written out', /ключ[иа]/, [['ключи', 'ключа']]],
    ['commas and spaces are in every text', /, \d/, []],
  ])('%s', (_title, pattern, clauses) => {
    expect(clausesOf(pattern)).toEqual(clauses);
  });
});

it('one pass over a text finds needles within each other', () => {
  const scan = openScanner([['пароль'], ['роль', 'оль'], ['нет'], ['арол']]);
  expect([...scan('ПАРОЛЬ')]).toEqual([1, 1, 0, 1]);
  expect([...scan('оле')]).toEqual([0, 0, 0, 0]);
});

it('letters that a pattern takes for one another are one', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяαβγ'];
  const others = Array.from({ length: 0x2200 }, (_, unit) => unit).concat(
    Array.from({ length: 0x10000 - 0xa640 }, (_, unit) => unit + 0xa640),
  );
  for (const letter of letters) {
    const like = [new RegExp(letter, 'iu'), new RegExp(letter, 'i')];
    for (const unit of others)
      if (like.some((pattern) => pattern.test(String.fromCharCode(unit))))
        expect(foldUnit(unit), `${unit} as ${letter}`).toBe(letter.charCodeAt(0));
  }
  expect(foldString('𐐀')).toBeNull();
  for (const unit of others) {
    const small = String.fromCharCode(unit).toLowerCase();
    if (small.length === 1) expect(foldUnit(small.charCodeAt(0)), `the small letter of ${unit}`).toBe(foldUnit(unit));
  }
});

it('a pattern that is sieved answers as it does by itself, text after text', () => {
  const pattern = (): RegExp => /(?<!\p{L})парол[ьяю]/giu;
  const { test, exec, matchAll, count } = sieved(pattern());
  makeSieve();
  for (const text of ['Пароль и пароля', 'ничего', 'Пароль и пароля', 'пар ол', 'спароль', 'пАролю']) {
    const found = [...text.matchAll(pattern())];
    expect([...matchAll(text)]).toEqual(found);
    expect(count(text)).toBe(found.length);
    expect(exec(text)?.[0]).toBe(found[0]?.[0]);
    expect(test(text)).toBe(found.length > 0);
  }
});

it('every pattern behind the sieve is one that the sieve holds back', () => {
  expect(patterns.length).toBeGreaterThan(60);
  expect(patterns.filter(({ mayMatch }) => mayMatch('Ничего.')).map(({ pattern }) => pattern.source)).toEqual([]);
});

it('no text that is made from a pattern is held back from it', () => {
  const held: string[] = [];
  let made = 0;
  for (const { pattern, mayMatch } of patterns)
    for (const text of textsOf(pattern, 60)) {
      made++;
      if (!mayMatch(text)) held.push(`/${pattern.source}/ finds something in ${JSON.stringify(text)}`);
    }
  expect(held).toEqual([]);
  expect(made).toBeGreaterThan(patterns.length * 20);
});

it('no post of the labelled channels is held back from a pattern that finds something in it', () => {
  const texts = readHalf('open').flatMap(({ messages }) => messages.map(({ text }) => plainText(text)));
  const held: string[] = [];
  for (const text of texts)
    for (const { pattern, mayMatch } of patterns)
      if (!mayMatch(text) && finds(pattern, text)) held.push(`/${pattern.source}/ finds something in ${text}`);
  expect(held).toEqual([]);
});
