import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/render/site.ts';
import { changesOf } from '../../src/site-files/changed.ts';
import { robotsText } from '../../src/site-files/robots.ts';
import { sitemapFiles } from '../../src/site-files/sitemap.ts';
import { archiveOf, postOf, smallArchive, talkOf } from '../fixtures/archive/small-archive.ts';

const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
const absolute = (path: string) => `https://example.org/${path}`;
const page = (address: string, changed?: string) => ({ address, changed });

describe('the map of the site', () => {
  it('names every page, and when it changed where that is known', () => {
    const [file, ...more] = sitemapFiles(
      [page('https://example.org/?a=1&b=2'), page('https://example.org/posts/1/', '2024-02-12T09:00:00Z')],
      absolute,
    );
    expect(more).toEqual([]);
    expect(parser.parse(String(file?.make())).urlset.url).toEqual([
      { loc: 'https://example.org/?a=1&b=2' },
      { loc: 'https://example.org/posts/1/', lastmod: '2024-02-12T09:00:00Z' },
    ]);
  });

  it('is cut into parts where one file may not hold it', () => {
    const pages = ['1', '2', '3', '4', '5'].map((id) => page(absolute(`posts/${id}/`), `2024-01-0${id}`));
    const files = sitemapFiles(pages, absolute, 2);
    expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
    const [index, ...parts] = files.map((file) => parser.parse(String(file.make())));
    expect(index.sitemapindex.sitemap).toEqual([
      { loc: 'https://example.org/sitemap-1.xml', lastmod: '2024-01-02' },
      { loc: 'https://example.org/sitemap-2.xml', lastmod: '2024-01-04' },
      { loc: 'https://example.org/sitemap-3.xml', lastmod: '2024-01-05' },
    ]);
    expect(parts.flatMap((part) => part.urlset.url)).toHaveLength(pages.length);
  });

  it('knows dates only from exact times: bounds are none', () => {
    const changes = changesOf(siteOf(smallArchive));
    expect(changes.get('posts/5/')).toBe('2024-02-12T09:00:00Z');
    expect(changes.has('posts/1/')).toBe(false);
    expect(changes.get('events/2024-02-01-flocks/')).toBe('2024-02-12T09:00:00Z');
    expect(changes.has('events/2024-02-22-wind/')).toBe(false);
    expect(changes.get('topics/swarms/')).toBe('2024-02-12T09:00:00Z');
  });

  it('takes the last edit for the change, and a day for a day', () => {
    const posts = [
      postOf('1', 'note', { published: { at: '2024-01-01T10:00:00Z' }, edited: '2024-01-05T10:00:00Z', talks: ['t'] }),
      postOf('2', 'note', { published: { after: '2024-01-06', before: '2024-01-06' } }),
    ];
    const changes = changesOf(siteOf(archiveOf({ posts, talks: [talkOf('t', { posts: ['1', '2'] })] })));
    expect([...changes]).toEqual([
      ['posts/1/', '2024-01-05T10:00:00Z'],
      ['posts/2/', '2024-01-06'],
      ['talks/t/', '2024-01-06'],
    ]);
  });

  it('is named by robots.txt once the site has an address', () => {
    expect(robotsText('https://example.org/sitemap.xml')).toContain('\nSitemap: https://example.org/sitemap.xml\n');
    expect(robotsText(undefined)).not.toContain('Sitemap');
  });
});
