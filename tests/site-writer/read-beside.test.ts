import { expect, it, onTestFinished } from 'vitest';
import { readPost } from '../../src/archive/classify/reading/text-facts.ts';
import type { DraftText } from '../../src/archive/model/draft.ts';
import { openReader, type Reader, startReader } from '../../src/site-writer/read-beside.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

/** Enough for two threads. */
const drafts = Array.from({ length: 3_100 }, (_, number): DraftText => {
  const text = number % 50 === 0 ? `Встреча ${(number % 28) + 1} мая в 18:30, Анна Лис про BERT` : `Заметка ${number}`;
  return { text, links: [], media: [], quote: null };
});

function readerForTest(): Reader {
  const reader = openReader();
  onTestFinished(() => reader.end());
  return reader;
}

it('two threads read what one reads, in whatever order it is asked for', () => {
  const readingOf = readerForTest().readAll(drafts);
  const backwards = drafts.map((_, number) => drafts.length - 1 - number);
  expect(backwards.map(readingOf)).toEqual(drafts.map(readPost).reverse());
});

it('where the thread has ended, everything is read without it', () => {
  const reader = readerForTest();
  reader.end();
  const readingOf = reader.readAll(drafts);
  expect(drafts.map((_, number) => readingOf(number))).toEqual(drafts.map(readPost));
});

it('a small archive is read without a thread', () => {
  expect(startReader(temporaryFolder({ 'result.json': '{}' }))).toBeUndefined();
});
