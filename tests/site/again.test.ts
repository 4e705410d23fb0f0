import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { JsonMessage } from '../../bench/build/made-up-archive.ts';
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

/** Asserts that both sites have the same files. */
function expectSame(again: string, clean: string): void {
  const [one, other] = [filesOf(again), filesOf(clean)];
  expect(Object.keys(one)).toEqual(Object.keys(other));
  expect(Object.keys(other).filter((path) => one[path] !== other[path])).toEqual([]);
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
    expectSame(place('site'), place('clean'));
  },
  buildTimeout,
);

it(
  'after older posts were edited and deleted, and a topic was called otherwise, a build makes what a clean one makes, byte by byte',
  async () => {
    const folder = temporaryFolder();
    const place = (name: string) => join(folder, name);
    const channel = writeChannel(place('channel'), 24);
    await build({ channel, out: place('site'), cache: place('cache') });
    const pagesBefore = Object.keys(filesOf(place('site')));
    editMessages(join(channel.seeds, 'result.json'));
    const topic = join(channel.content, 'topics/speech.md');
    writeFileSync(topic, readFileSync(topic, 'utf8').replace('Речь', 'Голос'));
    await build({ channel, out: place('site'), cache: place('cache') });
    await build({ channel, out: place('clean'), cache: place('clean-cache') });
    expectSame(place('site'), place('clean'));
    // Some pages went with their posts, or nothing was tried here.
    expect(Object.keys(filesOf(place('clean'))).length).toBeLessThan(pagesBefore.length);
  },
  buildTimeout,
);

/** Takes two older messages away and adds a sentence to three others. */
function editMessages(file: string): void {
  const { messages, ...chat }: { messages: JsonMessage[] } = JSON.parse(readFileSync(file, 'utf8'));
  const sentence = { type: 'plain', text: '\n\nДополнение: речь шла о графах.' };
  const edited = messages
    .filter((_, at) => at !== 3 && at !== 9)
    .map((message, at) => {
      const parts = message['text_entities'];
      if (at % 5 !== 1 || at > 12 || !Array.isArray(parts)) return message;
      return { ...message, text: [...parts, sentence], text_entities: [...parts, sentence] };
    });
  writeFileSync(file, JSON.stringify({ ...chat, messages: edited }));
}
