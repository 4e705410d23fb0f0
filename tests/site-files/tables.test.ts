import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { csvOf, tableNames } from '../../src/site-files/tables.ts';
import { archiveOf, postOf, smallArchive } from '../fixtures/archive/small-archive.ts';

const dataset = toDataset(smallArchive, 'https://example.org/archive/');
const read = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

describe('the tables', () => {
  it.each(tableNames)('has one row for each of the %s, and every cell under a name', (name) => {
    const rows = read(csvOf(name, dataset));
    expect(rows.map((row) => row['id'])).toEqual(dataset[name].map(({ id }) => id));
  });

  it('gives names beside what the dataset has as ids', () => {
    const [row] = read(csvOf('events', dataset));
    expect(row).toMatchObject({
      starts_at: '2024-02-08T18:00:00+03:00',
      first_planned_for: '2024-02-01T18:00:00+03:00',
      speakers: 'Нина Ветрова',
      papers: 'Flocks of a Feather',
      topics: 'Рои',
    });
  });

  it('says between which days a post came out, and leaves empty what nobody knows', () => {
    const rows = read(csvOf('posts', dataset));
    expect(rows[0]).toMatchObject({ published: '', not_before: '2023-12-28', not_after: '2024-01-18' });
    expect(rows[3]).toMatchObject({ published: '2024-02-08T20:30:00Z', not_before: '2024-02-08' });
  });

  it('begins with the mark by which Excel knows the encoding', () => {
    expect([...Buffer.from(csvOf('posts', dataset)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '=cmd|calc\nsecond line', '＝1+1'])(
    'holds no formula: %j is text',
    (title) => {
      const [row] = read(csvOf('posts', toDataset(archiveOf({ posts: [postOf('1', 'note', { title })] }), null)));
      expect(row?.['title']).toBe(`'${title}`);
    },
  );

  it('gives every text back as it was', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary-ascii' }),
      fc.constantFrom('🛩', 'й', '"', ',', '\r\n', '\n', ';', '\ufeff', "'"),
    );
    const text = fc.array(piece, { maxLength: 6 }).map((parts) => `я${parts.join('')}`);
    fc.assert(
      fc.property(fc.array(text, { minLength: 5, maxLength: 10 }), (texts) => {
        const posts = texts.map((words, id) => postOf(String(id), 'note', { body: [{ type: 'text', text: words }] }));
        const rows = read(csvOf('posts', toDataset(archiveOf({ posts }), null)));
        expect(rows.map((row) => row['text'])).toEqual(texts);
      }),
      { numRuns: 20 },
    );
  });
});
