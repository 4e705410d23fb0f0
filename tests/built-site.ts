/** The site of the project's own seeds, built once for all tests that look at it. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inject } from 'vitest';

/** After every meeting of the seeds: what is next does not depend on when the tests run. */
export const builtOn = '2024-04-01';
/** How long a test may wait for the site. */
export const buildTimeout = 180_000;

const main = resolve(import.meta.dirname, '../src/cli/main.ts');

/** The folder of the site; the first test that asks has it built, the others wait. */
export async function builtSite(): Promise<string> {
  const folder = inject('siteFolder');
  const site = join(folder, 'site');
  if (existsSync(site)) return site;
  if (takeTurn(join(folder, 'turn'))) {
    await build(site).catch((error: unknown) => {
      mkdirSync(join(folder, 'failed'));
      throw error;
    });
  }
  while (!existsSync(site)) {
    if (existsSync(join(folder, 'failed'))) throw new Error('The site could not be built; another test says why.');
    await setTimeout(100);
  }
  return site;
}

function takeTurn(marker: string): boolean {
  try {
    mkdirSync(marker);
    return true;
  } catch {
    return false;
  }
}

/** What a test runner tells its children would make this another site. */
async function build(site: string): Promise<void> {
  const { VITEST: _runner, NODE_ENV: _mode, PROD: _prod, DEV: _dev, MODE: _name, SSR: _side, ...env } = process.env;
  await promisify(execFile)(process.execPath, [main, 'build', '--quiet', '--today', builtOn, '--out', site], { env });
}
