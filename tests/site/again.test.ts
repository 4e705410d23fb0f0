import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { writeChannel } from '../../bench/build/write-channel.ts';
import { buildTimeout } from '../built-site.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');

interface Made {
  channel: { seeds: string; content: string };
  out: string;
  cache: string;
}

async function build({ channel, out, cache }: Made): Promise<void> {
  const options = [
    '--seeds',
    channel.seeds,
    '--content',
    channel.content,
    '--out',
    out,
    '--today',
    '2026-11-25',
    '--site',
    'https://example.org/archive/',
    '--quiet',
  ];
  await promisify(execFile)(process.execPath, [main, 'build', ...options], {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      ARCHIVE_CACHE: cache,
    },
  });
}

function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]),
  );
}

it(
  'after new messages and on a damaged cache a build makes what a clean one makes, byte by byte',
  async () => {
    const folder = temporaryFolder();
    const place = (name: string) => join(folder, name);
    const first = { out: place('site'), cache: place('cache') };
    await build({ channel: writeChannel(place('before'), 40), ...first });
    const stored = readdirSync(place('cache/pages')).find((name) => name.endsWith('.bin')) ?? '';
    const bytes = readFileSync(join(place('cache/pages'), stored));
    writeFileSync(join(place('cache/pages'), stored), bytes.fill('x', 0, Math.floor(bytes.length / 2)));
    // Replies, a paper and speakers that are known, counts, neighbours and feeds: all change.
    const longer = writeChannel(place('after'), 40, 12);
    await build({ channel: longer, ...first });
    await build({ channel: longer, out: place('clean'), cache: place('clean-cache') });
    const [again, clean] = [filesOf(place('site')), filesOf(place('clean'))];
    expect(Object.keys(again)).toEqual(Object.keys(clean));
    expect(Object.keys(clean).filter((path) => again[path] !== clean[path])).toEqual([]);
  },
  buildTimeout,
);
