/**
 * Files that no computer should be given: nested 100,000 levels deep, 600 MB long, with halves of characters. Each is read in
 * a process of its own. Out: how it ended, how long it took and how much memory at most.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
const megabytes = 600;

interface Giant {
  name: string;
  file: string;
  write: (put: (text: string) => void) => void;
}

const head = '{"name":"Канал","type":"public_channel","id":1,"messages":[';
const message = (id: number, text: string) =>
  `{"id":${id},"type":"message","date":"2024-01-18T18:00:00","date_unixtime":"1705593600","from":"Канал","text":"","text_entities":[{"type":"plain","text":"${text}"}]}`;
const nested = (open: string, inner: string, close: string) => open.repeat(100_000) + inner + close.repeat(100_000);

const giants: readonly Giant[] = [
  { name: '100,000 lists in each other', file: 'result.json', write: (put) => put(`${head}${nested('[', '', ']')}]}`) },
  {
    name: '100,000 objects in each other',
    file: 'result.json',
    write: (put) => put(`${head}${nested('{"a":', '1', '}')}]}`),
  },
  {
    name: '100,000 lists within a text',
    file: 'result.json',
    write: (put) =>
      put(`${head}{"id":1,"type":"message","date":"2024-01-18T18:00:00","text":${nested('[', '"x"', ']')}}]}`),
  },
  { name: '100,000 lists, none closed', file: 'result.json', write: (put) => put(head + '['.repeat(100_000)) },
  {
    name: '100,000 elements in each other',
    file: 'messages.html',
    write: (put) =>
      put(
        `<div class="page_wrap"><div class="history"><div class="message default clearfix" id="message1"><div class="body"><div class="text">${nested('<b>', 'x', '</b>')}</div></div></div></div></div>`,
      ),
  },
  {
    name: 'halves of characters',
    file: 'result.json',
    write: (put) => put(`${head}${message(1, '\\ud83d и \\udc4d, \\ud83d\\ud83d')}]}`),
  },
  {
    name: `${megabytes} MB of messages with fields that nobody knows`,
    file: 'result.json',
    write: (put) => {
      put(head);
      const unknown = `"preview_bytes":"${'0123456789abcdef'.repeat(8192)}"`;
      for (let id = 1; id <= megabytes * 8; id++)
        put(`${id === 1 ? '' : ','}${message(id, 'Совсем обычные слова.').slice(0, -1)},${unknown}}`);
      put(']}');
    },
  },
  {
    name: `one message of ${megabytes} MB`,
    file: 'result.json',
    write: (put) => {
      put(`${head}{"id":1,"type":"message","date":"2024-01-18T18:00:00","text":"`);
      for (let megabyte = 0; megabyte < megabytes; megabyte++) put('слово '.repeat(95_326));
      put('"}]}');
    },
  },
  {
    name: `a page of ${megabytes} MB`,
    file: 'messages.html',
    write: (put) => {
      put('<div class="page_wrap"><div class="history">');
      for (let megabyte = 0; megabyte < megabytes; megabyte++) put('<div class="message">x</div>'.repeat(37_449));
    },
  },
  {
    name: `a text of ${megabytes} MB`,
    file: 'copy.txt',
    write: (put) => {
      for (let megabyte = 0; megabyte < megabytes; megabyte++) put('Строка текста\n'.repeat(40_330));
    },
  },
];

/** True when each ended with what a command may end with, and no stack was shown. */
export function readGiants(): boolean {
  let isWell = true;
  for (const giant of giants) {
    const folder = mkdtempSync(join(tmpdir(), 'giant-'));
    try {
      const seeds = join(folder, 'seeds');
      mkdirSync(seeds);
      const file = openSync(join(seeds, giant.file), 'w');
      giant.write((text) => void writeSync(file, text));
      closeSync(file);
      const start = performance.now();
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(import.meta.dirname, 'with-peak.ts'), main, 'inspect', seeds],
        {
          encoding: 'utf8',
          maxBuffer: 2 ** 28,
          timeout: 600_000,
        },
      );
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const peak = /peak (\d+) MB/.exec(stderr)?.[1] ?? '?';
      const hasStack = /^\s+at .+:\d+:\d+/m.test(stdout + stderr);
      const ended = (status === 0 || status === 1) && !hasStack;
      isWell &&= ended;
      console.log(`  ${ended ? 'well' : 'BADLY'}  ${giant.name}: code ${status}, ${seconds} s, at most ${peak} MB`);
      if (!ended) console.log((stdout + stderr).slice(-2000));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return isWell;
}
