/**
 * The register of papers in the making: ids and titles that mean one paper come together here. In: groups of mentions. Out:
 * one work a paper, whatever the spelling.
 */
import { remembered } from '../language/remembered.ts';
import { isAcronym, isNameOfMethod } from '../language/titles/method-names.ts';
import type { PaperMention } from '../language/titles/paper-ids.ts';
import type { Paper } from '../model/entities.ts';
import type { Overlay } from '../model/overlay.ts';
import { idKeys } from './distinct-numbers.ts';

/** Ids and titles that mean one paper, in the making. */
export interface Work {
  arxiv: string | null;
  doi: string | null;
  openreview: string | null;
  urls: Set<string>;
  /** Addresses of its code, its weights and its project's page. */
  companions: Set<string>;
  titles: Map<string, number>;
  /** Names that posts set beside its title. */
  aliases: Set<string>;
  curated: Overlay['papers'][number] | undefined;
  evidence: Paper['evidence'];
}

/** Letters and digits only, so that capitals, footnote stars and dashes make no difference. */
function titleKey(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Every way in which posts speak of one title: whole, before the colon, and without the name of its method before the colon. */
export const titleKeys = remembered((title): readonly string[] => {
  const keys = [`title:${titleKey(title)}`];
  const [name = '', rest] = title.split(/:\s/);
  if (rest !== undefined && name.length >= 3) keys.push(`title:${titleKey(name)}`);
  if (rest !== undefined && rest.split(' ').length >= 3 && (isNameOfMethod(name) || isAcronym(name)))
    keys.push(`title:${titleKey(rest)}`);
  return keys;
});

/** So much of a title's key has to agree before one title may be the beginning of another. */
const openingLength = 'title:'.length + 18;

export class WorkRegistry {
  readonly #byKey = new Map<string, Work>();
  readonly #byOpening = new Map<string, string[]>();
  readonly #moved = new Map<Work, Work>();

  constructor(overlay: Overlay) {
    for (const paper of overlay.papers) {
      const work = emptyWork(paper);
      const keys = [...idKeys({ ...paper, url: null }), ...[paper.title, ...paper.aliases].flatMap(titleKeys)];
      for (const { url } of paper.links) keys.push(`url:${url.toLowerCase()}`);
      for (const key of keys) this.#remember(key, work);
    }
  }

  register(mentions: readonly PaperMention[], post: string): Work {
    // Beside an id or a title the name of a method may be that of another paper; two words and more are the title.
    const isNamedOnly = mentions.every(({ by }) => by.endsWith('name'));
    const hasTitle = mentions.some(({ by, title }) => !by.endsWith('name') && title !== null);
    const telling = mentions.filter(
      ({ by, title }) => isNamedOnly || !by.endsWith('name') || (!hasTitle && title?.includes(' ')),
    );
    const keys = telling.flatMap((mention) => [
      ...idKeys(mention),
      ...(mention.title === null ? [] : titleKeys(mention.title)),
    ]);
    const found = [...new Set(keys.flatMap((key) => this.#lookUp(key)))].filter((work) => fits(work, telling));
    const work = found.find((candidate) => candidate.curated !== undefined) ?? found[0] ?? emptyWork(undefined);
    for (const other of found) if (other !== work && canJoin(work, other)) this.join(work, other);
    for (const mention of telling) {
      work.arxiv ??= mention.arxiv;
      work.doi ??= mention.doi;
      work.openreview ??= mention.openreview;
      if (mention.url !== null) work.urls.add(mention.url);
      if (mention.title !== null) work.titles.set(mention.title, (work.titles.get(mention.title) ?? 0) + 1);
      if (work.evidence.length < 3)
        work.evidence.push({ field: 'title', rule: `paper-${mention.by}`, quote: `${mention.quote} (${post})` });
    }
    for (const key of keys) this.#remember(key, work);
    return work;
  }

  /** A title that a longer known one begins with, or that begins with a known one, is the same paper. */
  #lookUp(key: string): Work[] {
    const exact = this.#byKey.get(key);
    if (exact !== undefined) return [this.current(exact) ?? exact];
    if (!key.startsWith('title:') || key.length < openingLength) return [];
    for (const other of this.#byOpening.get(key.slice(0, openingLength)) ?? []) {
      const work = this.#byKey.get(other);
      const begins = other.startsWith(key) || (other.length > openingLength + 6 && key.startsWith(other));
      if (work !== undefined && begins) return [this.current(work) ?? work];
    }
    return [];
  }

  #remember(key: string, work: Work): void {
    if (key.startsWith('title:') && key.length >= openingLength && !this.#byKey.has(key)) {
      const opening = key.slice(0, openingLength);
      this.#byOpening.set(opening, [...(this.#byOpening.get(opening) ?? []), key]);
    }
    this.#byKey.set(key, work);
  }

  /** Whether nothing tells two works apart: neither their numbers nor the editor. */
  mayJoin(one: Work, other: Work): boolean {
    return canJoin(one, other);
  }

  /** From now on the second work is the first. */
  join(work: Work, other: Work): void {
    work.arxiv ??= other.arxiv;
    work.doi ??= other.doi;
    work.openreview ??= other.openreview;
    for (const url of other.urls) work.urls.add(url);
    for (const url of other.companions) work.companions.add(url);
    for (const alias of other.aliases) work.aliases.add(alias);
    for (const [title, count] of other.titles) work.titles.set(title, (work.titles.get(title) ?? 0) + count);
    this.#moved.set(other, work);
  }

  /** The work that took the place of one that was joined to it. */
  current(work: Work | undefined): Work | undefined {
    let at = work;
    for (let next = at && this.#moved.get(at); next !== undefined; next = this.#moved.get(next)) at = next;
    return at;
  }

  /** The fullest title under which posts name the work. */
  titleOf(work: Work): string {
    return (
      work.curated?.title ??
      [...work.titles.keys()].reduce((best, title) => (title.length > best.length ? title : best), '')
    );
  }

  works(): Work[] {
    return [...new Set([...this.#byKey.values()].flatMap((work) => this.current(work) ?? []))];
  }
}

/** Two works that each have an arXiv id of their own are two papers, whatever their titles share. */
function canJoin(one: Work, other: Work): boolean {
  const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  return (
    !differ(one.arxiv, other.arxiv) &&
    !differ(one.doi, other.doi) &&
    !(one.curated !== undefined && other.curated !== undefined)
  );
}

/** A work with another number than the mentions have is another paper, whatever its title. */
function fits(work: Work, mentions: readonly PaperMention[]): boolean {
  const differs = (own: string | null, other: string | null): boolean =>
    own !== null && other !== null && own.toLowerCase() !== other.toLowerCase();
  return mentions.every((mention) => !differs(work.arxiv, mention.arxiv) && !differs(work.doi, mention.doi));
}

function emptyWork(curated: Work['curated']): Work {
  return {
    arxiv: curated?.arxiv ?? null,
    doi: curated?.doi ?? null,
    openreview: curated?.openreview ?? null,
    urls: new Set(),
    companions: new Set(),
    titles: new Map(),
    aliases: new Set(),
    curated,
    evidence: [],
  };
}
