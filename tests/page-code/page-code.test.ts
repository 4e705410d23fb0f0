import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { codeKey } from '../../src/page-code/code-key.ts';
import { bundlePages } from '../../src/page-code/page-code.ts';
import { buildTimeout } from '../built-site.ts';

const place = { site: 'https://example.org/archive/', base: '/archive/' };
const cache = resolve(import.meta.dirname, '../../.cache');
mkdirSync(cache, { recursive: true });
const work = mkdtempSync(join(cache, 'test-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Neither where it was made nor the key for forms, which Astro throws dice for and no page uses. */
function withoutPlace(text: string, folder: string): string {
  return text.replaceAll(folder, 'here').replace(/"key":"[^"]*"/, '');
}

/** Its files, without the name of the folder it was made in. */
async function made(name: string): Promise<Record<string, string>> {
  const folder = join(work, name);
  mkdirSync(folder);
  await bundlePages(folder, place);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => /\/(?:assets|code)\//.test(file))
      .sort()
      .map((file) => [file.slice(folder.length), withoutPlace(readFileSync(file, 'latin1'), name)]),
  );
}

it(
  'the code of the pages is the same whatever the environment says',
  async () => {
    const plain = await made('one-folder');
    vi.stubEnv('BASE_URL', '/elsewhere/');
    vi.stubEnv('SITE', 'https://elsewhere.example/');
    vi.stubEnv('MODE', 'staging');
    vi.stubEnv('NODE_ENV', 'development');
    vi.stubEnv('TZ', 'America/St_Johns');
    const other = await made('other-folder');
    vi.unstubAllEnvs();
    expect(Object.keys(plain)).toContain('/code/entry.mjs');
    expect(Object.keys(other)).toEqual(Object.keys(plain));
    expect(Object.keys(plain).filter((file) => plain[file] !== other[file])).toEqual([]);
  },
  buildTimeout,
);

it('code is kept for the same code and place only', () => {
  expect(codeKey(place)).toBe(codeKey({ ...place }));
  expect(codeKey(place)).not.toBe(codeKey({ ...place, base: '/' }));
  expect(codeKey(place)).not.toBe(codeKey({ ...place, site: null }));
});
