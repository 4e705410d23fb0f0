/**
 * Facets: what results can be narrowed by. In: the values of each facet with their pages, and what was chosen. Out: the
 * pages that fit, and for each value how many results it would leave.
 */
import { readFacetValue } from './facet-value.ts';
import type { SearchIndex } from './index/search-index.ts';
import { type Choice, type FacetName, facetNames } from './query/choice.ts';
import type { Wish } from './query/query.ts';
import { fold, partsOf } from './words/fold.ts';
import { areForms } from './words/lemmas.ts';

export interface FacetValue {
  id: string;
  label: string;
  others: readonly string[];
  pages: ReadonlySet<number>;
}

export interface CountedValue extends FacetValue {
  count: number;
  isChosen: boolean;
}

export class Facets {
  readonly #values: ReadonlyMap<FacetName, readonly FacetValue[]>;

  static async load(index: SearchIndex): Promise<Facets> {
    const facets = facetNames.map(async (name): Promise<[FacetName, FacetValue[]]> => {
      const values = await index.facet(name);
      return [name, [...values].map(([value, pages]) => ({ ...readFacetValue(value), pages: new Set(pages) }))];
    });
    return new Facets(new Map(await Promise.all(facets)));
  }

  private constructor(values: ReadonlyMap<FacetName, readonly FacetValue[]>) {
    this.#values = values;
  }

  values(name: FacetName): readonly FacetValue[] {
    return this.#values.get(name) ?? [];
  }

  /** What an operator names: by its id, its label or another of its words, in any form, or by how one of them begins. */
  named({ facet, value }: Wish): FacetValue[] {
    const wanted = fold(value).trim();
    const values = this.values(facet);
    const exact = values.filter(({ id }) => id === wanted);
    if (exact.length > 0 || wanted === '') return exact;
    const parts = partsOf(wanted);
    const says = (text: string, isPart: (word: string, part: string) => boolean) => {
      const words = partsOf(text);
      return parts.every((part) => words.some((word) => isPart(word, part)));
    };
    const matching = (isPart: (word: string, part: string) => boolean) =>
      values.filter(({ id, label, others }) => [id, label, ...others].some((text) => says(text, isPart)));
    const inForms = matching(areForms);
    return inForms.length > 0 ? inForms : matching((word, part) => word.startsWith(part));
  }

  fits(page: number, choice: Choice, except?: FacetName): boolean {
    return facetNames.every((name) => {
      const chosen = choice[name];
      if (name === except || chosen.length === 0) return true;
      const has = (id: string) =>
        this.values(name)
          .find((value) => value.id === id)
          ?.pages.has(page) === true;
      return name === 'has' ? chosen.every(has) : chosen.some(has);
    });
  }

  /** Values of a facet with the number of results that each would leave; those that would leave none are left out. */
  counted(name: FacetName, pages: readonly number[], choice: Choice): CountedValue[] {
    const fitting = pages.filter((page) => this.fits(page, choice, name === 'has' ? undefined : name));
    return this.values(name).flatMap((value) => {
      const count = fitting.reduce((sum, page) => sum + Number(value.pages.has(page)), 0);
      const isChosen = choice[name].includes(value.id);
      return count > 0 || isChosen ? [{ ...value, count, isChosen }] : [];
    });
  }
}
