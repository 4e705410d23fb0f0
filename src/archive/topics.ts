/**
 * Stage: which topics a text touches. In: the editor's topics with their terms. Out: a search over texts that finds every
 * term in any inflection, Russian or English, as whole words only: «RL» is not in «URL».
 */
import { oncePerWord } from './language/once-per-word.ts';
import { stem, tokenize } from './language/stem.ts';
import type { Topic } from './model/entities.ts';

/** In units of the text, as strings count them. */
export interface TopicMention {
  start: number;
  end: number;
  topic: string;
}

export interface TopicIndex {
  find(text: string): TopicMention[];
}

interface Term {
  stems: string[];
  /** A short abbreviation is meant as it is spelled: «RL», «A/B». */
  exact: string[] | null;
  topic: string;
}

export function openTopicIndex(topics: Topic[]): TopicIndex {
  const byFirst = new Map<string, Term[]>();
  for (const topic of topics) {
    for (const term of new Set([...topic.terms, topic.title])) {
      const words = term.match(/[\p{L}\p{N}]+/gu) ?? [];
      const [first] = words;
      if (first === undefined) continue;
      const isAbbreviation = words.every((word) => word.length <= 4 && word === word.toUpperCase());
      const entry: Term = { stems: words.map(stem), exact: isAbbreviation ? words : null, topic: topic.id };
      byFirst.set(stem(first), [...(byFirst.get(stem(first)) ?? []), entry]);
    }
  }
  for (const terms of byFirst.values()) terms.sort((one, other) => other.stems.length - one.stems.length);
  const none: readonly Term[] = [];
  const beginningWith = oncePerWord((word) => byFirst.get(stem(word)) ?? none);
  return {
    find(text) {
      const tokens = tokenize(text);
      const found: TopicMention[] = [];
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        for (const term of token === undefined ? none : beginningWith(token.word)) {
          const matched = tokens.slice(at, at + term.stems.length);
          const first = matched[0];
          const last = matched.at(-1);
          if (first === undefined || last === undefined || matched.length < term.stems.length) continue;
          if (!term.stems.every((wanted, offset) => matched[offset]?.stem === wanted)) continue;
          if (
            term.exact !== null &&
            !term.exact.every((word, offset) =>
              isSpelled(text.slice(matched[offset]?.start, matched[offset]?.end), word),
            )
          )
            continue;
          found.push({ start: first.start, end: last.end, topic: term.topic });
        }
      }
      return found;
    },
  };
}

/** «LLM», also «LLMs»; Cyrillic abbreviations may be inflected after a hyphen, which is a word of its own. */
function isSpelled(written: string, wanted: string): boolean {
  return written === wanted || written === `${wanted}s`;
}
