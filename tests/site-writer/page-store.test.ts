/** What is kept of earlier builds comes back as it was stored or not at all, and does not grow for ever. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Read } from '../../src/page-reads/watch.ts';
import { PageStore } from '../../src/site-writer/page-store.ts';
import { Restorer } from '../../src/site-writer/restore-files.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const reads: Read[] = [['post 1', 'hash']];
const bytesOf = (text: string) => Buffer.from(text.repeat(100));

/** Builds of pages: what each has, and what it takes from the one before. */
function build(cache: string, made: Record<string, string>, again: readonly string[] = []) {
  const store = new PageStore(cache, 'build');
  const restored = again.flatMap((path) => store.keepAgain(path, store.readsOf(path, 'key') ?? []) ?? []);
  for (const [path, text] of Object.entries(made)) store.keep(path, 'key', reads, bytesOf(text));
  store.close();
  return { source: store.source, restored };
}

describe('a kept page', () => {
  it('comes back with what it read, build after build, without being written again', async () => {
    const [cache, folder] = [temporaryFolder(), temporaryFolder()];
    build(cache, { 'a.html': 'a', 'b/c.html': 'c' });
    const { source } = build(cache, { 'd.html': 'd' }, ['a.html', 'b/c.html']);
    expect(statSync(source).size).toBe(300);
    const { restored } = build(cache, {}, ['a.html', 'b/c.html', 'd.html', 'e.html']);
    const restorer = new Restorer({ source, folder });
    for (const file of restored) restorer.add(file);
    expect(await restorer.end()).toEqual([]);
    const texts = ['a.html', 'b/c.html', 'd.html'].map((path) => readFileSync(join(folder, path), 'utf8'));
    expect(texts).toEqual(['a', 'c', 'd'].map((text) => text.repeat(100)));
    const store = new PageStore(cache, 'build');
    expect(store.readsOf('d.html', 'key')).toEqual(reads);
    expect(store.readsOf('d.html', 'another key')).toBeUndefined();
    expect(new PageStore(cache, 'another build').readsOf('d.html', 'key')).toBeUndefined();
  });

  it('is named and not written when the disk gives other bytes than were stored, one of few as one of many', async () => {
    const many = Array.from({ length: 1200 }, (_, number) => `${number}.html`);
    for (const paths of [many.slice(0, 3), many]) {
      const [cache, folder] = [temporaryFolder(), temporaryFolder()];
      build(cache, Object.fromEntries(paths.map((path) => [path, 'x'])));
      const { source, restored } = build(cache, {}, paths);
      const bytes = readFileSync(source);
      writeFileSync(source, bytes.fill('y', 150, 151));
      const restorer = new Restorer({ source, folder });
      for (const file of restored) restorer.add(file);
      expect(await restorer.end()).toEqual(['1.html']);
      expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual(['1.html']);
    }
  });

  it('does not share its file with more than twice as much of what nobody needs', () => {
    const cache = temporaryFolder();
    let { source } = build(cache, { 'a.html': 'a' });
    let again = 0;
    for (let round = 0; round < 20; round++) {
      const { source: next, restored } = build(cache, { 'b.html': 'b' }, ['a.html']);
      again += restored.length;
      source = next;
      // It is rendered once more when the file is begun anew.
      if (restored.length === 0) build(cache, { 'a.html': 'a' }, ['b.html']);
    }
    expect(statSync(source).size).toBeLessThanOrEqual(800);
    expect(again).toBeGreaterThan(10);
  });
});
