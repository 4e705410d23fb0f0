import { describe, expect, it } from 'vitest';
import { WordBeginnings } from '../../src/archive/word-beginnings.ts';

function numbersIn(beginnings: WordBeginnings, text: string): number[] {
  const numbers: number[] = [];
  beginnings.eachOf(text, (number) => numbers.push(number));
  return numbers;
}

describe('beginnings of words', () => {
  it('have one number in any case, with «ё» or «е», and where only the form differs', () => {
    expect(numbersIn(new WordBeginnings(), 'Подъёмника, ПОДЪЁМНИКИ; подъемнику')).toEqual([0, 0, 0]);
  });

  it('are those of words of five letters and more, to the end of the text', () => {
    const text = 'Свет и оптика: a2 b-spline, квантовая';
    expect([...new WordBeginnings().wordsOf(text).values()]).toEqual(['оптика', 'spline', 'квантовая']);
  });

  it('are told apart where one goes on after the other ends', () => {
    expect(numbersIn(new WordBeginnings(), 'граммы грамматика грамм')).toEqual([0, 1, 0]);
  });

  it('are found where a capital letter is two small ones, or another at the end of a word', () => {
    const beginnings = new WordBeginnings();
    expect([...beginnings.wordsOf('İstanbul Ёжики').values()]).toEqual(['stanbul', 'ежики']);
    expect(numbersIn(beginnings, 'ΛΌΓΟΣ λόγος stanbul')).toEqual([2, 2, 0]);
  });

  it('are told apart by their letters, also where their hashes are equal', () => {
    const beginnings = new WordBeginnings();
    expect(numbersIn(beginnings, 'фосцр ушаор уюаат аенвз язюшя ющкгх')).toEqual([0, 1, 2, 3, 4, 5]);
    expect(numbersIn(beginnings, 'ушаор фосцр аенвз')).toEqual([1, 0, 3]);
  });

  it('keep their numbers when there are many more', () => {
    const beginnings = new WordBeginnings();
    const words = Array.from({ length: 5000 }, (_, at) =>
      [...`${10_000 + at}`].map((digit) => 'абвгдежзик'[+digit]).join(''),
    );
    const numbers = words.map((_, at) => at);
    expect(numbersIn(beginnings, words.join(' '))).toEqual(numbers);
    expect(numbersIn(beginnings, words.join(' '))).toEqual(numbers);
  });
});
