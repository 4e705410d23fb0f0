/**
 * Proposes topics for a channel whose editor has written none: hashtags that come again, and words that stand in the titles of
 * several papers and talks. In: the archive. Out: topics with the terms that would find them, the most frequent first.
 */
import { tokenize } from '../../archive/language/stem.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { RichText } from '../../telegram/rich-text.ts';

export interface ProposedTopic {
  title: string;
  terms: string[];
  /** Posts or titles that speak of it. */
  count: number;
}

const leastHashtags = 2;
const leastTitles = 3;
const most = 20;
const shortest = 5;
/** Words of titles that say nothing of what a paper is about. */
const common =
  /^(?:about|after|against|approach|based|better|beyond|data|deep|during|efficient|every|from|into|large|learn|learning|machine|method|methods|model|models|network|networks|neural|never|paper|scale|scaling|study|survey|system|systems|their|there|through|toward|towards|training|using|what|when|where|which|with|without|данн|метод|модел|обучен|сет|систем|через|перв|больш)/;

export function proposeTopics({ posts, papers, talks }: Archive): ProposedTopic[] {
  const tags = count(posts.flatMap(({ body }) => [...new Set(hashtagsOf(body))]));
  const words = new Map<string, { word: string; count: number }>();
  for (const { title } of [...papers, ...talks]) {
    for (const { stem, word } of new Map(tellingWords(title).map((token) => [token.stem, token])).values()) {
      words.set(stem, { word: words.get(stem)?.word ?? word, count: (words.get(stem)?.count ?? 0) + 1 });
    }
  }
  const fromTags = [...tags]
    .filter(([, number]) => number >= leastHashtags)
    .map(([tag, number]) => ({ title: titleOf(tag), terms: [tag.replaceAll('_', ' ')], count: number }));
  const fromTitles = [...words.values()]
    .filter((found) => found.count >= leastTitles && !tags.has(found.word))
    .map(({ word, count: number }) => ({ title: titleOf(word), terms: [word], count: number }));
  return [...fromTags, ...fromTitles]
    .sort((one, other) => other.count - one.count || (one.title < other.title ? -1 : 1))
    .slice(0, most);
}

function hashtagsOf(text: RichText): string[] {
  const found: string[] = [];
  const stack = [...text];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('children' in node) stack.push(...node.children);
    if (node.type === 'hashtag') found.push(node.text.replace(/^#/, '').toLowerCase());
  }
  return found;
}

function tellingWords(title: string): { stem: string; word: string }[] {
  return tokenize(title)
    .map(({ stem, start, end }) => ({ stem, word: title.slice(start, end).toLowerCase() }))
    .filter(({ word }) => word.length >= shortest && /^\p{L}+$/u.test(word) && !common.test(word));
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function titleOf(word: string): string {
  const text = word.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
