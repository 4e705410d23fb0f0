/** What a result can be: a thing that the archive knows, or a post of some kind. A talk and a post about it are both talks. */
import { type PostKind, postKinds } from '../archive/model/post.ts';

const thingKinds = ['event', 'speaker', 'paper', 'topic'] as const;
export type ResultKind = PostKind | (typeof thingKinds)[number];

/** In the order in which the facet shows them. */
export const resultKinds: readonly ResultKind[] = [...thingKinds, ...postKinds];

export const hasValues = ['recording', 'review'] as const;
export type HasValue = (typeof hasValues)[number];
