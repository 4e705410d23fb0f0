import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { datasetJsonSchema } from '../../src/dataset/schema.ts';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { loadArchive } from '../../src/load-archive.ts';
import { builtOn, builtSite } from '../built-site.ts';

const root = resolve(import.meta.dirname, '../..');
const site = await builtSite();
const read = (name: string): unknown => JSON.parse(readFileSync(join(site, name), 'utf8'));

it('the site offers the dataset that the command line prints', async () => {
  const archive = await loadArchive({ seeds: join(root, 'seeds'), content: join(root, 'content'), today: builtOn });
  expect(read('archive.json')).toEqual(toDataset(archive, archive.channel.site));
});

it('the site offers the JSON Schema of its dataset', () => {
  expect(read('archive.schema.json')).toEqual(datasetJsonSchema());
});
