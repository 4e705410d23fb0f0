/**
 * The only door from pages to data: builds the archive once a process and hands it out. Where seeds and content lie, and
 * which day it is, come from the environment that the command line sets.
 */
import { resolve } from 'node:path';
import type { Archive } from './archive/model/archive.ts';
import { loadArchive } from './load-archive.ts';

let loading: Promise<Archive> | undefined;

/** The archive of this build. Every call gets the same object; nobody may change it. */
export function getArchive(): Promise<Archive> {
  const started =
    loading ??
    loadArchive({
      seeds: resolve(process.env['ARCHIVE_SEEDS'] ?? 'seeds'),
      content: resolve(process.env['ARCHIVE_CONTENT'] ?? 'content'),
      today: process.env['ARCHIVE_TODAY'] ?? new Date().toISOString().slice(0, 10),
    });
  loading = started;
  return started;
}

/** Hands over an archive that is already read, for the rest of the process. */
export function provideArchive(archive: Archive): void {
  loading = Promise.resolve(archive);
}

/** Forgets the archive, so that the next call reads seeds and content again. For the dev server only. */
export function forgetArchive(): void {
  loading = undefined;
}
