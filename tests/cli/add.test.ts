import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadOverlay } from '../../src/curated/load-overlay.ts';
import { formatIssue } from '../../src/issue.ts';
import { called } from './called.ts';
import { temporaryFolder } from './temporary-folder.ts';

const channel = resolve(import.meta.dirname, '../fixtures/channels/tidewater');

function contentFolder(): string {
  const folder = temporaryFolder();
  cpSync(join(channel, 'content'), folder, { recursive: true });
  return folder;
}

async function add(content: string, ...args: string[]) {
  return called('add', '--seeds', join(channel, 'seeds'), '--content', content, '--today', '2026-01-10', ...args);
}

describe('npm run add', () => {
  it.each([
    [['speaker', 'Anna', 'Ivanova'], 'speakers/anna-ivanova.md', 'name: Anna Ivanova'],
    [['speaker', 'samir-okafor'], 'speakers/samir-okafor.md', 'name: Samir Okafor'],
    [['topic', 'Sea ice'], 'topics/sea-ice.md', 'title: Sea ice'],
    [['paper', 'arXiv:2508.99011v2'], 'papers/2508.99011.md', 'arxiv: 2508.99011'],
    [['paper', 'https://arxiv.org/abs/2601.99001'], 'papers/2601.99001.md', 'arxiv: 2601.99001'],
    [['paper', 'Ice: A Survey'], 'papers/ice-a-survey.md', "title: 'Ice: A Survey'"],
    [['event', '2026-02-05-sea-ice'], 'events/2026-02-05-sea-ice.md', 'startsAt: 2026-02-05'],
    [
      ['event', '2025-10-02-graph-networks-for-estuaries'],
      'events/2025-10-02-graph-networks-for-estuaries.md',
      '# startsAt: 2025-10-09 18:00',
    ],
    [['event', '7'], 'events/2025-10-02-graph-networks-for-estuaries.md', '# title: Graph Networks for Estuaries'],
    [['talk', 'Graphs that flow'], 'talks/graphs-that-flow.md', '# venue: Estuary Days'],
    [['talk', 'A new talk'], 'talks/a-new-talk.md', 'title: A new talk'],
    [['correction', '24'], 'posts/24.md', '# kind: note'],
    [['correction', 'https://t.me/tidewater_papers/24'], 'posts/24.md', '# kind: note'],
    [['correction', 'https://tidewater.example.org/posts/24/'], 'posts/24.md', '# kind: note'],
  ])('%j begins %s', async (args, file, line) => {
    const content = contentFolder();
    const { code, out, err } = await add(content, ...args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`Wrote ${join(content, file)}.`);
    expect(out).toContain('npm run check:content');
    expect(readFileSync(join(content, file), 'utf8').split('\n')).toContain(line);
  });

  it('writes what has no fault but the fields that are left to fill in', async () => {
    const content = contentFolder();
    for (const args of [
      ['speaker', 'Anna Ivanova'],
      ['talk', 'A talk'],
      ['correction', '24'],
      ['event', '6'],
      ['topic', 'Ice'],
      ['paper', 'Ice: A Survey'],
    ]) {
      await add(content, ...args);
    }
    expect(loadOverlay(content).issues.map(formatIssue)).toEqual([
      'topics/ice.md, field “summary”: It is missing. Add a line “summary: …” to the front matter.',
      'topics/ice.md, field “terms”: It is missing. Add a line “terms: …” to the front matter.',
    ]);
  });

  it('never writes over a file', async () => {
    const content = contentFolder();
    const path = join(content, 'speakers/nora-whitfield.md');
    writeFileSync(path, 'mine');
    const { code, err } = await add(content, 'speaker', 'Nora Whitfield');
    expect([code, err]).toEqual([1, `${path} is there already and stays as it is: open it and change it there.\n`]);
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it.each([
    [[], 'Say what is to be added: speaker, topic, paper, event, talk, correction.'],
    [['spaker', 'x'], '“spaker” cannot be added: speaker, topic, paper, event, talk, correction.'],
    [['topic'], 'Say which topic: give its name or id.'],
    [
      ['correction', '999'],
      'There is no post “999” in the exports. Copy the last number of its address on the site or on Telegram.',
    ],
    [
      ['event', '20x5-10-02-graph-networks-for-estuaries'],
      'There is no meeting “20x5-10-02-graph-networks-for-estuaries”. Did you mean “2025-10-02-graph-networks-for-estuaries”? Give its id from the address of its page, a post of it, or for one that the archive did not see a new id: 2024-03-14-short-title.',
    ],
  ])('answers %j with a sentence', async (args, sentence) => {
    const { code, out, err } = await add(contentFolder(), ...args);
    expect([code, out, err.split(' How it is called: ')[0]]).toEqual([2, '', sentence]);
  });
});
