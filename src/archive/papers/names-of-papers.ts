/**
 * All names under which posts may speak of papers. In: posts; then papers, and which of them the posts mean. Out: stated names, learned ones,
 * and those that titles spell out. Asked once to find what names alone tell, and once when all is known: what does not change is read once.
 */
import type { Paper } from '../model/entities.ts';
import { openDistinctiveNames } from './distinctive-names.ts';
import { learnAliases } from './learn-aliases.ts';
import type { PaperAlias } from './paper-aliases.ts';
import type { MeantPost, PaperPost } from './papers-of-post.ts';
import type { TitleReader } from './read-titles.ts';
import { openSpelledNames } from './spelled-names.ts';

export interface NamesOfPapers {
  stated: PaperAlias[];
  all: PaperAlias[];
}

type Named = Pick<Paper, 'id' | 'title' | 'aliases'>;

export function openNamesOfPapers(
  posts: readonly PaperPost[],
  titles: TitleReader,
  isNone: (name: string) => boolean,
): (papers: readonly Named[], meant: readonly MeantPost[]) => NamesOfPapers {
  const spelledIn = openSpelledNames(posts, titles);
  const distinctiveIn = openDistinctiveNames(posts);
  return (papers, meant) => {
    const stated = papers.flatMap((paper) => statedNames(paper, titles));
    const learned = learnAliases(meant);
    const taken = new Set([...stated, ...learned].map(({ words }) => words));
    const isTaken = (words: string): boolean => taken.has(words);
    const spelled = spelledIn(papers, isTaken);
    const distinctive = distinctiveIn(meant, (words) => isTaken(words) || isNone(words));
    const initials = papers.flatMap(({ id, title }) => titles(title).initials.map((words) => ({ words, paper: id })));
    return {
      stated,
      all: [...stated, ...learned, ...spelled, ...distinctive, ...initials.filter(({ words }) => !isTaken(words))],
    };
  };
}

/** The editor's names and those of posts, and what stands in the title. */
function statedNames({ id, title, aliases }: Named, titles: TitleReader): PaperAlias[] {
  return [...new Set([...aliases, ...titles(title).names])].map((words) => ({ words, paper: id }));
}
