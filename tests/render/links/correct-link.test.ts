import { describe, expect, it } from 'vitest';
import {
  beginningOf,
  correctableFile,
  correctablePaper,
  correctablePost,
  correctableSpeaker,
  correctHref,
} from '../../../src/render/links/correct-link.ts';
import { complaintsAbout } from '../../curated/content-folder.ts';
import { archiveOf, paperOf, postOf, speakerOf } from '../../fixtures/archive/small-archive.ts';

const post = postOf('12', 'note', { title: "Anna's note: of\nsnakes", speakers: ['anna'] });

function archiveAt(repository: string | null, branch = 'main') {
  const archive = archiveOf({ contentFiles: ['posts/7.md', 'topics/snakes.md'] });
  return { ...archive, channel: { ...archive.channel, repository, branch } };
}

describe('“correct this”', () => {
  it('leads nowhere while there is no repository, or none whose editor is known', () => {
    expect(correctHref(archiveAt(null), correctablePost(post))).toBeUndefined();
    expect(correctHref(archiveAt('https://example.org/a/b'), correctablePost(post))).toBeUndefined();
    expect(correctHref(archiveAt('https://github.com/owner'), correctablePost(post))).toBeUndefined();
  });

  it.each([
    ['https://github.com/o/r', 'main', 'https://github.com/o/r/edit/main/content/posts/7.md'],
    ['https://github.com/o/r', 'site/ru', 'https://github.com/o/r/edit/site/ru/content/posts/7.md'],
    ['https://gitlab.com/o/g/r', 'main', 'https://gitlab.com/o/g/r/-/edit/main/content/posts/7.md'],
    ['https://gitlab.example.org/o/r', 'main', 'https://gitlab.example.org/o/r/-/edit/main/content/posts/7.md'],
  ])('opens the file that is there: %s, %s', (repository, branch, address) => {
    expect(correctHref(archiveAt(repository, branch), correctablePost({ ...post, id: '7' }))).toBe(address);
  });

  it('begins a new file with what is known', () => {
    const address = new URL(correctHref(archiveAt('https://github.com/o/r'), correctablePost(post)) ?? '');
    expect(address.pathname).toBe('/o/r/new/main');
    expect(address.searchParams.get('filename')).toBe('content/posts/12.md');
    expect(address.searchParams.get('value')?.split('\n').slice(0, 4)).toEqual([
      '---',
      '# kind: note',
      "# title: 'Anna''s note: of snakes'",
      '# speakers: [anna]',
    ]);
  });

  it('leads to the channel and to topics, which always have their files', () => {
    const archive = archiveAt('https://github.com/o/r');
    expect(correctHref(archive, correctableFile(null, 'channel'))).toMatch(/\/edit\/main\/content\/channel\.md$/);
    expect(correctHref(archive, correctableFile('topics', 'snakes'))).toMatch(
      /\/edit\/main\/content\/topics\/snakes\.md$/,
    );
  });

  it('begins files that are without fault as they are, and when their remarks are made fields', () => {
    const speaker = correctableSpeaker(
      speakerOf('anna', 'Анна «Аня» Иванова', { role: 'ML: ведущий', aliases: ['#1'] }),
    );
    const paper = correctablePaper(paperOf('2312.00752', 'Mamba: Linear-Time', { arxiv: '2312.00752' }));
    const files = (change: (text: string) => string) => ({
      'speakers/anna.md': change(beginningOf(speaker)),
      'papers/2312.00752.md': change(beginningOf(paper)),
      'posts/12.md': change(beginningOf(correctablePost({ ...post, event: null }))),
    });
    expect(complaintsAbout(files((text) => text))).toEqual([]);
    expect(complaintsAbout(files((text) => text.replaceAll(/^# /gm, '')))).toEqual([]);
  });
});
