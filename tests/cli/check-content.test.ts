import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { command } from '../../src/cli/commands/check-content.ts';
import { channel, contentFolder, type Files, file } from '../curated/content-folder.ts';

/** The exit code and the lines that were written. */
async function check(files: Files, ...args: string[]) {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
  const error = vi.spyOn(console, 'error').mockImplementation((line: string) => lines.push(line));
  const folder = contentFolder(files);
  const code = await command.run(['--content', folder, ...args.map((arg) => arg.replace('<folder>', folder))]);
  log.mockRestore();
  error.mockRestore();
  return { code, folder, lines };
}

describe('npm run check:content', () => {
  it('says what there is when nothing is wrong', async () => {
    const { code, folder, lines } = await check({ 'channel.md': channel, 'speakers/a.md': file('name: А') });
    expect(lines).toEqual([
      `Nothing is wrong in ${folder}: 1 speaker, 0 papers, 0 topics, 0 events, 0 talks, 0 corrected posts.`,
    ]);
    expect(code).toBe(0);
  });

  it('says it as JSON for programs', async () => {
    const wrong = await check({ 'channel.md': channel, 'speakers/a.md': file('role: А') }, '--json');
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.lines.join(''))).toMatchObject([
      { code: 'missing-field', file: 'speakers/a.md', field: 'name' },
    ]);
    const right = await check({ 'channel.md': channel }, '--json');
    expect([right.code, right.lines]).toEqual([0, ['[]']]);
  });

  it('says what is wrong, one line an issue', async () => {
    const { code, lines } = await check({ 'channel.md': channel, 'speakers/a.md': file('role: А') });
    expect(lines).toEqual(['speakers/a.md, field “name”: It is missing. Add a line “name: …” to the front matter.']);
    expect(code).toBe(1);
  });

  it('says how it is called when it does not know an argument', async () => {
    const { code, lines } = await check({}, '--contents', 'x');
    expect(lines).toEqual([
      'There is no option “--contents”. Did you mean “--content”? How it is called: npm run check:content -- --help',
    ]);
    expect(code).toBe(2);
  });

  it('writes the JSON Schemas of all kinds of files', async () => {
    const { folder } = await check({ 'channel.md': channel }, '--schemas', '<folder>/.schemas');
    expect(readdirSync(join(folder, '.schemas'))).toEqual([
      'channel.schema.json',
      'event.schema.json',
      'paper.schema.json',
      'post.schema.json',
      'speaker.schema.json',
      'talk.schema.json',
      'topic.schema.json',
      'withheld.schema.json',
    ]);
  });
});
