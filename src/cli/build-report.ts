/** Says what a build has made. In: the archive, what the look over the site counted, and how long it took. Out: lines, or an object. */
import { relative } from 'node:path';
import type { Archive } from '../archive/model/archive.ts';
import type { Verdict } from '../publish/verify-site.ts';
import { type Row, summarizeArchive } from './archive-summary.ts';
import { alignColumns } from './columns.ts';
import { reportIssues } from './issue-report.ts';

/** Lines for a terminal: what a person should look at, what the archive holds, and where the site is. */
export function reportBuilt(out: string, archive: Archive, verdict: Verdict, milliseconds: number): string[] {
  const { pages, links, searchable, files, bytes, sum } = verdict;
  const rows: Row[] = [
    ...summarizeArchive(archive),
    ['pages', String(pages), `${searchable} can be searched, ${links} links lead somewhere`],
    ['proven', 'yes', `in what is served: ${sum}`],
    ['size', `${(bytes / 2 ** 20).toFixed(1)} MB`, `${files} files`],
    ['time', `${(milliseconds / 1000).toFixed(1)} s`, ''],
  ];
  const near = relative(process.cwd(), out);
  return [
    ...reportIssues(archive.issues, false),
    ...alignRows(rows),
    '',
    `The site is in ${near.startsWith('..') ? out : near || '.'}, its data in archive.json there.`,
  ];
}

/** The same for programs. */
export function factsOf(out: string, archive: Archive, verdict: Verdict, milliseconds: number) {
  const { posts, events, talks, speakers, papers, topics, unpublished, issues } = archive;
  const lists = { posts, events, talks, speakers, papers, topics, unpublished };
  const { pages, files, bytes } = verdict;
  return {
    built: true,
    out,
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length])),
    pages,
    files,
    bytes,
    seconds: Math.round(milliseconds / 100) / 10,
    issues,
  };
}

/** Numbers stand under each other. */
function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widest = Math.max(...rows.map(([, number = '']) => number.length));
  return alignColumns(rows.map(([name = '', number = '', more = '']) => [name, number.padStart(widest), more]));
}
