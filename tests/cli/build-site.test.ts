import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { buildSite, type SiteRequest } from '../../src/cli/build-site.ts';
import type { Verdict } from '../../src/publish/verify-site.ts';
import { channel, file } from '../curated/content-folder.ts';
import { called } from './called.ts';
import { temporaryFolder } from './temporary-folder.ts';

const seeds = resolve(import.meta.dirname, '../../seeds');
const oldSite = { 'dist/index.html': 'old', 'dist/archive.json': '{}' };

function request(folder: string): SiteRequest {
  const content = resolve(import.meta.dirname, '../../content');
  const sources = { seeds, content, today: '2024-04-01' };
  return {
    cards: 'none',
    sources,
    out: join(folder, 'dist'),
    site: undefined,
    base: undefined,
    quiet: true,
  };
}

const nothingWrong: Verdict = { faults: [], sum: '', pages: 0, links: 0, searchable: 0, files: 0, bytes: 0 };

/** Writes these files in place of a whole site, and finds these faults in it. */
const writes = (names: string[], code = 0, faults: string[] = []) => ({
  bundle: async () => ({ assets: '', entry: '' }),
  render: async ({ folder }: { folder: string }) => {
    for (const name of names) writeFileSync(join(folder, name), 'new');
    return { code, output: code === 0 ? '' : 'what Astro said' };
  },
  verify: () => ({ ...nothingWrong, faults }),
});
const whole = ['index.html', '404.html', 'archive.json', 'archive.schema.json'];

async function quietly<Result>(run: () => Promise<Result>): Promise<{ result: Result; said: string[] }> {
  const said: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  const result = await run();
  spy.mockRestore();
  return { result, said };
}

const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });

describe('a build', () => {
  it('puts the new site in the place of the old one', async () => {
    const folder = temporaryFolder({ ...oldSite, 'dist/gone.html': 'old' });
    expect(await buildSite(request(folder), writes(whole))).toEqual({ code: 0, base: '/' });
    expect(readdirSync(join(folder, 'dist')).toSorted()).toEqual(whole.toSorted());
    expect(readdirSync(folder).toSorted()).toEqual(['.dist.former', 'dist']);
  });

  it('keeps the site before the live one until the next build, for whoever wants it back', async () => {
    const folder = temporaryFolder({ ...oldSite, '.dist.former/index.html': 'older' });
    const render: ReturnType<typeof writes>['render'] = async (work) => {
      expect(readdirSync(folder)).not.toContain('.dist.former');
      return writes(whole).render(work);
    };
    await buildSite(request(folder), { ...writes(whole), render });
    expect(readFileSync(join(folder, '.dist.former/index.html'), 'utf8')).toBe('old');
  });

  it.each([
    ['Astro fails', [], 1, 3, ['what Astro said', 'The pages could not be written: see above. ']],
    [
      'the new site is not whole',
      ['It has no 404.html.'],
      0,
      3,
      ['The new site is not whole:\n  It has no 404.html.\n'],
    ],
    ['it is stopped', [], 143, 143, []],
  ])('keeps the old site when %s', async (_case, faults, astroCode, code, expected) => {
    const folder = temporaryFolder(oldSite);
    const { result, said } = await quietly(() => buildSite(request(folder), writes(whole, astroCode, faults)));
    expect(result.code).toBe(code);
    expect(said.map((line) => line.replace(/The site in .* is as it was\.$/, ''))).toEqual(expected);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it.each([
    ['https://example.org/archive', undefined, '/archive/'],
    ['https://example.org/', '/papers/', '/papers/'],
    [undefined, '/archive', '/archive/'],
  ])('to be served at %s under %s is made for %s', async (site, base, expected) => {
    const built = await buildSite({ ...request(temporaryFolder()), site, base }, writes(whole));
    expect(built.base).toBe(expected);
  });

  it('never takes the place of anything but a site', async () => {
    const folder = temporaryFolder({ 'dist/thesis.docx': 'years of work' });
    const { result, said } = await quietly(() => buildSite(request(folder), writes(whole)));
    expect(result.code).toBe(2);
    expect(said).toEqual([
      `${join(folder, 'dist')} holds something else than a site that was built: name a new or an empty folder.`,
    ]);
    expect(existsSync(join(folder, 'dist/thesis.docx'))).toBe(true);
  });

  it('says that another build is at work, and leaves the site to it', async () => {
    const folder = temporaryFolder(oldSite);
    const tools = writes(whole);
    const first = quietly(() =>
      buildSite(request(folder), {
        ...tools,
        render: async (work) => {
          const second = await buildSite(request(folder), writes(whole));
          expect(second.code).toBe(1);
          return tools.render(work);
        },
      }),
    );
    const { result, said } = await first;
    expect(result.code).toBe(0);
    const lock = join(folder, '.dist.lock');
    expect(said).toEqual([
      `Another build (process ${process.pid}) is writing to ${join(folder, 'dist')}: wait for it. If there is none, delete ${lock}.`,
    ]);
    expect(readdirSync(folder).toSorted()).toEqual(['.dist.former', 'dist']);
  });

  it('writes into the folder that a link leads to, and leaves the link', async () => {
    const folder = temporaryFolder({ 'served/index.html': 'old', 'served/archive.json': '{}' });
    symlinkSync(join(folder, 'served'), join(folder, 'dist'));
    expect((await buildSite(request(folder), writes(whole))).code).toBe(0);
    expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'served/index.html'), 'utf8')).toBe('new');
  });

  it.each([
    ['Astro has wrapped it', new Error('Astro could not do it', { cause: full }), full.message],
    [
      'only the words are left',
      new Error('Build failed:\n  ENOSPC: no space left\n  at write'),
      'ENOSPC: no space left',
    ],
    [
      'a program in another language says it',
      new Error('Failed to write\n\nCaused by:\n    No space left on device (os error 28)\n'),
      'No space left on device (os error 28)',
    ],
  ])('says in a sentence that the disk is full, also where %s', async (_case, error, words) => {
    const folder = temporaryFolder(oldSite);
    const render = () => Promise.reject(error);
    const { result, said } = await quietly(() => buildSite(request(folder), { ...writes(whole), render }));
    expect(result.code).toBe(1);
    expect(said).toEqual([
      `The disk refuses: ${words}. Make room on the disk, and build again. The site in ${join(folder, 'dist')} is as it was.`,
    ]);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('says in a sentence that the disk refuses', async () => {
    const folder = temporaryFolder({ 'no-folder': '' });
    const { result, said } = await quietly(() =>
      buildSite({ ...request(folder), out: join(folder, 'no-folder/dist') }, writes(whole)),
    );
    expect(result.code).toBe(1);
    expect(said.join('\n')).toMatch(
      /^The disk refuses: .* A file lies where a folder should be: name another folder with --out\. Nothing was built\.$/,
    );
  });

  it('lists every mistake in the content, builds nothing, and leaves the old site', async () => {
    const folder = temporaryFolder({
      ...oldSite,
      'content/channel.md': channel,
      'content/speakers/a.md': file('role: no name'),
      'content/posts/12.md': file('hide: there is no such message'),
      'content/search/terms.yaml': '- [alone]\n',
    });
    const out = join(folder, 'dist');
    const { code, err } = await called('build', '--content', join(folder, 'content'), '--out', out, '--quiet');
    expect(code).toBe(1);
    const lines = err.trimEnd().split('\n');
    expect([lines[0], lines.at(-1)]).toEqual(['3 errors:', `Nothing was built. The site in ${out} is as it was.`]);
    for (const file of ['speakers/a.md', 'posts/12.md', 'search/terms.yaml'])
      expect(err).toMatch(new RegExp(`^  ${file}`, 'm'));
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
  });

  it.each([
    ['has no files', {}, 'There is no export here.'],
    ['has no export', { 'seeds/notes.txt': 'buy milk' }, 'No message was found here.'],
  ])('of seeds where one %s ends with 1', async (_case, files, sentence) => {
    const folder = temporaryFolder({ 'content/channel.md': channel, ...files });
    mkdirSync(join(folder, 'seeds'), { recursive: true });
    const options = ['--seeds', join(folder, 'seeds'), '--content', join(folder, 'content')];
    const { code, err } = await called('build', ...options, '--out', join(folder, 'dist'));
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});
