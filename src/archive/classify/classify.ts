/** Stage: what kind a post is. In: its facts. Out: the kind, how sure that is, and the rules and words that say so. */
import type { Evidence } from '../model/evidence.ts';
import { type PostKind, postKinds } from '../model/post.ts';
import type { Facts } from './facts.ts';
import { type Likeness, type LikenessModel, learnedLikeness } from './likeness/likeness.ts';
import type { Rule } from './rules/conditions.ts';
import { rules } from './rules.ts';

export interface Classification {
  kind: PostKind;
  /** From 0 to 1: how far the kind leads before the next one. */
  confidence: number;
  evidence: Evidence[];
  /** The second most likely kind, for the editor's list. */
  alternative: PostKind;
}

/** A lead of this many points is as good as certainty. */
const certainLead = 8;

/** `model`: what posts of each kind usually look like. */
export function classify(facts: Facts, model: LikenessModel = learnedLikeness): Classification {
  const points = new Map<PostKind, number>();
  const found: { rule: Rule; quote: string }[] = [];
  for (const rule of rules) {
    const quote = rule.finds(facts);
    if (quote === undefined) continue;
    points.set(rule.kind, (points.get(rule.kind) ?? 0) + rule.weight);
    found.push({ rule, quote });
  }
  const likeness = model(facts);
  for (const [kind, likely] of likeness.points) points.set(kind, (points.get(kind) ?? 0) + likely);
  const ranked = [...points].sort(
    ([one, onePoints], [other, otherPoints]) =>
      otherPoints - onePoints || postKinds.indexOf(one) - postKinds.indexOf(other),
  );
  const [kind, most] = ranked[0] ?? ['note', 0];
  const [alternative, second] = ranked[1] ?? ['note', 0];
  return {
    kind,
    confidence: Math.round(Math.min(1, Math.max(0, (most - second) / certainLead)) * 100) / 100,
    alternative,
    evidence: found
      .filter(({ rule }) => rule.kind === kind && rule.weight > 0)
      .sort((one, other) => other.rule.weight - one.rule.weight)
      .map(({ rule, quote }): Evidence => ({ field: 'kind', rule: rule.id, quote: quote.trim() }))
      .concat(looksLike(likeness, kind)),
  };
}

/** The words that made the post look like others of its kind, where there are such words. */
function looksLike(likeness: Likeness, kind: PostKind): Evidence[] {
  const quote = likeness.quote(kind);
  return quote === '' ? [] : [{ field: 'kind', rule: 'looks-like-others', quote }];
}
