/** `npm run audit`: asks Lighthouse about the most visited pages of a site that is built for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../build-site.ts';
import { defineCommand, exitCodes, refuse } from '../command.ts';
import { provideBrowserOrSay } from '../find-browser.ts';
import { showProgram } from '../run-tool.ts';
import { readSiteRequest } from '../site-options.ts';

export const command = defineCommand({
  name: 'audit',
  about: 'Builds the site and asks Lighthouse about home, a post, a meeting and the search, on a simulated phone.',
  options: {
    runs: {
      type: 'string',
      default: '3',
      value: '<number>',
      says: 'how often each page is asked about; the best counts',
    },
  },
  async run({ runs = '3' }) {
    if (!/^[1-9]\d?$/.test(runs)) return refuse('audit', `“${runs}” is no number of runs.`);
    const browser = await provideBrowserOrSay();
    if (browser === undefined) return exitCodes.faulty;
    const folder = mkdtempSync(join(tmpdir(), 'audit-'));
    try {
      const request = readSiteRequest({ out: join(folder, 'site'), quiet: true });
      if (typeof request === 'string') return refuse('audit', request);
      const { code } = await buildSite(request);
      if (code !== exitCodes.fine) return code;
      return await showProgram('bench/pages/audit.ts', ['--site', request.out, '--runs', runs], {
        CHROME_PATH: browser,
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
});
