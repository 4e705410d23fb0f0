/** Lays out a report on changes, for a terminal or as Markdown for a review of the change. In: the report. Out: lines. */
import type { ChangeReport } from '../changes/report-changes.ts';
import { alignColumns } from './columns.ts';

export function changesForTerminal({ heading, counts, remarks, sections }: ChangeReport): string[] {
  return [
    heading,
    '',
    ...alignColumns(counts.map(({ name, text }) => [`  ${name}`, text])),
    ...remarks.flatMap((remark) => ['', remark]),
    ...sections.flatMap(({ title, count, lines }) => ['', `${title}: ${count}`, ...lines.map((line) => `  ${line}`)]),
  ];
}

/**
 * Words of the channel stand in blocks of code: there they cannot become links, pictures or calls to somebody by name,
 * whatever they are.
 */
export function changesAsMarkdown({ heading, counts, remarks, sections }: ChangeReport): string[] {
  const table = alignColumns(counts.map(({ name, text }) => [name, text]));
  return [
    ...inBlock([heading, '', ...table]),
    ...remarks.flatMap((remark) => ['', remark]),
    ...sections.flatMap(({ title, count, lines }) => ['', `### ${title}: ${count}`, '', ...inBlock(lines)]),
  ];
}

function inBlock(lines: readonly string[]): string[] {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return [`${fence}text`, ...lines.map((line) => line.replace(/[\r\n\u2028\u2029]+/g, ' ')), fence];
}
