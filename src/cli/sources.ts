/** What an archive is built from, as options of a command: the folders, the day, and how their values are checked. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ArchiveSources } from '../load-archive.ts';
import type { Option } from './command.ts';
import { projectRoot } from './project-root.ts';

export const sourceOptions = {
  seeds: { type: 'string', value: '<folder>', says: 'exports of the channel (default: seeds)' },
  content: { type: 'string', value: '<folder>', says: 'what editors wrote (default: content)' },
  today: { type: 'string', value: '<YYYY-MM-DD>', says: 'day that decides what is the next meeting (default: today)' },
} as const satisfies Record<string, Option>;

interface SourceValues {
  seeds?: string | undefined;
  content?: string | undefined;
  today?: string | undefined;
}

/** The sources that were asked for, folders relative to where the command was called; or a sentence that says what is wrong. */
export function readSources({ seeds, content, today = dayOf(new Date()) }: SourceValues): SourcesOfSite | string {
  if (!isDay(today)) return `“${today}” is not a day: write it as in --today 2024-03-14.`;
  for (const [option, folder] of Object.entries({ seeds, content })) {
    if (folder !== undefined && !existsSync(folder)) return `There is no ${resolve(folder)} (--${option}).`;
  }
  return {
    seeds: seeds === undefined ? join(projectRoot, 'seeds') : resolve(seeds),
    content: content === undefined ? join(projectRoot, 'content') : resolve(content),
    today,
  };
}

/** The sources of a site always have a content folder. */
export type SourcesOfSite = ArchiveSources & { content: string };

/** The sources as `archive.ts` looks for them. */
export function environmentOf({ seeds, content, today }: SourcesOfSite): Record<string, string> {
  return { ARCHIVE_SEEDS: seeds, ARCHIVE_CONTENT: content, ARCHIVE_TODAY: today };
}

/** The day that the machine's own calendar shows. */
export function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(time).toJSON()?.startsWith(text) === true;
}
