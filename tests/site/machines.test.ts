import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { XMLParser } from 'fast-xml-parser';
import { Parser } from 'htmlparser2';
import { afterAll, describe, expect, it } from 'vitest';
import { buildTimeout } from '../built-site.ts';
import { listPages } from './site-pages.ts';

const root = resolve(import.meta.dirname, '../..');
const channel = join(root, 'tests/fixtures/channels/everything');
const folder = mkdtempSync(join(tmpdir(), 'machines-'));
const site = join(folder, 'site');
const address = 'https://example.org/archive/';
afterAll(() => rmSync(folder, { recursive: true, force: true }));
await build();

/** Under an address and a path, where everything that needs them is made. Of the cards one would do: none is drawn here. */
async function build(): Promise<void> {
  // What a test runner tells its children would make this another site.
  const { VITEST: _runner, NODE_ENV: _mode, BASE_URL: _base, ...env } = process.env;
  const sources = ['--seeds', join(channel, 'seeds'), '--content', join(channel, 'content'), '--today', '2025-03-01'];
  const place = ['--site', address, '--cards', 'none', '--out', site, '--quiet'];
  await promisify(execFile)(process.execPath, [join(root, 'src/cli/main.ts'), 'build', ...sources, ...place], {
    env: { ...env, ARCHIVE_CACHE: join(folder, 'cache') },
    timeout: buildTimeout,
  });
}

interface Head {
  canonical: string | undefined;
  noindex: boolean;
  /** Other forms of the page, and other files that it names, from the root of the host. */
  files: string[];
  data: string[];
}

function readHead(html: string): Head {
  const head: Head = { canonical: undefined, noindex: false, files: [], data: [] };
  let inData = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      inData = name === 'script' && attributes['type'] === 'application/ld+json';
      if (inData) head.data.push('');
      if (name === 'meta' && attributes['name'] === 'robots') head.noindex = attributes['content'] === 'noindex';
      if (name !== 'link') return;
      if (attributes['rel'] === 'canonical') head.canonical = attributes['href'];
      if (['alternate', 'manifest', 'search'].includes(attributes['rel'] ?? ''))
        head.files.push(attributes['href'] ?? '');
    },
    ontext(text) {
      if (inData) head.data[head.data.length - 1] += text;
    },
    onclosetag() {
      inData = false;
    },
  });
  parser.end(html);
  return head;
}

const pages = listPages(site).map(({ path, html }) => ({ path, ...readHead(html) }));
const fileOf = (path: string) => join(site, decodeURIComponent(path.replace(/^\/archive\//, '')));

describe('a site with an address', () => {
  it('is mapped: every page that may be kept, and no other', () => {
    const parser = new XMLParser({ isArray: (name) => name === 'url' });
    const map = parser.parse(readFileSync(join(site, 'sitemap.xml'), 'utf8'));
    const mapped: string[] = map.urlset.url.map(({ loc }: { loc: string }) => loc);
    const kept = pages.filter(({ noindex }) => !noindex).map(({ path }) => address + encodeURI(path.slice(1)));
    expect(mapped.sort()).toEqual(kept.sort());
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${address}sitemap.xml`);
  });

  it('has every other form that its pages name, under its path', () => {
    const named = [...new Set(pages.flatMap(({ files }) => files))];
    expect(named.filter((path) => !path.startsWith('/archive/') || !existsSync(fileOf(path)))).toEqual([]);
    for (const end of ['feed.xml', 'feed.json', '.md', 'podcast.xml', 'manifest.webmanifest'])
      expect(named.filter((path) => path.endsWith(end))).not.toEqual([]);
  });

  it('says on every page of a thing what it is, in data that can be read, with addresses that are its own', () => {
    const things = pages.filter(
      ({ path, noindex }) => !noindex && /^\/(?:posts|events|talks|speakers|papers)\/[^/]+\/$/.test(path),
    );
    expect(things.length).toBeGreaterThanOrEqual(50);
    const told = things.map(({ path, data }) => {
      const [block = '{}', ...more] = data;
      const first = more.length === 0 ? JSON.parse(block)['@graph']?.[0] : undefined;
      return first?.['@id'] === `${address}${path.slice(1)}` ? undefined : path;
    });
    expect(told.filter((path) => path !== undefined)).toEqual([]);
  });

  it('leads from the number of a message to its post', () => {
    const { files: _files, ...page } = readHead(readFileSync(join(site, '20/index.html'), 'utf8'));
    expect(page).toEqual({ canonical: `${address}posts/20/`, noindex: true, data: [] });
  });

  it('has the icons that its manifest names', () => {
    const manifest = JSON.parse(readFileSync(join(site, 'manifest.webmanifest'), 'utf8'));
    const icons: string[] = manifest.icons.map(({ src }: { src: string }) => src);
    expect(icons.length).toBe(4);
    expect(icons.filter((icon) => !existsSync(fileOf(icon)))).toEqual([]);
    expect(manifest.start_url).toBe('/archive/');
  });
});
