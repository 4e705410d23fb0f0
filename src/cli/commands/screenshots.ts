/** `npm run screenshots`: takes the pictures of docs/gallery.md from a site that is built for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../build-site.ts';
import { defineCommand, exitCodes, refuse } from '../command.ts';
import { provideBrowserOrSay } from '../find-browser.ts';
import { showProgram } from '../run-tool.ts';
import { readSiteRequest } from '../site-options.ts';

export const command = defineCommand({
  name: 'screenshots',
  about: 'Builds the site and takes the pictures of docs/gallery.md: wide and narrow, light and dark.',
  options: {},
  async run() {
    const browser = await provideBrowserOrSay();
    if (browser === undefined) return exitCodes.faulty;
    const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
    try {
      const request = readSiteRequest({ out: join(folder, 'site'), quiet: true });
      if (typeof request === 'string') return refuse('screenshots', request);
      const { code } = await buildSite(request);
      if (code !== exitCodes.fine) return code;
      return await showProgram('bench/pages/take-screenshots.ts', ['--site', request.out], { CHROME_PATH: browser });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
});
