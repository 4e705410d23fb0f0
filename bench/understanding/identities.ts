/**
 * Recognises labelled people and papers in the archive's: by any accepted spelling, number or address. In: the labels of a
 * channel. Out: for each found person or paper the label it stands for, or its own name where no label knows it.
 */
import type { Paper, Speaker } from '../../src/archive/model/entities.ts';
import type { LabelFile } from './label-file.ts';

/** Letters and digits only, ё as е: two titles that differ in nothing else are one. */
export function bareWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export class Identities {
  readonly #people = new Map<string, string>();
  readonly #papers = new Map<string, string>();

  constructor(labels: LabelFile) {
    for (const name of labelledNames(labels)) this.#people.set(bareWords(name), name);
    for (const { name, aliases } of labels.people) {
      for (const spelling of [name, ...aliases]) this.#people.set(bareWords(spelling), name);
    }
    for (const [key, paper] of Object.entries(labels.papers)) {
      for (const name of [paper.title, ...paper.aliases]) this.#papers.set(bareWords(name), key);
      // “GAT: Graph Attention Networks”: both names in one are a spelling too.
      for (const name of paper.aliases) this.#papers.set(bareWords(`${name} ${paper.title}`), key);
      for (const number of numbersOf(paper)) this.#papers.set(number, key);
      for (const link of paper.links) this.#papers.set(bareAddress(link), key);
    }
  }

  /** The labelled name of a speaker. */
  nameOf(speaker: Pick<Speaker, 'name' | 'aliases'>): string {
    const spellings = [speaker.name, ...speaker.aliases].map(bareWords);
    const known = spellings.map((spelling) => this.#people.get(spelling)).find((name) => name !== undefined);
    return known ?? speaker.name;
  }

  /** The labelled key of a paper, or its title in quotes. */
  paperKeyOf(paper: Pick<Paper, 'title' | 'aliases' | 'arxiv' | 'doi' | 'openreview' | 'links'>): string {
    const names = [
      ...numbersOf(paper),
      ...[paper.title, ...paper.aliases].map(bareWords),
      ...[...paper.links.map(({ url }) => url), paper.title].map(bareAddress),
    ];
    const known = names.map((name) => this.#papers.get(name)).find((key) => key !== undefined);
    return known ?? `“${paper.title}”`;
  }
}

/** An address without what two spellings of it may differ in. */
export function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** Two spellings of one title, city or name. */
export function sameWords(one: string, other: string): boolean {
  return bareWords(one) === bareWords(other);
}

function labelledNames(labels: LabelFile): string[] {
  return [
    ...labels.messages.flatMap(({ expect }) => [...expect.speakers, ...expect.maybe.speakers]),
    ...[...Object.values(labels.events), ...Object.values(labels.talks)].flatMap(({ speakers }) => speakers),
  ];
}

function numbersOf(paper: {
  arxiv?: string | null | undefined;
  doi?: string | null | undefined;
  openreview?: string | null | undefined;
}): string[] {
  const numbers: [string, string | null | undefined][] = [
    ['arxiv', paper.arxiv],
    ['doi', paper.doi?.toLowerCase()],
    ['openreview', paper.openreview],
  ];
  return numbers.flatMap(([kind, number]) => (number === null || number === undefined ? [] : [`${kind}:${number}`]));
}
