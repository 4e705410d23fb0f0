import { readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../src/publish/build-lock.ts';
import { beginningOf } from '../../src/publish/running-process.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

/** No process has this number. */
const dead = 2 ** 30;
const here = hostname();

/** What a build of this machine has written. */
function written(build: { pid: number; began?: string | undefined; host?: string }): string {
  return JSON.stringify({ host: here, ...build });
}

function take(folder: string) {
  const taken = takeLock(join(folder, 'dist'));
  if ('release' in taken) {
    taken.release();
    return 'taken';
  }
  return { pid: taken.pid, host: taken.host };
}

describe('the lock of a build', () => {
  it('is held by one, and free again after it', () => {
    const folder = temporaryFolder();
    const first = takeLock(join(folder, 'a/dist'));
    expect(takeLock(join(folder, 'a/dist'))).toEqual({
      pid: process.pid,
      host: here,
      file: join(folder, 'a/.dist.lock'),
    });
    expect(takeLock(join(folder, 'a/other'))).toHaveProperty('release');
    if ('release' in first) first.release();
    expect(readdirSync(join(folder, 'a'))).toEqual(['.other.lock']);
    expect(takeLock(join(folder, 'a/dist'))).toHaveProperty('release');
  });

  it.each([
    ['has ended', written({ pid: dead, began: '1' })],
    ['has ended, on a system that does not tell when processes began', written({ pid: dead })],
    ['has ended, and its number is that of another process now', written({ pid: process.ppid, began: '1' })],
    ['was killed before it could write its name', ''],
    ['was killed while it wrote its name', written({ pid: process.ppid }).slice(0, -1)],
    ['wrote something behind its name', `${written({ pid: process.ppid })}more`],
    ['wrote something else', '{}'],
    ['wrote no name at all', 'no name\n'],
  ])('is taken over from a build that %s', (_case, text) => {
    const folder = temporaryFolder({ '.dist.lock': text });
    expect(take(folder)).toBe('taken');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['runs', written({ pid: process.ppid, began: beginningOf(process.ppid) }), process.ppid, here],
    ['runs, on a system that does not tell when processes began', written({ pid: process.ppid }), process.ppid, here],
    ['may run on another machine', written({ pid: dead, began: '1', host: 'elsewhere' }), dead, 'elsewhere'],
  ])('is left to a build that %s', (_case, text, pid, host) => {
    const folder = temporaryFolder({ '.dist.lock': text });
    expect(take(folder)).toEqual({ pid, host });
    expect(readFileSync(join(folder, '.dist.lock'), 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['.dist.lock']);
  });

  it('is not taken away from a build that has come to hold it in the meantime', () => {
    const folder = temporaryFolder();
    const mine = takeLock(join(folder, 'dist'));
    writeFileSync(join(folder, '.dist.lock'), written({ pid: process.ppid }));
    if ('release' in mine) mine.release();
    expect(readdirSync(folder)).toEqual(['.dist.lock']);
  });

  it('is given back when the process ends, and not looked after any longer than it is held', () => {
    const folder = temporaryFolder();
    const before = process.listenerCount('exit');
    const lock = takeLock(join(folder, 'dist'));
    expect(process.listenerCount('exit')).toBe(before + 1);
    if ('release' in lock) lock.release();
    expect(process.listenerCount('exit')).toBe(before);
  });

  it('names the process, when it began, and the machine', () => {
    const folder = temporaryFolder();
    const lock = takeLock(join(folder, 'dist'));
    const named = JSON.parse(readFileSync(join(folder, '.dist.lock'), 'utf8'));
    expect(named).toEqual({ pid: process.pid, began: beginningOf(process.pid), host: here });
    if ('release' in lock) lock.release();
  });

  it('that cannot be written is said to be refused by the disk', () => {
    const folder = temporaryFolder();
    // A name that is too long for any disk.
    expect(() => takeLock(join(folder, 'x'.repeat(300)))).toThrow('ENAMETOOLONG');
  });

  it('is not waited for where a folder has its name', () => {
    const folder = temporaryFolder({ '.dist.lock/file': '' });
    expect(() => takeLock(join(folder, 'dist'))).toThrow('EISDIR');
    expect(readdirSync(folder)).toEqual(['.dist.lock']);
  });

  it('is given back without a word where somebody has deleted it', () => {
    const folder = temporaryFolder();
    const mine = takeLock(join(folder, 'dist'));
    unlinkSync(join(folder, '.dist.lock'));
    if ('release' in mine) mine.release();
    expect(readdirSync(folder)).toEqual([]);
  });
});
