/** The dev server. A build takes only `src/page-code/astro-settings.ts` from here: it has its own program, `src/page-code/bundle.ts`. */
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { getArchive } from './src/archive.ts';
import { reloadOnContent } from './src/integrations/reload-on-content.ts';
import { serveFiles } from './src/integrations/serve-files.ts';
import { serveIndex } from './src/integrations/serve-index.ts';
import { serveMedia } from './src/integrations/serve-media.ts';
import { astroSettings } from './src/page-code/astro-settings.ts';
import { redirectsOf } from './src/site-writer/redirects.ts';

const seeds = resolve(process.env.ARCHIVE_SEEDS ?? 'seeds');
const content = resolve(process.env.ARCHIVE_CONTENT ?? 'content');
const archive = await getArchive();

/** Public address of the site with its path, `https://example.org/archive/`; none while there is no such place. */
const address = process.env.ARCHIVE_SITE ?? archive.channel.site;
const site = address === null ? undefined : new URL(address);

export default defineConfig({
  ...astroSettings,
  ...(site === undefined ? {} : { site: site.href, base: site.pathname }),
  redirects: Object.fromEntries(
    redirectsOf(archive).map(({ from, to }) => [`/${from}`, `${site?.pathname ?? '/'}${to}`]),
  ),
  integrations: [reloadOnContent([seeds, content]), serveMedia(), serveIndex(content), serveFiles()],
});
