/** Counts what goes wrong in the same way many times, so that an export gets one issue for it and not a thousand. */
import type { Issue } from '../../../issue.ts';

export interface Occurrence {
  file: string;
  /** Key of the message, where one is known. */
  message?: string;
}

export interface Tally {
  add(problem: string, occurrence: Occurrence): void;
  /** One issue for the problem: its first place, and in `found` how often it was met. None when it never was. */
  issues(problem: string, describe: (count: number) => Pick<Issue, 'severity' | 'found' | 'remedy'>): Issue[];
}

/** Problems are named by the code of their issue. */
export function openTally(): Tally {
  const met = new Map<string, { count: number; first: Occurrence }>();
  return {
    add(problem, occurrence) {
      const before = met.get(problem);
      met.set(problem, { count: (before?.count ?? 0) + 1, first: before?.first ?? occurrence });
    },
    issues(problem, describe) {
      const record = met.get(problem);
      return record === undefined ? [] : [{ code: problem, ...record.first, ...describe(record.count) }];
    },
  };
}
