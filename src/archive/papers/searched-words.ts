/**
 * The words of posts as searches for names look at them: those that a name may have. In: all names that are looked for. Out: for each post
 * its words, numbered once for all searches, or anew when names want others.
 */
import { type NumberedWords, openNumbering } from '../language/numbered-words.ts';
import { isCyrillic, WantedWords } from '../language/wanted-words.ts';
import { readWords } from '../language/words.ts';
import type { SearchedPost } from './papers-of-post.ts';

export type WordsOf = (post: SearchedPost) => NumberedWords;

/** For one archive. */
export function openSearchedWords(): (names: Iterable<string>) => WordsOf {
  const known = new Set<string>();
  const wanted = new WantedWords();
  let numbered = new Map<SearchedPost, NumberedWords>();
  let number = openNumbering(wanted);
  const want = (word: string): void => {
    if (known.has(word)) return;
    known.add(word);
    wanted.add(word);
    numbered = new Map();
    number = openNumbering(wanted);
  };
  return (names) => {
    // Few names have such words, and few of the words of a post are those of names.
    for (const name of names)
      if (/[\u0400-\u052f]/.test(name)) for (const { text } of readWords(name)) if (isCyrillic(text)) want(text);
    return (post) => {
      const before = numbered.get(post);
      if (before !== undefined) return before;
      const words = number(post.facts.text);
      numbered.set(post, words);
      return words;
    };
  };
}
