/** Whether a regular expression takes at most linear time, by a checker that proves it, or by attacks where it cannot. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import type { Pattern } from './written-patterns.ts';

/** Patterns that were found harmless, a fingerprint a line: judging all of them anew takes minutes. */
export const harmlessFile = join(import.meta.dirname, 'harmless.txt');

export interface Verdict {
  harmless: boolean;
  /** For a person: how bad, where, and a text that shows it. */
  says: string;
}

export function fingerprintOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

export function knownHarmless(): Set<string> {
  return new Set(readFileSync(harmlessFile, 'utf8').split('\n').filter(Boolean));
}

export async function judge({ source, flags, place }: Pattern): Promise<Verdict> {
  const proof = await check(source, flags, { checker: 'automaton', maxRepeatCount: 5000, timeout: 5000 });
  // What looks around or back is beyond the proof.
  const verdict = proof.status === 'unknown' ? await check(source, flags, { checker: 'fuzz', timeout: 20_000 }) : proof;
  const how = verdict.status === 'unknown' ? `not judged (${verdict.error.kind})` : verdict.complexity.summary;
  const example = verdict.status === 'vulnerable' ? `, for example on ${verdict.attack.pattern}` : '';
  return {
    harmless: verdict.status === 'safe',
    says: `${place}: /${source}/${flags} is ${how}${example}`,
  };
}
