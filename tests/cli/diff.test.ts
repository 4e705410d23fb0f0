import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { called } from './called.ts';
import { temporaryFolder } from './temporary-folder.ts';

const channel = resolve(import.meta.dirname, '../fixtures/channels/tidewater');
const seeds = join(channel, 'seeds');
const options = ['--content', join(channel, 'content'), '--today', '2026-01-10'];

/** The export as it was before the meeting of 20 November was recorded, with one word spelt otherwise. */
function olderExport(): string {
  const folder = temporaryFolder();
  const history = JSON.parse(readFileSync(join(seeds, 'ChatExport_2026-01-10/result.json'), 'utf8'));
  const messages = history.messages
    .filter(({ id }: { id: number }) => id < 17)
    .map((message: object) => JSON.parse(JSON.stringify(message).replaceAll('five people', 'four people')));
  writeFileSync(join(folder, 'result.json'), JSON.stringify({ ...history, messages }));
  return folder;
}

describe('npm run diff', () => {
  it('says in the language of the channel what a new export changes', async () => {
    const { code, out, err } = await called('diff', ...options, olderExport(), seeds);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('What changes in the archive of “Tidewater Paper Club”');
    expect(out).toMatch(/posts +15 → 24/);
    expect(out).toContain('New posts: 9');
    expect(out).toMatch(/text, was: .*four people[\s\S]*text, is: .*five people/);
    expect(out).toMatch(/New meetings: 2\n.*Calibrated Intervals/);
    expect(out).toContain('post 17 → Storm Diffusion');
    expect(out).toMatch(/Past meetings without a recording: 1\n +2025-12-11 18:00/);
  });

  it('says it in another language when asked', async () => {
    const { out } = await called('diff', ...options, '--lang', 'ru', olderExport(), seeds);
    expect(out).toContain('Новые посты: 9');
    expect(out).toContain('26  9 января 2026  заметка  Whose gauge lied most');
  });

  it('compares with the archive.json of a site, and with the folder that has it', async () => {
    const { out: dataset } = await called('inspect', '--json', ...options, olderExport());
    const folder = temporaryFolder({ 'archive.json': dataset });
    for (const old of [folder, join(folder, 'archive.json')]) {
      const { code, out } = await called('diff', '--json', ...options, old, seeds);
      expect(code).toBe(0);
      expect(JSON.parse(out).posts.added).toHaveLength(9);
    }
    const { out } = await called('diff', ...options, seeds, folder);
    expect(out).toContain('only an export tells, not an archive.json');
  });

  it('ends with 1 and names corrections that have lost what they corrected', async () => {
    const { code, out } = await called('diff', ...options, seeds, olderExport());
    expect(code).toBe(1);
    expect(out).toContain('content/posts/26.md, field “file name”: correct or delete it');
    expect(out).toContain('Vanished posts: 9');
  });

  it('keeps words of the channel from becoming anything in Markdown', async () => {
    const folder = temporaryFolder();
    cpSync(seeds, folder, { recursive: true });
    mkdirSync(join(folder, 'more'));
    const history = JSON.parse(readFileSync(join(seeds, 'ChatExport_2026-01-10/result.json'), 'utf8'));
    const text = '@everybody ```` ![x](https://example.org/x.png) <img src=x> ### Heading';
    const message = { ...history.messages[1], id: 99, text, text_entities: [{ type: 'plain', text }] };
    writeFileSync(join(folder, 'more/result.json'), JSON.stringify({ ...history, messages: [message] }));
    const { out } = await called('diff', '--markdown', ...options, seeds, folder);
    const block = /\n(`{5,})text\n[^\n]*@everybody ````[^\n]*\n\1\n/;
    expect(out).toMatch(block);
    expect(out.replace(/(`{3,})text\n[\s\S]*?\n\1(?=\n)/g, '')).not.toMatch(/@everybody|<img|!\[/);
  });

  it.each([
    [['seeds'], 'Name two states to compare, the old one first.'],
    [['seeds', 'seeds', 'docs'], 'Two states are compared: “docs” is one too many.'],
    [['/nowhere', 'seeds'], `There is no ${resolve('/nowhere')}.`],
    [['--lang', 'de', 'seeds', 'seeds'], '“de” is not a language of the report: write ru or en.'],
    [
      ['package.json', 'seeds'],
      `${resolve('package.json')} is neither an export of Telegram nor an archive.json: No message was found here.`,
    ],
    [['--json', '--markdown', 'seeds', 'seeds'], 'The report is either JSON or Markdown: choose --json or --markdown.'],
  ])('answers %j with one sentence', async (args, sentence) => {
    const { code, out, err } = await called('diff', ...args);
    expect(err.split(' How it is called: ')[0]).toBe(sentence);
    expect([code, out]).toEqual([2, '']);
  });
});
