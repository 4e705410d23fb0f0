import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadTerms, readTerms } from '../../src/curated/load-terms.ts';
import { formatIssue } from '../../src/issue.ts';
import { loadArchive } from '../../src/load-archive.ts';

describe('the dictionary of field terms', () => {
  it('that ships is read without a complaint', () => {
    const { value, issues } = loadTerms(fileURLToPath(new URL('../../content', import.meta.url)));
    expect(issues.map(formatIssue)).toEqual([]);
    expect(value.length).toBeGreaterThan(50);
  });

  it('a folder without one has an empty one', () => {
    expect(loadTerms('/nowhere')).toEqual({ value: [], issues: [] });
    expect(readTerms('# nothing yet\n')).toEqual({ value: [], issues: [] });
  });

  it('words are text, whatever they look like', () => {
    expect(readTerms('- [NO, нет]\n- [2024, 18:30]').value).toEqual([
      ['NO', 'нет'],
      ['2024', '18:30'],
    ]);
  });

  it.each([
    [
      '- [a]',
      '“1”: It has fewer than two words, which say nothing. Add a word of the same meaning, or remove the line.',
    ],
    ['- a', '“1”: It is no list of words. Write one group a line'],
    ['a: b', 'The file is no list of groups.'],
    ['- [a, b]\n- [B, c]', '“2 › 1”: “B” stands in group 1 already.'],
    ['- [a, "!!"]', '“1 › 2”: “!!” has neither letters nor digits. Remove it.'],
    ['- [a, [b]]', '“1 › 2”: It is ["b"], where a word belongs.'],
    ['- [a,', 'Line 1 cannot be read as YAML'],
  ])('%j is an error that says what, where and what to do', (text, expected) => {
    const [issue] = readTerms(text).issues.map(formatIssue);
    expect(issue).toContain('search/terms.yaml');
    expect(issue).toContain(expected);
  });
});

it('a wrong line of the dictionary is among the issues of the archive', async () => {
  const content = mkdtempSync(join(tmpdir(), 'terms-'));
  try {
    cpSync(fileURLToPath(new URL('../../content', import.meta.url)), content, { recursive: true });
    writeFileSync(join(content, 'search/terms.yaml'), '- [одно]\n');
    const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
    const { issues } = await loadArchive({ seeds, content, today: '2024-03-01' });
    expect(issues).toContainEqual(expect.objectContaining({ code: 'wrong-term', file: 'search/terms.yaml' }));
  } finally {
    rmSync(content, { recursive: true });
  }
});
