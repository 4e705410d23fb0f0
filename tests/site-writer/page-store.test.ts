/** What is kept of earlier builds comes back as it was stored or not at all, and does not grow for ever. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Read } from '../../src/page-reads/watch.ts';
import { PageStore } from '../../src/site-writer/page-store.ts';
import { StoredFileWriter } from '../../src/site-writer/write-stored.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const reads: Read[] = [['post 1', 'hash']];
const bytesOf = (text: string) => Buffer.from(text.repeat(100));

interface Built {
  /** How many of the pages that it was to keep it kept. */
  kept: number;
  /** Pages that it could not restore. */
  lost: string[];
}

/** A build that makes some pages, and restores others into the folder. */
async function build(
  { cache, folder }: { cache: string; folder: string },
  made: Record<string, string>,
  again: readonly string[] = [],
): Promise<Built> {
  const store = new PageStore(cache, 'build');
  const writer = new StoredFileWriter({ folder, site: null, base: '/' });
  onTestFinished(() => writer.end());
  const files = writer.of(store);
  const kept = again.flatMap((path) =>
    store.fateOf(path, 'key', () => 'same') === undefined ? [] : (store.keepAgain(path) ?? []),
  );
  for (const file of kept) files.add(file);
  for (const [path, text] of Object.entries(made)) store.keep(path, 'key', reads, bytesOf(text));
  const lost = await files.end();
  store.close();
  return { kept: kept.length, lost };
}

/** What a page read in the earlier build. */
function readsIn(store: PageStore, path: string, key: string): Read[] | undefined {
  const read: Read[] = [];
  const fate = store.fateOf(path, key, (one) => {
    read.push(one);
    return 'same';
  });
  return fate === undefined ? undefined : read;
}

const places = () => ({ cache: temporaryFolder(), folder: temporaryFolder() });

/** The file of bytes in a cache. */
function storedIn(cache: string): string {
  return join(cache, readdirSync(cache).find((name) => name.endsWith('.bin')) ?? '');
}

describe('a kept page', () => {
  it('comes back with what it read, build after build, without being stored again', async () => {
    const at = places();
    await build(at, { 'a.html': 'a', 'b/c.html': 'c' });
    await build(at, { 'd.html': 'd' }, ['a.html', 'b/c.html']);
    expect(await build(at, {}, ['a.html', 'b/c.html', 'd.html', 'e.html'])).toEqual({ kept: 3, lost: [] });
    const texts = ['a.html', 'b/c.html', 'd.html'].map((path) => readFileSync(join(at.folder, path), 'utf8'));
    expect(texts).toEqual(['a', 'c', 'd'].map((text) => text.repeat(100)));
    expect(statSync(storedIn(at.cache)).size).toBe(300);
    const store = new PageStore(at.cache, 'build');
    expect(store.fateOf('a.html', 'key', () => 'unknown')).toBe('unknown');
    expect(readsIn(store, 'd.html', 'key')).toEqual(reads);
    expect(new PageStore(at.cache, 'build').fateOf('a.html', 'key', () => 'changed')).toBe('changed');
    expect(readsIn(store, 'd.html', 'another key')).toBeUndefined();
    expect(readsIn(new PageStore(at.cache, 'another build'), 'd.html', 'key')).toBeUndefined();
  });

  it('is named and not written when the disk gives other bytes than were stored, one of few as one of many', async () => {
    const many = Array.from({ length: 1200 }, (_, number) => `${number}.html`);
    for (const paths of [many.slice(0, 3), many]) {
      const at = places();
      await build(at, Object.fromEntries(paths.map((path) => [path, 'x'])));
      const bytes = readFileSync(storedIn(at.cache));
      writeFileSync(storedIn(at.cache), bytes.fill('y', 150, 151));
      expect(await build(at, {}, paths)).toEqual({ kept: paths.length, lost: ['1.html'] });
      expect(paths.filter((path) => !existsSync(join(at.folder, path)))).toEqual(['1.html']);
    }
  });

  it('comes back although another build has taken the store away', async () => {
    const at = places();
    await build(at, { 'a.html': 'a' });
    const store = new PageStore(at.cache, 'build');
    const files = new StoredFileWriter({ folder: at.folder, site: null, base: '/' }).of(store);
    new PageStore(at.cache, 'another channel').close();
    const stored = store.keepAgain('a.html');
    if (stored !== undefined) files.add(stored);
    expect(await files.end()).toEqual([]);
    expect(readFileSync(join(at.folder, 'a.html'), 'utf8')).toBe('a'.repeat(100));
  });

  it('does not share its file with more than twice as much of what nobody needs', async () => {
    const at = places();
    await build(at, { 'a.html': 'a' });
    let kept = 0;
    for (let round = 0; round < 20; round++) {
      const built = await build(at, { 'b.html': 'b' }, ['a.html']);
      kept += built.kept;
      // It is rendered once more when the file is begun anew.
      if (built.kept === 0) await build(at, { 'a.html': 'a' }, ['b.html']);
    }
    expect(statSync(storedIn(at.cache)).size).toBeLessThanOrEqual(800);
    expect(kept).toBeGreaterThan(10);
  });

  it('keeps what it read beside pages that read something else since', async () => {
    const at = places();
    const store = new PageStore(at.cache, 'build');
    for (const id of ['1', '2', '3']) store.keep(`${id}.html`, 'key', [[`post ${id}`, 'h']], bytesOf('x'));
    store.close();
    const later = new PageStore(at.cache, 'build');
    later.keepAgain('2.html');
    later.keep(
      '3.html',
      'key',
      [
        ['post 2', 'h'],
        ['post 3', 'new'],
        ['post 4', 'h'],
      ],
      bytesOf('y'),
    );
    // What is compared now is what the earlier build had.
    expect(readsIn(later, '3.html', 'key')).toEqual([['post 3', 'h']]);
    later.close();
    const last = (path: string) => readsIn(new PageStore(at.cache, 'build'), path, 'key');
    expect(last('1.html')).toBeUndefined();
    expect(last('2.html')).toEqual([['post 2', 'h']]);
    expect(last('3.html')).toEqual([
      ['post 2', 'h'],
      ['post 3', 'new'],
      ['post 4', 'h'],
    ]);
  });
});
