import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KeptReadings } from '../../src/archive/kept/kept-readings.ts';
import { ReadingsStore } from '../../src/site-writer/readings-store.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const key = 'a message';

const listName = 'lots.json';

function stored(): { folder: string; files: string[] } {
  const folder = join(temporaryFolder(), 'readings');
  const readings = new KeptReadings();
  readings.keepClean(key);
  new ReadingsStore(folder).keep(readings);
  return { folder, files: readdirSync(folder).map((name) => join(folder, name)) };
}

const isKnown = (folder: string) => new KeptReadings(new ReadingsStore(folder).find()).isClean(key);

it('what was kept is known to the next build', () => {
  const { folder } = stored();
  expect(isKnown(folder)).toBe(true);
});

it('where nothing was kept nothing is known', () => {
  expect(isKnown(temporaryFolder())).toBe(false);
});

it('a file that a disk has changed, cut off or lost is as good as none', () => {
  const { folder, files } = stored();
  for (const file of files) {
    const bytes = readFileSync(file);
    for (let place = 0; place < bytes.length; place += 7) {
      const damaged = Buffer.from(bytes);
      damaged[place] = (damaged[place] ?? 0) ^ 0xff;
      writeFileSync(file, damaged);
      expect(isKnown(folder)).toBe(false);
      writeFileSync(file, bytes.subarray(0, place));
      expect(isKnown(folder)).toBe(false);
    }
    rmSync(file);
    expect(isKnown(folder)).toBe(false);
    writeFileSync(file, bytes);
  }
  expect(isKnown(folder)).toBe(true);
});

it('what other code has read is read anew', () => {
  const { folder } = stored();
  const list = join(folder, listName);
  const text = readFileSync(list, 'latin1');
  const other = text.startsWith('0') ? '1' : '0';
  writeFileSync(list, other + text.slice(1), 'latin1');
  expect(isKnown(folder)).toBe(false);
});

it('what did not change stays as it lies, and what a disk has changed is written again', () => {
  const { folder, files } = stored();
  const [lot = ''] = files.filter((file) => !file.endsWith(listName));
  const writeAgain = () => {
    const store = new ReadingsStore(folder);
    const readings = new KeptReadings(store.find());
    readings.keepClean(key);
    store.keep(readings);
  };
  utimesSync(lot, 1, 1);
  writeAgain();
  expect(statSync(lot).mtimeMs).toBe(1_000);
  writeFileSync(lot, 'damaged');
  writeAgain();
  expect(isKnown(folder)).toBe(true);
});

it('only what the last build needs is kept', () => {
  const { folder } = stored();
  writeFileSync(join(folder, 'left-by-a-build-that-was-broken-off'), '');
  new ReadingsStore(folder).keep(new KeptReadings());
  expect(readdirSync(folder)).toEqual([listName]);
  expect(isKnown(folder)).toBe(false);
});

it('where nothing can be written the build goes on, and nothing is left behind', () => {
  const { folder } = stored();
  const store = new ReadingsStore(folder);
  const readings = new KeptReadings(store.find());
  // A folder of that name cannot be written over.
  rmSync(join(folder, listName));
  mkdirSync(join(folder, listName, 'in the way'), { recursive: true });
  readings.keepClean('another message');
  const before = readdirSync(folder);
  store.keep(readings);
  expect(readdirSync(folder)).toEqual(before);
});
