/**
 * Files for programs (feeds, calendars, tables, copies in Markdown, the map of the site): written when the pages have been,
 * and in the dev server made when they are asked for. One loop here costs a tenth of what as many routes would.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getSite } from '../get-site.ts';
import { markStage } from '../mark-stage.ts';
import type { Site } from '../render/site.ts';
import { addressesIn, type Place } from '../site-files/addresses.ts';
import { changesOf } from '../site-files/changed.ts';
import { listFiles } from '../site-files/list-files.ts';
import type { SiteFile } from '../site-files/site-file.ts';
import { sitemapFiles } from '../site-files/sitemap.ts';

/** Pages that no index should keep. */
const unlisted = /^(?:404|recordings\/missing)(?:\/|$)/;

export function siteFiles(): AstroIntegration {
  let place: Place = { site: null, base: '/' };
  let icon: string | undefined;
  return {
    name: 'site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        icon = readIfThere(fileURLToPath(new URL('favicon.svg', config.publicDir)));
        place = { site: config.site ?? null, base: config.base.replace(/(?<!\/)\/*$/, '/') };
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const site = await getSite();
        const paths = pages.map(({ pathname }) => pathname).filter((path) => !unlisted.test(path));
        const files = [...listFiles(site, place, icon), ...mapOf(paths, site, place)];
        writeFiles(files, fileURLToPath(dir));
        markStage('files');
        logger.info(`${files.length} files for programs were written`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = pathOf(request.url);
          // Astro has its own answer for pages; a folder is one.
          if (path === undefined || extname(path) === '') return next();
          getSite()
            .then((site) => listFiles(site, place, icon).find((file) => file.path === path))
            .then((file) => {
              if (file === undefined) return next();
              response.setHeader('Content-Type', types[extname(path)] ?? 'text/plain; charset=utf-8');
              response.end(file.make());
            })
            .catch(next);
        });
      },
    },
  };
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const types: Readonly<Record<string, string>> = {
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** Within the site; undefined for an address that is none. */
function pathOf(url = ''): string | undefined {
  try {
    return decodeURI(url.replace(/[?#].*/s, '')).replace(/^\/+/, '');
  } catch {
    return undefined;
  }
}

/** A map names absolute addresses: without one there is none. */
function mapOf(paths: readonly string[], site: Site, place: Place): SiteFile[] {
  const { absolute } = addressesIn(place);
  const changes = changesOf(site);
  const mapped = [...new Set(paths)].sort().flatMap((path) => {
    const address = absolute(path);
    return address === undefined ? [] : [{ address, changed: changes.get(path) }];
  });
  return mapped.length === 0 ? [] : sitemapFiles(mapped, absolute);
}

function writeFiles(files: readonly SiteFile[], folder: string): void {
  const made = new Set<string>();
  for (const { path, make } of files) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, make());
  }
}
