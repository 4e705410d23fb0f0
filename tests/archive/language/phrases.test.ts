import { describe, expect, it } from 'vitest';
import { openPhrases } from '../../../src/archive/language/phrases.ts';
import { tokenize } from '../../../src/archive/language/stem.ts';
import { readWords } from '../../../src/archive/language/words.ts';

/** What stands in the text, twice: the second answer comes from memory. */
function found(phrases: string, text: string): string[] {
  const find = openPhrases({ it: phrases });
  const read = () => (find(readWords(text)).get('it') ?? []).map(({ start, end }) => text.slice(start, end));
  const first = read();
  expect(read()).toEqual(first);
  return first;
}

describe('a phrase', () => {
  it.each([
    ['a word in any inflection', 'перенос*', 'О переносе: переносим', ['переносе', 'переносим']],
    ['words side by side', 'новая дата', 'Новая дата! Новая. Дата', ['Новая дата']],
    [
      'one of several',
      'на (час|два дня) позже',
      'на два дня позже, на час позже',
      ['на два дня позже', 'на час позже'],
    ],
    [
      'without the word that may be missing',
      '(снова)? ищем',
      'Ищем стажёра. Снова ищем',
      ['Ищем', 'Снова ищем', 'ищем'],
    ],
    ['over a gap', 'видео .. готово', 'Видео с прошлой встречи готово', ['Видео с прошлой встречи готово']],
    [
      'over a gap after a word that may be missing',
      '(увы)? .. отмена',
      'отмены, но не отмена',
      ['отмены, но не отмена', 'отмена'],
    ],
    ['a number', 'часть #', 'часть 12, часть вторая', ['часть 12']],
    ['nothing where an exception stands', 'сдвиг* | ! сдвиг распредел*', 'сдвиг распределения', []],
    ['nothing in a longer word of another ending', 'запись', 'записью', []],
  ])('finds %s', (_, phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });
});

it('letters written as pairs of units are words, emoji and halves of pairs are not', () => {
  const text = 'A 𝐀𝐁1 🙂 \ud835 б\udc00в';
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['A', '𝐀𝐁1', 'б', 'в']);
});
