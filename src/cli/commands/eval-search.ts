/** `npm run eval:search`: measures in a real browser how well search finds, on a Russian and an English site built for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineCommand, exitCodes } from '../command.ts';
import { provideBrowserOrSay } from '../find-browser.ts';
import { projectRoot } from '../project-root.ts';
import { showProgram } from '../run-tool.ts';

const english = join(projectRoot, 'tests/fixtures/channels/tidewater');
const sites = [
  { name: 'Russian', queries: 'queries.yaml', sources: [] },
  {
    name: 'English',
    queries: 'queries-en.yaml',
    sources: ['--seeds', join(english, 'seeds'), '--content', join(english, 'content')],
  },
];

export const command = defineCommand({
  name: 'eval:search',
  about:
    'Builds the site and an English one and measures in a real browser, on sets of queries, how well search finds.',
  options: { errors: { type: 'boolean', says: 'list the queries that are answered badly' } },
  async run({ errors = false }) {
    const browser = await provideBrowserOrSay();
    if (browser === undefined) return exitCodes.faulty;
    const folder = mkdtempSync(join(tmpdir(), 'search-'));
    try {
      let worst: number = exitCodes.fine;
      for (const { name, queries, sources } of sites) {
        const out = join(folder, name);
        // Each in a process of its own: pages know one archive a process.
        const code = await showProgram('src/cli/main.ts', ['build', ...sources, '--out', out, '--quiet']);
        if (code !== exitCodes.fine) return code;
        console.log(`\n${name}`);
        const args = ['--site', out, '--queries', queries, ...(errors ? ['--errors'] : [])];
        worst = Math.max(worst, await showProgram('bench/search/eval.ts', args, { CHROME_PATH: browser }));
      }
      return worst;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
});
