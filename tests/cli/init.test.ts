import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proposeTopics } from '../../src/cli/new-archive/propose-topics.ts';
import { loadOverlay } from '../../src/curated/load-overlay.ts';
import { buildTimeout } from '../built-site.ts';
import { archiveOf, paperOf, postOf } from '../fixtures/archive/small-archive.ts';
import { called } from './called.ts';
import { temporaryFolder } from './temporary-folder.ts';

const seeds = resolve(import.meta.dirname, '../fixtures/channels/tidewater/seeds/ChatExport_2026-01-10');

function exportFolder(): string {
  const folder = join(temporaryFolder(), 'ChatExport_2026-01-10');
  cpSync(seeds, folder, { recursive: true });
  return folder;
}

describe('npm run init', () => {
  it(
    'begins an archive of an export and builds it at once',
    async () => {
      const [from, out] = [exportFolder(), join(temporaryFolder(), 'archive')];
      const elsewhere = temporaryFolder({ 'secret.txt': 'Nobody may read this.' });
      symlinkSync(join(elsewhere, 'secret.txt'), join(from, 'link.txt'));
      const options = ['--zone', 'America/New_York', '--today', '2026-01-10'];
      const { code, out: said } = await called('init', '--export', from, '--out', out, ...options);
      expect(code).toBe(0);
      expect(said).toMatch(/^posts +24 /m);
      expect(said).toContain(`npm start -- --seeds ${join(out, 'seeds')} --content ${join(out, 'content')}`);
      expect(readdirSync(out).toSorted()).toEqual(
        ['.github', '.gitignore', '.vscode', 'README.md', 'content', 'proposals', 'seeds', 'site'].toSorted(),
      );
      expect(readdirSync(join(out, 'seeds/ChatExport_2026-01-10'))).toEqual(['result.json']);
      expect(readFileSync(join(out, 'site/index.html'), 'utf8')).toContain('<html lang="en"');

      const { value, issues } = loadOverlay(join(out, 'content'));
      expect(issues).toEqual([]);
      expect(value.channel).toMatchObject({
        name: 'Tidewater Paper Club',
        language: 'en',
        timeZone: 'America/New_York',
        telegramId: 1_900_000_042,
      });
      expect([value.speakers, value.papers, value.posts]).toEqual([[], [], []]);

      for (const folder of ['speakers', 'papers'])
        cpSync(join(out, 'proposals', folder), join(out, 'content', folder), { recursive: true });
      const confirmed = loadOverlay(join(out, 'content'));
      expect(confirmed.value.speakers.map(({ name }) => name)).toContain('Samir Okafor');
      expect(confirmed.issues.map(({ field, code: kind }) => [field, kind])).toEqual([['title', 'missing-field']]);
      expect(existsSync(join(out, 'site/archive.json'))).toBe(true);
    },
    buildTimeout,
  );

  it.each([
    [['--out', 'x'], 'Name the export of the channel with --export: a file, or a folder of files.'],
    [['--export', 'seeds'], 'Name a new folder for the archive with --out.'],
    [['--export', '/nowhere', '--out', 'x'], `There is no ${resolve('/nowhere')} (--export).`],
    [['--export', 'seeds', '--out', 'docs'], `${resolve('docs')} is not empty: name a new folder with --out.`],
    [
      ['--export', 'seeds', '--out', 'seeds/x'],
      `${resolve('seeds/x')} lies inside of the export: name a folder elsewhere with --out.`,
    ],
    [['--export', 'seeds', '--out', 'x', '--language', 'de'], '“de” is not a language of the site: write ru or en.'],
    [
      ['--export', 'seeds', '--out', 'x', '--zone', 'Moscow'],
      '“Moscow” is no time zone: write continent and city, for example Europe/Moscow.',
    ],
  ])('answers %j with one sentence', async (args, sentence) => {
    const { code, out, err } = await called('init', ...args);
    expect([code, out, err.split(' How it is called: ')[0]]).toEqual([2, '', sentence]);
  });

  it('begins nothing when there is no message in what it was given', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'letter.json'), '{"to":"nobody"}');
    const out = join(folder, 'archive');
    const { code, err } = await called('init', '--export', join(folder, 'letter.json'), '--out', out);
    expect(code).toBe(1);
    expect(err).toContain('No message was found here.');
    expect(err).toContain('No archive was begun.');
    expect(existsSync(out)).toBe(false);
  });
});

describe('proposed topics', () => {
  it('are hashtags that come again and words of several titles', () => {
    const tagged = (id: string) =>
      postOf(id, 'note', { body: [{ type: 'hashtag', value: 'sea_ice', text: '#sea_ice' }] });
    const archive = archiveOf({
      posts: [
        tagged('1'),
        tagged('2'),
        postOf('3', 'note', { body: [{ type: 'hashtag', value: 'once', text: '#once' }] }),
      ],
      papers: ['Glaciers melt', 'On glaciers', 'A model of a glacier'].map((title, index) =>
        paperOf(`p${index}`, title),
      ),
    });
    expect(proposeTopics(archive)).toEqual([
      { title: 'Glaciers', terms: ['glaciers'], count: 3 },
      { title: 'Sea ice', terms: ['sea ice'], count: 2 },
    ]);
  });
});
