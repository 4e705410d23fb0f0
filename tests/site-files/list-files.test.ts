import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { siteOf } from '../../src/render/site.ts';
import { bibtexOf } from '../../src/site-files/bibtex.ts';
import { listFiles } from '../../src/site-files/list-files.ts';
import { wholeOf } from '../../src/site-files/site-file.ts';
import { archiveOf, paperOf, postOf, smallArchive } from '../fixtures/archive/small-archive.ts';

const place = { site: 'https://example.org/archive/', base: '/archive/' };
const filesOf = (archive = smallArchive, at: Parameters<typeof listFiles>[1] = place) =>
  new Map(listFiles(siteOf(archive), at).map(({ path, make }) => [path, String(wholeOf(make()))]));
const get = (files: Map<string, string>, path: string) => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
};

describe('the files for programs', () => {
  it('have paths of their own, relative and without tricks', () => {
    const paths = listFiles(siteOf(smallArchive), place).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !/^[a-z0-9][\w./-]*$/.test(path) || path.includes('..'))).toEqual([]);
  });

  it('name the site by its full address, and begin at its root while it has none', () => {
    expect(get(filesOf(), 'posts/5.md')).toContain('url: "https://example.org/archive/posts/5/"');
    const bare = filesOf(smallArchive, { site: null, base: '/archive/' });
    expect(get(bare, 'posts/5.md')).toContain('url: "/archive/posts/5/"');
    expect(get(bare, 'llms.txt')).toContain('(</archive/topics/swarms/>)');
    expect(get(bare, 'robots.txt')).not.toContain('Sitemap');
  });

  it('give every post as Markdown: what is known of it, its title, its words', () => {
    const markdown = get(filesOf(), 'posts/2.md');
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
    expect(parseYaml(head)).toEqual({
      title: 'Flocks of a Feather',
      kind: 'announcement',
      channel: 'Разбор полётов',
      url: 'https://example.org/archive/posts/2/',
      publishedNotBefore: '2024-01-01',
      publishedNotAfter: '2024-01-31',
      speakers: ['Нина Ветрова'],
      papers: ['Flocks of a Feather'],
      topics: ['Рои'],
      meeting: 'Flocks of a Feather',
    });
    expect(body).toContain('# Flocks of a Feather\n');
    expect(body).toContain('[Нина Ветрова](<https://example.org/archive/speakers/nina-vetrova/>)');
  });

  it('keep a title that looks like front matter or markup in its place', () => {
    const title = '---\nkind: "x"\u0085\u2028# <b>';
    const markdown = get(filesOf(archiveOf({ posts: [postOf('1', 'note', { title })] })), 'posts/1.md');
    const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? [];
    expect(parseYaml(head)).toMatchObject({ title, kind: 'note' });
  });

  it('show nothing that a spoiler hides', () => {
    const body = [{ type: 'spoiler' as const, children: [{ type: 'text' as const, text: 'убийца' }] }];
    const files = filesOf(
      archiveOf({ posts: [postOf('1', 'review', { body, published: { at: '2024-01-01T00:00:00Z' } })] }),
    );
    for (const path of ['posts/1.md', 'llms.txt', 'feed.xml', 'feed.json'])
      expect(get(files, path)).not.toContain('убийца');
  });

  it('lead from the number of a message to its post, also from the other messages of an album', () => {
    const files = filesOf(archiveOf({ posts: [postOf('7', 'note', { title: 'a "b" <c>', messageIds: [7, 8] })] }));
    for (const number of [7, 8]) {
      const page = get(files, `${number}/index.html`);
      expect(page).toContain('content="0; url=../posts/7/"');
      expect(page).toContain('<link rel="canonical" href="https://example.org/archive/posts/7/">');
      expect(page).toContain('content="noindex"');
      expect(page).toContain('<title>a &quot;b&quot; &lt;c&gt;</title>');
    }
  });

  it('do not double the files of a large site: only the newest posts have a short address', () => {
    const posts = Array.from({ length: 2100 }, (_, number) => postOf(String(number + 1), 'note'));
    const short = listFiles(siteOf(archiveOf({ posts })), place).filter(({ path }) => /^\d+\//.test(path));
    expect(short).toHaveLength(2000);
    expect(short.at(-1)?.path).toBe('2100/index.html');
  });
});

describe('a paper as BibTeX', () => {
  it('says what is known and nothing else', () => {
    expect(bibtexOf(paperOf('2401.00001', 'Flocks of a Feather', { arxiv: '2401.00001' }))).toBe(
      [
        '@misc{flocks-2401.00001,',
        '  title = {{Flocks of a Feather}},',
        '  eprint = {2401.00001},',
        '  archiveprefix = {arXiv},',
        '  url = {https://arxiv.org/abs/2401.00001},',
        '}',
        '',
      ].join('\n'),
    );
    const entry = bibtexOf(
      paperOf('rook-swarms', 'Swarms', {
        authors: ['Nina Rook', 'Society of Birds and Bees'],
        year: 2023,
        venue: 'Journal of Flight',
        doi: '10.1000/a_b',
      }),
    );
    expect(entry).toContain('@article{rook-swarms,');
    expect(entry).toContain('author = {Nina Rook and {Society of Birds and Bees}}');
    expect(entry).toContain('doi = {10.1000/a\\_b}');
  });

  it('closes every brace that it opens, whatever a title holds', () => {
    const title = '50% of {{{ \\input{x} } cost $5 & #1 ~ ^ _';
    const entry = bibtexOf(
      paperOf('p', title, { authors: ['A } B'], links: [{ title: '', url: 'https://a.example/{x' }] }),
    );
    const bare = entry.replace(/\\[{}]/g, '');
    expect(bare.match(/{/g)?.length).toBe(bare.match(/}/g)?.length);
    expect(entry).toContain(
      '{{50\\% of \\textbackslash{}inputx cost \\$5 \\& \\#1 \\textasciitilde{} \\textasciicircum{} \\_}}',
    );
  });
});
