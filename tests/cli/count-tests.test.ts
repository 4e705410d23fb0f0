import { describe, expect, it } from 'vitest';
import { countTests } from '../../src/cli/commands/test.ts';

const file = (...statuses: string[]) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});

describe('the count of tests', () => {
  it('is that of the report', () => {
    const report = { numPassedTests: 2, numFailedTests: 1, testResults: [file('passed', 'failed'), file('passed')] };
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it('has a failure for a file that could not be run', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(countTests({ numPassedTests: 1, numFailedTests: 0, testResults: [file('passed'), broken] }, 1)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('has a failure for a run that failed beside its tests, or without a report', () => {
    expect(countTests({ numPassedTests: 1, numFailedTests: 0, testResults: [file('passed')] }, 1).failed).toBe(1);
    expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });
});
