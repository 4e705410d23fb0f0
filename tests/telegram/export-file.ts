/** ExportFile values for tests, from fixtures on the disk and from bytes made in a test. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { decodeText } from '../../src/telegram/decode-text.ts';
import type { ExportFile } from '../../src/telegram/reader.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures/telegram');
const headLength = 64 * 1024;

/** A file of `tests/fixtures/telegram/`, named as if that were the seeds folder. */
export function fixtureFile(path: string): ExportFile {
  return exportFile(path, readFileSync(join(fixtures, path)));
}

/** A file that only exists in the test. */
export function exportFile(path: string, content: string | Buffer): ExportFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    path,
    folder: join(fixtures, dirname(path)),
    size: bytes.length,
    head: decodeText(bytes.subarray(0, headLength)),
    read: () => bytes,
  };
}
