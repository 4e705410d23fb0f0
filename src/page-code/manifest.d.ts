/** What Astro knows of the pages, within their bundle: of it, what `entry.ts` asks. */
declare module 'virtual:astro:manifest' {
  import type { SSRManifest } from 'astro';
  import type { PageModule } from './routes.ts';

  export const manifest: Pick<SSRManifest, 'routes' | 'site' | 'base' | 'entryModules'> & {
    /** By the path of the file in `src/pages`. */
    pageMap: ReadonlyMap<string, () => Promise<{ page: () => Promise<PageModule> }>>;
  };
}
