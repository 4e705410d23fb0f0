/** Stage: what kind a post is. In: its facts. Out: the kind, how sure that is, and the rules and words that say so. */
import type { Evidence } from '../model/evidence.ts';
import { type PostKind, postKinds } from '../model/post.ts';
import type { Facts } from './facts.ts';
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
const certainLead = 4;

export function classify(facts: Facts): Classification {
  const points = new Map<PostKind, number>();
  const found: { kind: PostKind; weight: number; evidence: Evidence }[] = [];
  for (const rule of rules) {
    const quote = rule.finds(facts);
    if (quote === undefined) continue;
    points.set(rule.kind, (points.get(rule.kind) ?? 0) + rule.weight);
    found.push({
      kind: rule.kind,
      weight: rule.weight,
      evidence: { field: 'kind', rule: rule.id, quote: quote.trim() },
    });
  }
  const ranked = [...points].sort(
    ([one, onePoints], [other, otherPoints]) =>
      otherPoints - onePoints || postKinds.indexOf(one) - postKinds.indexOf(other),
  );
  const [kind, most] = ranked[0] ?? ['note', 0];
  const [alternative, second] = ranked[1] ?? ['note', 0];
  return {
    kind,
    confidence: Math.round(Math.min(1, Math.max(0, (most - Math.max(second, 0)) / certainLead)) * 100) / 100,
    alternative,
    evidence: found
      .filter((finding) => finding.kind === kind && finding.weight > 0)
      .sort((one, other) => other.weight - one.weight)
      .map((finding) => finding.evidence),
  };
}
