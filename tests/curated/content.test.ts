import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadOverlay } from '../../src/curated/load-overlay.ts';

const { value, issues } = loadOverlay(resolve(import.meta.dirname, '../../content'));

describe('the content that ships', () => {
  it('has no fault', () => {
    expect(issues).toEqual([]);
  });

  it('finds every topic by Russian and by English words', () => {
    for (const { id, terms } of value.topics) {
      expect([id, terms.some((term) => /[а-я]/i.test(term)), terms.some((term) => /[a-z]/i.test(term))]).toEqual([
        id,
        true,
        true,
      ]);
    }
  });

  it('names the files of papers by their arXiv ids, which stand in addresses', () => {
    for (const { id, arxiv } of value.papers) expect(arxiv ?? id).toBe(id);
  });
});
