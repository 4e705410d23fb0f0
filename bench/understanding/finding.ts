/** Finding: one thing that is not as labelled, in words for the person who mends the rule or the label. */
import type { Evidence } from '../../src/archive/model/evidence.ts';

export interface Finding {
  channel: string;
  /** Keys of the messages that it is seen in. */
  posts: string[];
  field: string;
  expected: string;
  got: string;
  /** Why the archive thought so: `rule «words»`. */
  evidence: string[];
}

export function listed(members: readonly string[]): string {
  return members.length === 0 ? 'none' : members.join(', ');
}

/** The evidence of one field; of all when none is named. */
export function reasons(evidence: readonly Evidence[] | undefined, field?: string): string[] {
  return (evidence ?? [])
    .filter((piece) => field === undefined || piece.field === field)
    .map(({ rule, quote }) => (quote === '' ? rule : `${rule} «${quote}»`));
}
