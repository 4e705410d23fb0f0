/** A build that is killed at any moment leaves a whole site, and whoever looks in the meantime finds nothing else. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const program = join(import.meta.dirname, 'publish-for-ever.ts');
const names = ['a.html', 'archive.json', 'b.html', 'c.html', 'index.html'];

/** What stands in the files of the site, each once: a whole site is of one build. */
function look(live: string): string[] {
  return [...new Set(names.map((name) => readFileSync(join(live, name), 'utf8')))];
}

/** Looks again and again without a pause: it would throw at the first moment without a site. */
async function killAfter(live: string, looks: number, first: number): Promise<void> {
  const child = spawn(process.execPath, [program, live, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const end = once(child, 'exit');
  await once(child.stdout, 'data');
  try {
    for (let look = 0; look < looks; look++) readFileSync(join(live, 'index.html'));
  } finally {
    child.kill('SIGKILL');
  }
  expect(await end).toEqual([null, 'SIGKILL']);
}

it('a whole site is served while sites are published one after another, and after whoever does it was killed', {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder();
  const live = join(folder, 'dist');
  for (let round = 1; round <= 6; round++) {
    // So that the moments are not all alike.
    await killAfter(live, 2017 * round, round * 1_000_000);
    // The program that exchanges two folders may outlive whoever called it, and do so while this looks at one file after another.
    await expect.poll(() => look(live)).toHaveLength(1);
    expect(Number(look(live)[0])).toBeGreaterThanOrEqual(round * 1_000_000);
    expect(readdirSync(live).toSorted()).toEqual(names);
  }
});
