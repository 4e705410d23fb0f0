/** What results are narrowed by. */

/** The names stand in addresses. */
export const facetNames = ['kind', 'has', 'topic', 'speaker', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** Ids of the chosen values. Of one facet any will do, but everything that a thing is to have it must have. */
export type Choice = Readonly<Record<FacetName, readonly string[]>>;

export const noChoice: Choice = { kind: [], has: [], topic: [], speaker: [], year: [] };
