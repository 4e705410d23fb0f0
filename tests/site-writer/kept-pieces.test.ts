/** Long files are put together of pieces that were kept and pieces that are made, and are what they are when all is made. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Archive } from '../../src/archive/model/archive.ts';
import { trackSite } from '../../src/page-reads/tracked-site.ts';
import { siteOf } from '../../src/render/site.ts';
import { datasetFiles } from '../../src/site-files/dataset-files.ts';
import { wholeOf } from '../../src/site-files/site-file.ts';
import { withKeptPieces } from '../../src/site-writer/kept-pieces.ts';
import { PageStore } from '../../src/site-writer/page-store.ts';
import { writerInto } from '../../src/site-writer/write-into.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { archiveOf, postOf, speakerOf } from '../fixtures/archive/small-archive.ts';

/** Enough posts for files of years. */
function archiveWith(posts: number, name: string, title: string): Archive {
  return archiveOf({
    posts: Array.from({ length: posts }, (_, at) =>
      postOf(String(at + 1), 'note', {
        published: { at: `${at < 900 ? 2023 : 2024}-03-07T09:00:00Z` },
        title: at === 500 ? title : 'Заметка',
        speakers: at === 1500 ? ['vera'] : [],
      }),
    ),
    speakers: [speakerOf('vera', name, {})],
  });
}

/** Gives the files as they were written, as they are when all is made, and how many bytes were stored. */
function build(cache: string, archive: Archive) {
  const folder = temporaryFolder();
  const files = datasetFiles(trackSite(siteOf(archive)), { site: 'https://example.org/', base: '/' });
  const made = files.map(({ make }) => String(wholeOf(make())));
  const before = bytesIn(cache).length;
  const store = new PageStore(cache, 'build');
  const write = writerInto(folder);
  for (const { path, make } of files) write(path, withKeptPieces(make(), store));
  store.close();
  const written = files.map(({ path }) => readFileSync(join(folder, path), 'utf8'));
  return { written, made, stored: bytesIn(cache).length - before };
}

function bytesIn(cache: string): Buffer {
  const file = storedIn(cache);
  return file === undefined ? Buffer.alloc(0) : readFileSync(file);
}

function storedIn(cache: string): string | undefined {
  const name = readdirSync(cache).find((file) => file.endsWith('.bin'));
  return name === undefined ? undefined : join(cache, name);
}

it('the dataset of a later build is put together of what was kept and what has changed, and of new pieces where the disk has lost them', () => {
  const cache = temporaryFolder();
  const first = build(cache, archiveWith(2000, 'Вера Крыльцова', 'Заметка'));
  expect(first.written).toEqual(first.made);
  // A new post, a new title of an old one, and another name of somebody.
  const changed = archiveWith(2001, 'Вера Маховая', 'Другая заметка');
  const later = build(cache, changed);
  expect(later.written).toEqual(later.made);
  expect(later.written).not.toEqual(first.written);
  expect(later.stored).toBeGreaterThan(0);
  expect(later.stored).toBeLessThan(first.stored / 5);
  writeFileSync(storedIn(cache) ?? '', bytesIn(cache).fill('x'));
  const damaged = build(cache, changed);
  expect(damaged.written).toEqual(later.made);
  expect(damaged.stored).toBeGreaterThan(first.stored / 2);
});
