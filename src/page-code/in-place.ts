/** Puts modules of ours in the place of Astro's in the bundle of a build: ours list pages and render one at a time, at once. */
import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';

export type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const ours = new Map([
  ['astro/entrypoints/prerender', './entry.ts'],
  ['astro/compiler-runtime', './component-runtime.ts'],
]);

export function inPlace(): Plugin {
  return {
    name: 'in-place',
    enforce: 'pre',
    resolveId: (source) => {
      const path = ours.get(source);
      return path === undefined ? null : fileURLToPath(new URL(path, import.meta.url));
    },
  };
}
