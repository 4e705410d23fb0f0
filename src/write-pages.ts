/**
 * Has Astro write the pages of an archive that is already read. In: the archive, where it came from, where the pages go and for
 * which address. Out: the pages on disk, or a rejection that says what is wrong. Astro runs in this process: what was read once
 * is there for its configuration, for the pages and for the search index.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from './archive/model/archive.ts';
import { provideArchive } from './archive.ts';
import type { CardChoice } from './cards/cards-of-site.ts';
import type { ArchiveSources } from './load-archive.ts';

export interface PagesRequest {
  archive: Archive;
  sources: ArchiveSources & { content: string };
  /** Public address of the site with its path; null while it has none. */
  site: string | null;
  /** Path under which it is served, with slashes at both ends. */
  base: string;
  cards: CardChoice;
  /** Absolute path of an empty folder. */
  folder: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

export async function writePages({ archive, sources, site, base, cards, folder }: PagesRequest): Promise<void> {
  const cache = resolve(root, process.env['ARCHIVE_CACHE'] ?? '.cache');
  const restore = setEnvironment({
    ARCHIVE_SEEDS: sources.seeds,
    ARCHIVE_CONTENT: sources.content,
    ARCHIVE_TODAY: sources.today,
    ARCHIVE_OUT: folder,
    ARCHIVE_CACHE: cache,
    ARCHIVE_SITE: site ?? undefined,
    ARCHIVE_CARDS: cards,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Not what a test runner or a shell happens to have set.
    NODE_ENV: 'production',
    // Pages would take these for what Vite says of the build, and lead to another place.
    ...nothingOf(['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'PROD', 'DEV', 'SSR', 'VITEST']),
  });
  // Astro keeps what it is about to run below the folder it is called in: builds at the same time must not share it, and it
  // must lie where packages are found.
  mkdirSync(join(root, '.cache'), { recursive: true });
  const workshop = mkdtempSync(join(root, '.cache', 'pages-'));
  const clear = () => rmSync(workshop, { recursive: true, force: true });
  process.on('exit', clear);
  const calledIn = process.cwd();
  process.chdir(workshop);
  try {
    provideArchive(archive);
    const { build } = await import('astro');
    await build({ root, base, logLevel: 'error' });
  } finally {
    process.chdir(calledIn);
    process.off('exit', clear);
    clear();
    restore();
  }
}

function nothingOf(names: readonly string[]): Record<string, undefined> {
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

/** Sets variables, or takes them away, until the answer is called. */
function setEnvironment(variables: Record<string, string | undefined>): () => void {
  const before = Object.keys(variables).map((name): [string, string | undefined] => [name, process.env[name]]);
  const set = ([name, value]: [string, string | undefined]) => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  Object.entries(variables).forEach(set);
  return () => before.forEach(set);
}
