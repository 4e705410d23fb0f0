/**
 * Files for programs (feeds, calendars, tables, copies in Markdown) in the dev server: made when they are asked for. They are no
 * routes of Astro's: in a build one loop over them costs a tenth of what as many routes would.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getSite } from '../get-site.ts';
import type { Place } from '../site-files/addresses.ts';
import { listFiles } from '../site-files/list-files.ts';
import { wholeOf } from '../site-files/site-file.ts';

export function serveFiles(): AstroIntegration {
  let place: Place = { site: null, base: '/' };
  let icon: string | undefined;
  return {
    name: 'serve-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        icon = readIfThere(fileURLToPath(new URL('favicon.svg', config.publicDir)));
        place = { site: config.site ?? null, base: config.base.replace(/(?<!\/)\/*$/, '/') };
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
              response.end(wholeOf(file.make()));
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
