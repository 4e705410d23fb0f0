import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { getArchive } from './src/archive.ts';
import { copyCards } from './src/integrations/copy-cards.ts';
import { copyMediaOfExports } from './src/integrations/copy-media.ts';
import { lockRedirects } from './src/integrations/lock-redirects.ts';
import { moveAssets } from './src/integrations/move-assets.ts';
import { oneArchive } from './src/integrations/one-archive.ts';
import { reloadOnContent } from './src/integrations/reload-on-content.ts';
import { reusePages } from './src/integrations/reuse-pages.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteFiles } from './src/integrations/site-files.ts';

const seeds = resolve(process.env.ARCHIVE_SEEDS ?? 'seeds');
const content = resolve(process.env.ARCHIVE_CONTENT ?? 'content');
const { channel, redirects, posts } = await getArchive();

/** Public address of the site with its path, `https://example.org/archive/`; none while there is no such place. */
const address = process.env.ARCHIVE_SITE ?? channel.site;
const site = address === null ? undefined : new URL(address);

/** Addresses that a post had, or that its other messages have in Telegram, lead to the post. */
const moved = [
  ...redirects.map(({ from, to }) => [from, to]),
  ...posts.flatMap(({ id, messageIds }) => messageIds.slice(1).map((other) => [String(other), id])),
];

export default defineConfig({
  output: 'static',
  outDir: resolve(process.env.ARCHIVE_OUT ?? 'dist'),
  ...(site === undefined ? {} : { site: site.href, base: site.pathname }),
  redirects: Object.fromEntries(moved.map(([from, to]) => [`/posts/${from}/`, `${site?.pathname ?? '/'}posts/${to}/`])),
  trailingSlash: 'always',
  // One stylesheet for the whole site, cached once; none in the pages, so that a strict policy can forbid it.
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
  // A small script stays a file: no page lets one run that stands in its HTML.
  vite: { build: { assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined) } },
  // 'jsx', the default, drops the spaces between inline elements: «Спикер:» would stick to the name.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    oneArchive(),
    moveAssets(),
    reusePages(),
    reloadOnContent([seeds, content]),
    copyMediaOfExports(),
    copyCards(),
    lockRedirects(),
    searchIndex(content),
    siteFiles(),
  ],
});
