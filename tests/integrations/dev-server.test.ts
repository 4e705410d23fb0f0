import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { buildTimeout } from '../built-site.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'dev-server-'));
let server: ChildProcess | undefined;
afterAll(() => {
  // Astro runs in a child of the command: both end.
  if (server?.pid !== undefined) process.kill(-server.pid);
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await new Promise((listening) => probe.once('listening', listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Asks for a page until it says what is expected. */
async function pageThatSays(address: string, words: string): Promise<string> {
  for (;;) {
    const text = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    if (text.includes(words)) return text;
    await setTimeout(100);
  }
}

it(
  'the dev server shows what an editor has just written, on pages that were open before and on new ones, and says what would end a build',
  async () => {
    for (const name of ['seeds', 'content']) cpSync(join(root, name), join(folder, name), { recursive: true });
    const port = await freePort();
    const sources = ['--seeds', join(folder, 'seeds'), '--content', join(folder, 'content'), '--today', '2024-04-01'];
    const { VITEST: _runner, NODE_ENV: _mode, ...env } = process.env;
    server = spawn(process.execPath, [join(root, 'src/cli/main.ts'), 'dev', ...sources, '--port', String(port)], {
      env: { ...env, ARCHIVE_CACHE: join(folder, 'cache') },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let said = '';
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => (said += String(chunk)));
    const site = `http://localhost:${port}`;
    await pageThatSays(`${site}/`, '<title>');
    await pageThatSays(`${site}/topics/`, '<title>');

    const channel = join(folder, 'content/channel.md');
    const before = readFileSync(channel, 'utf8');
    writeFileSync(channel, before.replace(/^description: .*$/m, 'description: Совсем другие слова.'));
    await pageThatSays(`${site}/`, 'Совсем другие слова.');

    const topic = '---\ntitle: Новая тема\nsummary: Её ещё не было.\nterms: [встреча]\n---\n';
    writeFileSync(join(folder, 'content/topics/brand-new.md'), topic);
    writeFileSync(channel, before.replace(/^topics:\n/m, 'topics:\n  - brand-new\n'));
    await pageThatSays(`${site}/topics/`, 'Новая тема');
    expect(await pageThatSays(`${site}/topics/brand-new/`, 'Её ещё не было.')).toContain('<h1');

    writeFileSync(join(folder, 'content/topics/wrong.md'), '---\nsummary: Без названия.\n---\n');
    await expect
      .poll(() => said, { timeout: buildTimeout })
      .toContain('topics/wrong.md, field “title”: It is missing.');
  },
  buildTimeout,
);
