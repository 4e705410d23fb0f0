/**
 * What the bundled pages offer to whoever writes them: a list, and each page for the asking. It is bundled with them in the place
 * of Astro's own entry (`in-place.ts`).
 */
import { manifest } from 'virtual:astro:manifest';
import { bytesOfPage } from './page-bytes.ts';
import { PageOnTheWay, type Props } from './page-on-the-way.ts';
import { headOfRoute, type PageModule, pathOf } from './routes.ts';

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

interface KnownPage {
  module: PageModule;
  /** Address within the site. */
  path: string;
  props: Props;
  head: string;
}

const site = manifest.site === undefined ? undefined : new URL(manifest.site);
const origin = site?.origin ?? 'http://localhost';
const base = manifest.base.replace(/(?<!\/)\/*$/, '/');
const known = new Map<string, KnownPage>();

export const listPages: PageCodeModule['listPages'] = async () => {
  const listed: ListedPage[] = [];
  for (const route of manifest.routes) {
    const { routeData } = route;
    const module = await (await manifest.pageMap.get(routeData.component)?.())?.page();
    if (module === undefined) throw new Error(`${routeData.component} is not in the bundle`);
    const paths = routeData.pathname === undefined ? await module.getStaticPaths?.() : [{ params: {} }];
    if (paths === undefined) throw new Error(`${routeData.component} has no getStaticPaths`);
    const head = headOfRoute(route, base);
    for (const { params, props = {}, cacheKey } of paths) {
      const path = pathOf(routeData, params);
      const page = routeData.type !== 'page' ? null : path === '' ? '' : `${path}/`;
      const file = page === null ? path : path === '404' ? '404.html' : `${page}index.html`;
      // Of two routes that lead to one address the more special one comes first.
      if (known.has(file)) continue;
      known.set(file, { module, path: page ?? path, props, head });
      listed.push({ file, page, key: cacheKey });
    }
  }
  return listed;
};

export const renderPage: PageCodeModule['renderPage'] = async (file) => {
  const page = known.get(file);
  if (page === undefined) throw new Error(`${file} is no page that was listed`);
  const { module, path, props, head } = page;
  const url = new URL(base + path, origin);
  if (module.GET !== undefined) return new Uint8Array(await (await module.GET({ props, url, site })).arrayBuffer());
  if (module.default === undefined) throw new Error(`${file} is neither a page nor a file`);
  const onTheWay = new PageOnTheWay({ url, site, head, scriptAddress });
  const { text } = await module.default(onTheWay, props, {});
  if (!onTheWay.hasHead) throw new Error(`${file} has no head`);
  return bytesOfPage(`<!DOCTYPE html>${text}`);
};

function scriptAddress(id: string): string {
  const file = manifest.entryModules[id];
  if (file === undefined || file === '') throw new Error(`${id} is not in the bundle`);
  return base + file;
}
