/** Stored files come into the site, few by the main thread and many by another, with the same end in either. */
import { existsSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findRefusal } from '../../src/media/disk-error.ts';
import { PageStore } from '../../src/site-writer/page-store.ts';
import { StoredFileWriter } from '../../src/site-writer/write-stored.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const bytesOf = (path: string) => Buffer.from(`<html><a href="/${path}"><a href="/late/"></html> ${path}`);

function open() {
  const folder = temporaryFolder();
  const writer = new StoredFileWriter({ folder, site: null, base: '/' });
  onTestFinished(() => writer.end());
  const store = new PageStore(temporaryFolder(), 'build');
  return { folder, writer, store, files: writer.of(store) };
}

const pathsOf = (count: number) => Array.from({ length: count }, (_, number) => `posts/${number}/index.html`);

describe.each([
  ['few', 3],
  ['many', 510],
])('%s files that are stored by this build', (_case, count) => {
  const paths = pathsOf(count);

  it('lie in the site as they were made', async () => {
    const { folder, store, files } = open();
    for (const path of paths) files.add(store.keep(path, 'key', [], bytesOf(path)));
    expect(await files.end()).toEqual([]);
    expect(paths.filter((path) => !readFileSync(join(folder, path)).equals(bytesOf(path)))).toEqual([]);
  });

  it('come to an end when the disk refuses one, with an error that says what it refuses', async () => {
    const { folder, store, files, writer } = open();
    // No folder can be made there.
    writeFileSync(join(folder, 'posts'), '');
    for (const path of paths) files.add(store.keep(path, 'key', [], bytesOf(path)));
    const error = await files.end().catch((reason: unknown) => reason);
    expect(findRefusal(error)).toMatch(/^(?:EEXIST|ENOTDIR): /);
    expect(() => writer.throwFault()).toThrow(/EEXIST|ENOTDIR/);
  });

  it('are not written any more when the site is given up', async () => {
    const { folder, store, files, writer } = open();
    for (const path of paths) files.add(store.keep(path, 'key', [], bytesOf(path)));
    const rest = files.end().catch((reason: unknown) => reason);
    await writer.end(new Error('enough'));
    const there = paths.filter((path) => existsSync(join(folder, path)));
    const outcome = await rest;
    // All were there already, or somebody is told.
    expect(there.length === paths.length || String(outcome) === 'Error: enough').toBe(true);
    expect(() => files.add(store.keep('a.html', 'key', [], bytesOf('a.html')))).toThrow('enough');
    expect(paths.filter((path) => existsSync(join(folder, path)))).toEqual(there);
  });
});

it('many pages are looked at while they are written, each as it lies there, and files that are no pages are not', async () => {
  const { folder, store, files, writer } = open();
  const paths = [...pathsOf(510), 'posts/1.md'];
  for (const path of paths) files.add(store.keep(path, 'key', [], bytesOf(path)));
  await files.end();
  const seen = writer.sights.flatMap(({ pages }) => pages);
  const asTheyLie = pathsOf(510).map((path) => {
    const { size, ctimeMs } = statSync(join(folder, path));
    return { path, size, changed: ctimeMs, links: 2 };
  });
  expect(seen).toEqual(asTheyLie);
  expect(writer.sights.flatMap(({ needs }) => needs).toSorted()).toEqual(
    [...pathsOf(510), 'late/index.html'].toSorted(),
  );
});

it('many files of an earlier build are written ahead, those that are other now once more, and those that the site is not to have are taken away', async () => {
  const cache = temporaryFolder();
  const [spoilt = '', gone = '', renewed = '', ...same] = pathsOf(510);
  const first = new PageStore(cache, 'build');
  for (const path of pathsOf(510)) first.keep(path, 'key', [], bytesOf(path));
  first.close();
  const { folder, writer } = open();
  const store = new PageStore(cache, 'build');
  const files = writer.of(store);
  // Of the first, which nobody needs to make anew.
  writeSync(store.source, 'x', 0);
  files.writeAhead(store.earlier());
  expect([gone, 'late.html'].map((path) => files.isAhead(path))).toEqual([true, false]);
  for (const kept of same.flatMap((path) => store.keepAgain(path) ?? [])) files.add(kept);
  files.add(store.keep(renewed, 'key', [], Buffer.from('new')));
  expect(await files.end()).toEqual([]);
  writer.clearFolders();
  expect([spoilt, gone].filter((path) => existsSync(dirname(join(folder, path))))).toEqual([]);
  expect(readFileSync(join(folder, renewed), 'utf8')).toBe('new');
  expect(same.filter((path) => !readFileSync(join(folder, path)).equals(bytesOf(path)))).toEqual([]);
});
