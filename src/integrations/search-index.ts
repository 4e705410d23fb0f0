/**
 * Builds the search index while Astro renders the pages, and writes it beside them; the dev server builds it when it is first
 * asked for. The index is whole or the build fails: every page that it names exists, and it names every page of the archive.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetArchive, getArchive } from '../archive.ts';
import { loadTerms } from '../curated/load-terms.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { searchCatalogueOf } from '../i18n/search/catalogue.ts';
import { markStage } from '../mark-stage.ts';
import { datesIn } from '../render/dates.ts';
import { buildIndex } from '../search/build/build-index.ts';
import type { IndexFiles } from '../search/build/check-index.ts';
import { recordsOfArchive } from '../search/build/records-of-archive.ts';
import type { SearchRecord } from '../search/build/search-record.ts';

interface Built {
  records: SearchRecord[];
  files: IndexFiles;
}

const mostNamed = 5;

/** `content`: absolute path of the folder that holds `search/terms.yaml`. */
export function searchIndex(content: string): AstroIntegration {
  let building: Promise<Built> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        building = build(content);
        // The build fails with this error where it is awaited, below.
        building.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { records, files } = await (building ?? build(content));
        const site = fileURLToPath(dir);
        const missing = records.filter(({ url }) => !existsSync(join(site, url, 'index.html')));
        if (missing.length > 0) {
          const named = missing.slice(0, mostNamed).map(({ url }) => url);
          throw new Error(`the search index names ${missing.length} pages that were not built: ${named.join(', ')} …`);
        }
        const folder = join(site, 'pagefind');
        rmSync(folder, { recursive: true, force: true });
        for (const parent of new Set([...files.keys()].map((path) => dirname(join(folder, path))))) {
          mkdirSync(parent, { recursive: true });
        }
        for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
        markStage('index');
        logger.info(`${records.length} pages can be searched`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const forget = (file: string) => {
          // Exports are watched by whoever copies their media.
          if (file.startsWith(content + sep)) forgetArchive();
          building = undefined;
        };
        for (const change of ['add', 'change', 'unlink'] as const) server.watcher.on(change, forget);
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([\w./-]{1,200})(?:\?|$)/.exec(request.url ?? '')?.[1];
          if (path === undefined) return next();
          building ??= build(content);
          building
            .then(({ files }) => {
              const bytes = files.get(path);
              if (bytes === undefined) return next();
              response.setHeader(
                'Content-Type',
                path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
              );
              response.setHeader('Cache-Control', 'no-store');
              response.end(bytes);
            })
            .catch((error: unknown) => {
              building = undefined;
              logger.error(error instanceof Error ? error.message : String(error));
              next(error);
            });
        });
      },
    },
  };
}

async function build(content: string): Promise<Built> {
  // What is wrong with them is among the issues of the archive, and an error there stops a build before this.
  const terms = loadTerms(content).value;
  const archive = await getArchive();
  const { language, timeZone } = archive.channel;
  const records = recordsOfArchive(archive, searchCatalogueOf(language), datesIn(catalogueOf(language), timeZone));
  return { records, files: await buildIndex(records, terms) };
}
