import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { reloadOnContent } from './src/integrations/reload-on-content.ts';

/** Public address of the site with its path, `https://example.org/archive/`; none while there is no such place. */
const site = process.env.ARCHIVE_SITE ? new URL(process.env.ARCHIVE_SITE) : undefined;

export default defineConfig({
  output: 'static',
  outDir: process.env.ARCHIVE_OUT ?? './dist',
  ...(site === undefined ? {} : { site: site.href, base: site.pathname }),
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
  // 'jsx', the default, drops the spaces between inline elements: «Спикер:» would stick to the name.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Feeds and cards are drawn by their own code; nothing here needs images to be transformed yet.
  integrations: [
    reloadOnContent([process.env.ARCHIVE_SEEDS ?? 'seeds', process.env.ARCHIVE_CONTENT ?? 'content'].map(absolute)),
  ],
});

/** @param {string} path */
function absolute(path) {
  return fileURLToPath(new URL(path, new URL('./', import.meta.url)));
}
