/** A post as it is understood: what was read of it, what it is taken for, and when it was written. */

import type { Classification } from './classify/classify.ts';
import type { Facts } from './classify/facts.ts';
import type { KeptPlace } from './kept/kept-place.ts';
import type { WritingTime } from './language/dates/resolve-date.ts';
import type { Draft } from './model/draft.ts';
import type { Evidence } from './model/evidence.ts';

export interface Understood {
  draft: Draft;
  facts: Facts;
  classification: Classification;
  /** Days of the channel's zone, inclusive. */
  writing: WritingTime;
  /** Why the bounds are what they are; empty where the export has the time. */
  writingEvidence: Evidence[];
  /** What is kept of it; undefined where days are not known and nothing is. */
  place?: KeptPlace | undefined;
}
