/** Puts our entry in the place of the one by which Astro would render the pages: it lets us ask for one page after another. */
import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';

export type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const entry = fileURLToPath(new URL('./entry.ts', import.meta.url));

export function entryInPlace(): Plugin {
  return {
    name: 'entry-in-place',
    enforce: 'pre',
    resolveId: (source) => (source === 'astro/entrypoints/prerender' ? entry : null),
  };
}
