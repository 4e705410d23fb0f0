import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadOverlay } from '../../src/curated/load-overlay.ts';

const { value, issues } = loadOverlay(resolve(import.meta.dirname, '../../content'));

describe('the content that ships', () => {
  it('has no fault', () => {
    expect(issues).toEqual([]);
  });

  it('orders every topic', () => {
    const titles = value.topics.map(({ title }) => title);
    expect(titles.at(0)).toBe('Рекомендательные системы');
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('names the files of papers by their arXiv ids, which stand in addresses', () => {
    for (const { id, arxiv } of value.papers) expect(arxiv ?? id).toBe(id);
  });
});
