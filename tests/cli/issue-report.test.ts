import { describe, expect, it } from 'vitest';
import { reportIssues, summarizeIssues } from '../../src/cli/issue-report.ts';
import type { Issue } from '../../src/issue.ts';

const issue = (severity: Issue['severity'], code: string, number: number): Issue => ({
  severity,
  code,
  file: `${number}.json`,
  found: 'Found.',
  remedy: 'Do.',
});
const many = (severity: Issue['severity'], code: string, count: number) =>
  Array.from({ length: count }, (_, index) => issue(severity, code, index + 1));

describe('the report of issues', () => {
  it('is empty when there are none', () => {
    expect(reportIssues([], false)).toEqual([]);
    expect(summarizeIssues([])).toBe('none');
  });

  it('shows the first few warnings of each kind and counts the rest', () => {
    const issues = [...many('warning', 'odd', 5), issue('warning', 'strange', 9)];
    expect(reportIssues(issues, false)).toEqual([
      '6 warnings:',
      '  1.json: Found. Do.',
      '  2.json: Found. Do.',
      '  3.json: Found. Do.',
      '  … and 2 more like this (odd); npm run inspect -- --all <seeds> shows them.',
      '  9.json: Found. Do.',
      '',
    ]);
  });

  it('leaves out no error, and nothing at all when all is asked for', () => {
    expect(reportIssues(many('error', 'bad', 9), false)).toHaveLength(11);
    expect(reportIssues(many('notice', 'odd', 9), true)).toHaveLength(11);
  });

  it('sums them up', () => {
    expect(summarizeIssues([...many('notice', 'a', 2), issue('warning', 'b', 1)])).toBe('1 warning, 2 notices');
  });
});
