import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KeptReadings } from '../../src/archive/kept/kept-readings.ts';
import { ReadingsStore } from '../../src/site-writer/readings-store.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const key = 'a message';

async function stored(): Promise<{ folder: string; file: string }> {
  const folder = join(temporaryFolder(), 'readings');
  const readings = new KeptReadings();
  readings.keepClean(key);
  await new ReadingsStore(folder).keep(readings);
  return { folder, file: join(folder, readdirSync(folder)[0] ?? '') };
}

const isKnown = (folder: string) => new KeptReadings(new ReadingsStore(folder).find()).isClean(key);

it('what was kept is known to the next build', async () => {
  const { folder } = await stored();
  expect(isKnown(folder)).toBe(true);
});

it('where nothing was kept nothing is known', () => {
  expect(isKnown(temporaryFolder())).toBe(false);
});

it('a file that a disk has changed or cut off is as good as none', async () => {
  const { folder, file } = await stored();
  const bytes = readFileSync(file);
  for (let place = 0; place < bytes.length; place += 7) {
    const damaged = Buffer.from(bytes);
    damaged[place] = (damaged[place] ?? 0) ^ 0xff;
    writeFileSync(file, damaged);
    expect(isKnown(folder)).toBe(false);
    writeFileSync(file, bytes.subarray(0, place));
    expect(isKnown(folder)).toBe(false);
  }
});

it('what other code has read is read anew', async () => {
  const { folder, file } = await stored();
  const text = readFileSync(file, 'latin1');
  const other = text.startsWith('0') ? '1' : '0';
  writeFileSync(file, other + text.slice(1), 'latin1');
  expect(isKnown(folder)).toBe(false);
});

it('one file is kept, whatever lay there', async () => {
  const { folder } = await stored();
  writeFileSync(join(folder, 'left-by-a-build-that-was-broken-off'), '');
  await new ReadingsStore(folder).keep(new KeptReadings());
  expect(readdirSync(folder)).toHaveLength(1);
  expect(isKnown(folder)).toBe(false);
});
