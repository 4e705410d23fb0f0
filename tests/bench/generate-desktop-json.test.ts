import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { generateDesktopJson } from '../../bench/generate-desktop-json.ts';
import { readMade } from '../telegram/readers/made-json.ts';

const folder = mkdtempSync(join(tmpdir(), 'generated-'));
afterAll(() => rmSync(folder, { recursive: true }));

function generated(count: number, name: string): Buffer {
  const path = join(folder, name);
  generateDesktopJson(count, path);
  return readFileSync(path);
}

it('writes the same bytes for the same number of messages', () => {
  expect(generated(250, 'one').equals(generated(250, 'other'))).toBe(true);
});

it('writes exports that are read with nothing lost and nothing to complain of', () => {
  const result = readMade(generated(250, 'read'));
  expect(result.messages).toHaveLength(250);
  expect(result).toMatchObject({ lost: [], issues: [] });
  expect(result.messages.some(({ album }) => album !== null)).toBe(true);
});
