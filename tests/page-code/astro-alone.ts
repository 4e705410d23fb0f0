/** A program: has Astro make the pages by its own means. In: the folder they go to; sources and day as the pages take them. */
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { astroSettings } from '../../src/page-code/astro-settings.ts';

const [, , outDir = ''] = process.argv;

await build({
  ...astroSettings,
  configFile: false,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  outDir,
  logLevel: 'error',
});
