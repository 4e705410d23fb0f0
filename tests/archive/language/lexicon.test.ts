import { expect, it } from 'vitest';
import { entryAt } from '../../../src/archive/language/lexicon.ts';
import { oncePerWord } from '../../../src/archive/language/once-per-word.ts';
import { readWords } from '../../../src/archive/language/words.ts';

it('a word has one number wherever it stands, and no other word has it', () => {
  const text = Array.from({ length: 60_000 }, (_, number) => `слово${number}`).join(' ');
  const ids = readWords(text).map(({ id }) => id);
  expect(new Set(ids).size).toBe(60_000);
  expect(readWords(text).map(({ id }) => id)).toEqual(ids);
  expect(entryAt('и слово59999!', 2, 12)).toEqual({ id: ids.at(-1), text: 'слово59999' });
});

it('a question about a word is asked once', () => {
  const asked: string[] = [];
  const isLong = oncePerWord((word) => {
    asked.push(word);
    return word.length > 3;
  });
  expect(readWords('Кот, кот и КОТ: котёл').map(isLong)).toEqual([false, false, false, false, true]);
  expect(asked).toEqual(['кот', 'и', 'котел']);
});
