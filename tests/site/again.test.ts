import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { writeChannel } from '../../bench/build/write-channel.ts';
import { buildTimeout } from '../built-site.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const builder = resolve(import.meta.dirname, 'build-in-small-parts.ts');
const recordsInPart = 6;

/** A meeting that was announced lies ahead on the first day and not on the next. */
const [dayBefore, dayAfter] = ['2026-10-29', '2026-11-25'];

interface Made {
  today?: string;
  channel: { seeds: string; content: string };
  out: string;
  cache: string;
}

async function build({ channel, out, cache, today = dayAfter }: Made): Promise<void> {
  const options = [
    '--seeds',
    channel.seeds,
    '--content',
    channel.content,
    '--out',
    out,
    '--today',
    today,
    '--site',
    'https://example.org/archive/',
    // Drawing them takes longer than all else; tests/cards says how they are kept.
    '--cards',
    'none',
    '--quiet',
  ];
  await promisify(execFile)(process.execPath, [builder, String(recordsInPart), ...options], {
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

/** Makes the first half of a file unreadable. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill('x', 0, Math.floor(bytes.length / 2)));
}

it(
  'after new messages, on another day and on a damaged cache a build makes what a clean one makes, byte by byte',
  async () => {
    const folder = temporaryFolder();
    const place = (name: string) => join(folder, name);
    const first = { out: place('site'), cache: place('cache') };
    await build({ channel: writeChannel(place('before'), 24), ...first, today: dayBefore });
    damage(join(place('cache/pages'), readdirSync(place('cache/pages')).find((name) => name.endsWith('.bin')) ?? ''));
    const partsBefore = readdirSync(place('cache/index')).sort();
    // Whichever of them are needed again.
    for (const part of partsBefore.filter((_, number) => number % 2 === 0)) damage(join(place('cache/index'), part));
    // Replies, a paper and speakers that are known, counts, neighbours and feeds: all change.
    const longer = writeChannel(place('after'), 24, 8);
    await build({ channel: longer, ...first });
    const parts = readdirSync(place('cache/index'));
    // Some are kept and some are new, or nothing was tried here.
    expect(parts.filter((name) => partsBefore.includes(name)).length).toBeGreaterThan(1);
    expect(parts.filter((name) => !partsBefore.includes(name)).length).toBeGreaterThan(0);
    await build({ channel: longer, out: place('clean'), cache: place('clean-cache') });
    const [again, clean] = [filesOf(place('site')), filesOf(place('clean'))];
    expect(Object.keys(again)).toEqual(Object.keys(clean));
    expect(Object.keys(clean).filter((path) => again[path] !== clean[path])).toEqual([]);
  },
  buildTimeout,
);
