/**
 * Renders only the pages that can have changed. A page whose route gives it a key (`keyed`) is taken from the earlier build when
 * the key is the same, everything that the page read then is what it was, and so are the code, the day, the address and the
 * channel. All other pages are rendered in every build.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { getArchive } from '../archive.ts';
import { areUnchanged, watchReads } from '../page-reads/watch.ts';
import { PageStore } from './page-store.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export function reusePages(): AstroIntegration {
  let place = '';
  let base = '/';
  return {
    name: 'reuse-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        place = JSON.stringify([config.site ?? null, config.base, config.compressHTML]);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const folder = resolve(process.env['ARCHIVE_CACHE'] ?? '.cache', 'pages');
        setPrerenderer((astro) =>
          reusing(
            astro,
            base,
            async () => new PageStore(folder, await buildKey(place)),
            (kept, all) => logger.info(`${kept} of ${all} pages are as they were`),
          ),
        );
      },
    },
  };
}

function reusing(
  astro: AstroPrerenderer,
  base: string,
  openStore: () => Promise<PageStore>,
  report: (kept: number, all: number) => void,
): AstroPrerenderer {
  const keys = new Map<string, string>();
  let store: PageStore | undefined;
  let kept = 0;
  let all = 0;
  return {
    ...astro,
    name: 'reuse-pages',
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      for (const { pathname, cacheKey } of paths) if (cacheKey !== undefined) keys.set(trimmed(pathname), cacheKey);
      store = await openStore();
      return paths;
    },
    async render(request, options) {
      all++;
      const path = trimmed(
        decodeURI(new URL(request.url).pathname).slice(trimmed(base).length + (trimmed(base) === '' ? 0 : 1)),
      );
      const key = keys.get(path);
      if (store === undefined || key === undefined) return astro.render(request, options);
      const before = store.readsOf(path, key);
      const bytes = before !== undefined && areUnchanged(before) ? store.bytesOf(path) : undefined;
      if (before !== undefined && bytes !== undefined) {
        kept++;
        store.keep(path, key, before, bytes);
        return new Response(new Uint8Array(bytes));
      }
      const { result, reads } = await watchReads(async () => {
        const rendered = await astro.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        return { response, body: Buffer.from(await response.arrayBuffer()) };
      });
      const { status, headers } = result.response;
      if (status === 200 && !reads.isUnclear) store.keep(path, key, reads.hashes, result.body);
      return new Response(new Uint8Array(result.body), { status, headers });
    },
    async teardown() {
      store?.close();
      report(kept, all);
      await astro.teardown?.();
    },
  };
}

/** Everything that all pages depend on: the code, what it stands on, the address, the day and the channel. */
async function buildKey(place: string): Promise<string> {
  const { channel, today } = await getArchive();
  const hash = createHash('sha256').update(JSON.stringify([process.version, place, today, channel, settings()]));
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...files.sort(), join(root, 'package-lock.json'), join(root, 'astro.config.mjs')]) {
    hash.update(`${file}\n`).update(readFileSync(file));
  }
  return hash.digest('base64url');
}

/** What the command line sets for the pages; where things lie changes nothing on them. */
function settings(): [string, string | undefined][] {
  const places = ['ARCHIVE_SEEDS', 'ARCHIVE_CONTENT', 'ARCHIVE_OUT', 'ARCHIVE_CACHE'];
  return Object.entries(process.env)
    .filter(([name]) => name.startsWith('ARCHIVE_') && !places.includes(name))
    .sort();
}

function trimmed(path: string): string {
  return path.replace(/^\/+|(?<!\/)\/+$/g, '');
}
