/**
 * Collects what is wrong with the messages of one file. In: problems as they are met. Out: issues, of which those that
 * repeat a problem of many messages are told a few times and then counted.
 */
import type { Issue } from '../../../issue.ts';

/** How often one problem is told in full. */
const toldInFull = 10;

export interface Problem {
  code: string;
  severity: Issue['severity'];
  /** Key of the message. */
  message: string;
  field?: string;
  found: string;
  remedy: string;
}

export class IssueLog {
  readonly #file: string;
  readonly #issues: Issue[] = [];
  readonly #repeated = new Map<string, { first: Problem; last: string; count: number }>();

  constructor(file: string) {
    this.#file = file;
  }

  add(problem: Problem): void {
    // `answers[2].text` is the same trouble as `answers[0].text`.
    const kind = `${problem.code} ${problem.field?.replace(/\[\d+\]/g, '') ?? ''}`;
    const record = this.#repeated.get(kind) ?? { first: problem, last: problem.message, count: 0 };
    this.#repeated.set(kind, record);
    record.count++;
    record.last = problem.message;
    if (record.count <= toldInFull) this.#issues.push({ file: this.#file, ...problem });
  }

  issues(): Issue[] {
    const counted = [...this.#repeated.values()]
      .filter(({ count }) => count > toldInFull)
      .map(({ first, last, count }): Issue => {
        const { message: _, ...problem } = first;
        const found = `The same was found ${count - toldInFull} more times, the last time in message ${last}: ${problem.found}`;
        return { file: this.#file, ...problem, found };
      });
    return [...this.#issues, ...counted];
  }
}
