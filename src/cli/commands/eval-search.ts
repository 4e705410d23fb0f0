/** `npm run eval:search`: measures in a real browser how well search finds, on a site that is built for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../build-site.ts';
import { defineCommand, exitCodes, refuse } from '../command.ts';
import { provideBrowserOrSay } from '../find-browser.ts';
import { showProgram } from '../run-tool.ts';
import { readSiteRequest } from '../site-options.ts';

export const command = defineCommand({
  name: 'eval:search',
  about: 'Builds the site and measures in a real browser, on a set of queries, how well search finds.',
  options: { errors: { type: 'boolean', says: 'list the queries that are answered badly' } },
  async run({ errors = false }) {
    const browser = await provideBrowserOrSay();
    if (browser === undefined) return exitCodes.faulty;
    const folder = mkdtempSync(join(tmpdir(), 'search-'));
    try {
      const request = readSiteRequest({ out: join(folder, 'site'), quiet: true });
      if (typeof request === 'string') return refuse('eval:search', request);
      const { code } = await buildSite(request);
      if (code !== exitCodes.fine) return code;
      const args = ['--site', request.out, ...(errors ? ['--errors'] : [])];
      return await showProgram('bench/search/eval.ts', args, { CHROME_PATH: browser });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
});
