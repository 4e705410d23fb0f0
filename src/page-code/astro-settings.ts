/** How Astro reads the pages, in the dev server and in a build alike. */
import type { AstroUserConfig } from 'astro';

export const astroSettings = {
  output: 'static',
  trailingSlash: 'always',
  // One stylesheet for the whole site, cached once; none in the pages, so that a strict policy can forbid it.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // A small script stays a file: no page lets one run that stands in its HTML.
  vite: { build: { assetsInlineLimit: (file: string) => (file.endsWith('.js') ? false : undefined) } },
  // 'jsx', the default, drops the spaces between inline elements: «Спикер:» would stick to the name.
  compressHTML: true,
  devToolbar: { enabled: false },
} as const satisfies AstroUserConfig;
