import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Programs of these names; those that start say so by their exit code. */
function programs(starting: Record<string, boolean>): string {
  const files = Object.entries(starting).map(([name, starts]) => [name, `#!/bin/sh\nexit ${starts ? 0 : 1}\n`]);
  const folder = temporaryFolder(Object.fromEntries(files));
  for (const name of Object.keys(starting)) chmodSync(join(folder, name), 0o755);
  return folder;
}

describe.skipIf(process.platform === 'win32')('the browser for tests', () => {
  it('is the one that CHROME_PATH names', async () => {
    const folder = programs({ mine: true, chromium: true });
    expect(await findBrowser({ CHROME_PATH: join(folder, 'mine'), PATH: folder })).toBe(join(folder, 'mine'));
  });

  it('is found on the PATH, a free one first', async () => {
    const first = programs({ 'google-chrome': true });
    const second = programs({ chromium: true });
    expect(await findBrowser({ PATH: [first, second].join(delimiter) })).toBe(join(second, 'chromium'));
  });

  it('is not a program of that name that does not start', async () => {
    const folder = programs({ chromium: false, 'google-chrome': true });
    expect(await findBrowser({ PATH: folder, CHROME_PATH: join(folder, 'nothing') })).toBe(
      join(folder, 'google-chrome'),
    );
  });
});
