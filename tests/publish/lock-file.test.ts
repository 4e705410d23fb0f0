/** What several builds may do to one lock, one after another: the one that lives keeps it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/publish/error-code.ts';
import { readLock, takeAwayLock, writeLock } from '../../src/publish/lock-file.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

describe('a lock', () => {
  it('is made once, and read by all', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'lock');
    expect(readLock(file)).toBeUndefined();
    expect([writeLock(file, 'one'), writeLock(file, 'other')]).toEqual([true, false]);
    expect(readLock(file)).toBe('one');
  });

  it('is taken away when it is the dead one that was found', () => {
    const folder = temporaryFolder({ lock: 'dead' });
    takeAwayLock(join(folder, 'lock'), 'dead');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('stays when it has come to be of another build since it was looked at', () => {
    const folder = temporaryFolder({ lock: 'alive' });
    takeAwayLock(join(folder, 'lock'), 'dead');
    expect(readdirSync(folder)).toEqual(['lock']);
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe('alive');
  });

  it('may have been taken away by another build already', () => {
    const folder = temporaryFolder();
    takeAwayLock(join(folder, 'lock'), 'dead');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that the disk refuses to move or to read is said to be refused', () => {
    const folder = temporaryFolder({ 'lock/file': '' });
    expect(() => readLock(join(folder, 'lock'))).toThrow('EISDIR');
    expect(() => writeLock(join(folder, 'none/lock'), 'one')).toThrow('ENOENT');
    expect(() => takeAwayLock(join(folder, 'lock/file/none'), 'dead')).toThrow('ENOTDIR');
  });
});

it('only the system says things by codes', () => {
  const ofSystem = Object.assign(new Error('no room'), { code: 'ENOSPC' });
  expect([ofSystem, new Error('no room'), { code: 'ENOSPC' }, 'ENOSPC', undefined].map(codeOf)).toEqual([
    'ENOSPC',
    ...Array(4).fill(undefined),
  ]);
});
