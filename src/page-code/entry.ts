/**
 * What the bundled pages offer to whoever writes them: a list, and each page for the asking. It is bundled with them in the place
 * of Astro's own entry (`entry-in-place.ts`).
 */

import { manifest } from 'virtual:astro:manifest';
import { App } from 'astro/app';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

export interface ListedPage {
  /** Where it lies in the site: `posts/12/index.html`. */
  file: string;
  /** Its address within the site when it is a page to read: `posts/12/`; null for a file that programs read. */
  page: string | null;
  /** Of `keyed` in its route; undefined when it must be rendered in every build. */
  key: string | undefined;
}

export interface PageCodeModule {
  /** Asked for once, before any page. */
  listPages: () => Promise<ListedPage[]>;
  /** The bytes of a listed file. Rejects with what went wrong on the page. */
  renderPage: (file: string) => Promise<Uint8Array>;
}

/** Astro's application, which fails instead of making a page of what went wrong. */
class Pages extends App {
  override createErrorHandler(): ReturnType<App['createErrorHandler']> {
    return {
      renderError: async (request, { error, status }) => {
        throw error ?? new Error(`${request.url} answers with ${status}`);
      },
    };
  }
}

type Route = Awaited<ReturnType<StaticPaths['getAll']>>[number]['route'];

const app = new Pages(manifest, false);
const origin = manifest.site === undefined ? 'http://localhost' : new URL(manifest.site).origin;
const base = manifest.base.replace(/(?<!\/)\/*$/, '/');
const routes = new Map<string, { route: Route; path: string }>();

export const listPages: PageCodeModule['listPages'] = async () => {
  const listed: ListedPage[] = [];
  for (const { pathname, route, cacheKey } of await new StaticPaths(app).getAll()) {
    const path = pathname.replace(/^\/+|(?<!\/)\/+$/g, '');
    const page = route.type === 'page' ? (path === '' ? '' : `${path}/`) : null;
    const file = page === null ? path : path === '404' ? '404.html' : `${page}index.html`;
    // Of two routes that lead to one address the more special one comes first.
    if (routes.has(file)) continue;
    routes.set(file, { route, path: page ?? path });
    listed.push({ file, page, key: cacheKey });
  }
  return listed;
};

export const renderPage: PageCodeModule['renderPage'] = async (file) => {
  const known = routes.get(file);
  if (known === undefined) throw new Error(`${file} is no page that was listed`);
  const response = await app.render(new Request(new URL(base + known.path, origin)), { routeData: known.route });
  return new Uint8Array(await response.arrayBuffer());
};
