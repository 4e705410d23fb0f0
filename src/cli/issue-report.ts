/** Issues for a terminal: errors all, warnings and notices by kind, counted, the first few of each. */
import { formatIssue, type Issue } from '../issue.ts';

const firstFew = 3;
const names = { error: ['error', 'errors'], warning: ['warning', 'warnings'], notice: ['notice', 'notices'] } as const;

/** `all`: nothing is left out. */
export function reportIssues(issues: readonly Issue[], all: boolean): string[] {
  return (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const those = issues.filter((issue) => issue.severity === severity);
    if (those.length === 0) return [];
    return [`${countIssues(those, severity)}:`, ...listByCode(those, all || severity === 'error'), ''];
  });
}

function listByCode(issues: readonly Issue[], all: boolean): string[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) groups.set(issue.code, [...(groups.get(issue.code) ?? []), issue]);
  return [...groups].flatMap(([code, group]) => {
    const shown = all ? group : group.slice(0, firstFew);
    const left = group.length - shown.length;
    return [
      ...shown.map((issue) => `  ${formatIssue(issue)}`),
      ...(left === 0 ? [] : [`  … and ${left} more like this (${code}); npm run inspect -- --all <seeds> shows them.`]),
    ];
  });
}

/** `3 warnings` */
function countIssues(issues: readonly Issue[], severity: Issue['severity']): string {
  return `${issues.length} ${names[severity][issues.length === 1 ? 0 : 1]}`;
}

/** `2 warnings, 5 notices`; `none` when there are none. */
export function summarizeIssues(issues: readonly Issue[]): string {
  const parts = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const those = issues.filter((issue) => issue.severity === severity);
    return those.length === 0 ? [] : [countIssues(those, severity)];
  });
  return parts.length === 0 ? 'none' : parts.join(', ');
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
