import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { buildTimeout, builtOn, builtSite } from '../built-site.ts';

const root = resolve(import.meta.dirname, '../..');
const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });
// Astro works below the folder it is called in, and looks for packages from there.
const work = mkdtempSync(join(cache, 'test-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

it(
  'every page is what Astro makes of it by its own means, byte by byte',
  async () => {
    const ours = await builtSite();
    // What a test runner tells its children would make these other pages.
    const { VITEST: _runner, PROD: _prod, DEV: _dev, MODE: _name, SSR: _side, BASE_URL: _base, ...env } = process.env;
    const sources = { ARCHIVE_SEEDS: join(root, 'seeds'), ARCHIVE_CONTENT: join(root, 'content') };
    await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'astro-alone.ts'), join(work, 'site')], {
      cwd: work,
      env: { ...env, ...sources, ARCHIVE_TODAY: builtOn, NODE_ENV: 'production' },
    });
    const pages = readdirSync(join(work, 'site'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:html|json)$/.test(file))
      // It is told where the search index lies, when there is one.
      .filter((file) => file !== 'search/index.html');
    const different = pages.filter(
      (file) => !readFileSync(join(ours, file)).equals(readFileSync(join(work, 'site', file))),
    );
    expect(pages.length).toBeGreaterThan(60);
    expect(different).toEqual([]);
  },
  buildTimeout,
);
