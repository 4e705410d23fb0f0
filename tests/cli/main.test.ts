import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
const seeds = resolve(import.meta.dirname, '../../seeds');

function run(args: string[], options: string[] = []) {
  const child = spawn(process.execPath, [...options, main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const ended = new Promise<{ code: number | null; err: string }>((end) => {
    child.on('close', (code) => end({ code, err: Buffer.concat(errors).toString('utf8') }));
  });
  return { child, ended };
}

it('a command whose output nobody wants to the end is no failure', async () => {
  const { child, ended } = run(['inspect', '--json', seeds]);
  child.stdout.once('data', () => child.stdout.destroy());
  const { code, err } = await ended;
  expect(code).toBe(0);
  expect(err).not.toMatch(/EPIPE|bug/i);
});

it('a bug of the project ends with 3 and says whose fault it is', async () => {
  const breakJson = 'data:text/javascript,JSON.stringify = () => { throw new Error("broken") }';
  const { child, ended } = run(['inspect', '--json', seeds], ['--import', breakJson]);
  child.stdout.resume();
  const { code, err } = await ended;
  expect(code).toBe(3);
  expect(err).toContain('This is a bug of the archive, whatever the input.');
});

it('a Node too old for anything else is told so in one sentence', async () => {
  const versions = '{ value: { ...process.versions, node: "16.20.0" } }';
  const old = `data:text/javascript,Object.defineProperty(process, "versions", ${versions})`;
  const start = resolve(import.meta.dirname, '../../src/cli/run.mjs');
  const child = spawn(process.execPath, ['--import', old, start, 'build'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString('utf8');
  });
  const code = await new Promise((end) => void child.on('close', end));
  expect([code, err.trimEnd()]).toEqual([
    2,
    'Node 18 or newer is needed to begin (this is 16.20.0): get one from https://nodejs.org and run the command again.',
  ]);
});
