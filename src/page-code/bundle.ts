/**
 * A program: has Astro make JavaScript of the pages, and render none. In: an empty folder, the path of the site, its public address
 * if it has one. Out: in the folder, `assets/` for the site and `code/` to run.
 */
import { cpSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import { astroSettings } from './astro-settings.ts';
import { inPlace } from './in-place.ts';
import { oneArchive } from './one-archive.ts';

const [, , folder = '', base = '/', site] = process.argv;
const root = fileURLToPath(new URL('../..', import.meta.url));

await build({
  ...astroSettings,
  configFile: false,
  root,
  outDir: join(folder, 'assets'),
  base,
  ...(site === undefined ? {} : { site }),
  vite: { ...astroSettings.vite, plugins: [oneArchive(), inPlace()] },
  integrations: [keepCode(join(folder, 'code'))],
  logLevel: 'error',
});

/** Takes the code away when Astro would begin to render, after which it deletes it. */
function keepCode(to: string): AstroIntegration {
  let made = '';
  return {
    name: 'keep-code',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'keep-code',
                buildApp: {
                  order: 'post',
                  handler: async ({ environments }) => {
                    made = environments['prerender']?.config.build.outDir ?? '';
                  },
                },
              },
            ],
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'keep-code',
          setup: async () => {
            cpSync(made, to, { recursive: true });
            const [entry, ...more] = readdirSync(to).filter((name) => name.startsWith('prerender-entry.'));
            if (entry === undefined || more.length > 0)
              throw new Error(`one module was expected to begin with in ${to}`);
            renameSync(join(to, entry), join(to, 'entry.mjs'));
          },
          getStaticPaths: async () => [],
          render: async () => new Response(null),
        });
      },
    },
  };
}
