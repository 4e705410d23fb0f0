import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildTimeout } from '../built-site.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');

/** Calls `npm start` without npm. */
function start(out: string) {
  const { VITEST: _runner, NODE_ENV: _mode, ...env } = process.env;
  const args = ['src/cli/run.mjs', 'start', '--out', out, '--port', '0', '--today', '2024-04-01'];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { text: '' };
  const keep = (chunk: Buffer) => {
    said.text += chunk.toString('utf8');
  };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', keep);
  const ended = new Promise<number | null>((resolve) => void child.on('exit', resolve));
  const says = (words: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = words.exec(said.text);
        if (found !== null) resolve(found);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.on('exit', () => reject(new Error(said.text)));
    });
  return { child, ended, said, says };
}

it(
  'npm start builds the site, shows it with a table of what is in it, and ends well when it is stopped',
  async () => {
    const out = join(temporaryFolder(), 'site');
    const { child, ended, said, says } = start(out);
    const [, url = ''] = await says(/shown at (http:\S+)/);
    expect(said.text).toMatch(/^posts +16 +announcement 4, reschedule 1, recording 3/m);
    for (const row of ['events', 'talks', 'speakers', 'papers', 'topics', 'pages', 'issues', 'time', 'size']) {
      expect(said.text).toMatch(new RegExp(`^${row} +[\\d.]+`, 'm'));
    }
    expect(said.text).toContain('16 messages = 16 published + 0 listed');
    expect(said.text).toContain(out);
    expect(await (await fetch(url)).text()).toContain('<html lang="ru"');
    expect((await fetch(`${url}nothing/`)).status).toBe(404);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  },
  buildTimeout,
);

it(
  'a build that is stopped half-way leaves nothing behind',
  async () => {
    const folder = temporaryFolder();
    const { child, ended, says } = start(join(folder, 'site'));
    await says(/Writing the pages/);
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(existsSync(join(folder, 'site'))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  },
  buildTimeout,
);
