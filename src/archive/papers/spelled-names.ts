/**
 * Finds names of methods that the words of one title alone spell out. In: posts with such names; then papers with their titles, and which
 * names are taken. Out: names, each of one paper.
 */
import type { Paper } from '../model/entities.ts';
import type { PaperAlias } from './paper-aliases.ts';
import type { PaperPost } from './papers-of-post.ts';
import type { TitleReader } from './read-titles.ts';
import { readShortName, type ShortName, type TitleWords } from './short-for.ts';

export function openSpelledNames(
  posts: readonly PaperPost[],
  titles: TitleReader,
): (papers: readonly Pick<Paper, 'id' | 'title'>[], isTaken: (name: string) => boolean) => PaperAlias[] {
  const names = new Map<string, ShortName | undefined>();
  for (const { facts } of posts)
    for (const name of facts.methodNames) if (!names.has(name)) names.set(name, readShortName(name));
  const spelling = [...names].flatMap(([words, name]) => (name === undefined ? [] : [{ words, name }]));
  return (papers, isTaken) => {
    const free = spelling.filter(({ words }) => !isTaken(words));
    const wanted = new Set(free.flatMap(({ name }) => name.pairs));
    // Each name would be held against each title: the letters that begin two words of it are looked up.
    const byPair = new Map<string, { title: TitleWords; paper: string }[]>();
    for (const { id, title } of papers) {
      const { words, pairs } = titles(title);
      for (const pair of pairs) {
        if (!wanted.has(pair)) continue;
        const known = byPair.get(pair);
        if (known === undefined) byPair.set(pair, [{ title: words, paper: id }]);
        else known.push({ title: words, paper: id });
      }
    }
    return free.flatMap(({ words, name }) => {
      const owners = new Set<string>();
      for (const pair of name.pairs)
        for (const { title, paper } of byPair.get(pair) ?? []) if (name.isShortFor(title)) owners.add(paper);
      const [paper] = owners;
      return paper === undefined || owners.size > 1 ? [] : [{ words, paper }];
    });
  };
}
