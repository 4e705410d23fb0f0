import { describe, expect, it } from 'vitest';
import { openSearchDescription } from '../../src/search/open-search.ts';

const box = { name: 'Семинар', description: 'Поиск по встречам.', search: 'https://example.org/archive/search/' };

describe('the OpenSearch description', () => {
  it('says where a browser should search', () => {
    const xml = openSearchDescription(box);
    expect(xml).toContain('template="https://example.org/archive/search/?q={searchTerms}"');
    expect(xml).toContain('<ShortName>Семинар</ShortName>');
  });

  it('has a name of at most sixteen characters, cut between words', () => {
    expect(openSearchDescription({ ...box, name: 'Семинар «Второе чтение» — по пятницам' })).toContain(
      '<ShortName>Семинар «Второе</ShortName>',
    );
  });

  it('shows names as text', () => {
    const xml = openSearchDescription({ ...box, name: '<b>&"', search: 'https://example.org/?a=1&b="' });
    expect(xml).toContain('<ShortName>&lt;b&gt;&amp;&quot;</ShortName>');
    expect(xml).toContain('a=1&amp;b=&quot;');
  });
});
