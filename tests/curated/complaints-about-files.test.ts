import { describe, expect, it } from 'vitest';
import { loadOverlay } from '../../src/curated/load-overlay.ts';
import { formatIssue } from '../../src/issue.ts';
import { complaintsAbout, contentFolder, type Files, file } from './content-folder.ts';

describe('what an editor reads about files', () => {
  it('that are not there', () => {
    const folder = contentFolder({});
    expect(loadOverlay(`${folder}/none`).issues.map(formatIssue)).toEqual([
      `There is no folder “${folder}/none”. Create it with a file channel.md, or name the folder that has one with --content.`,
    ]);
    expect(loadOverlay(folder).issues.map(formatIssue)).toEqual([
      'channel.md: The file does not exist. Create it with at least the fields name, description, language and timeZone.',
    ]);
  });

  it.each<[string, Files, string]>([
    [
      'a misspelt folder',
      { 'speeker/a.md': file('name: А') },
      'speeker: Nothing reads speeker/. Did you mean “speakers/”? Rename it, or move it out of the content folder; what is read there is: speakers/, papers/, topics/, events/, talks/, posts/, channel.md, withheld.md.',
    ],
    [
      'a misspelt file',
      { 'witheld.md': file('phrases: а') },
      'witheld.md: Nothing reads witheld.md. Did you mean “withheld.md”? Rename it, or move it out of the content folder; what is read there is: speakers/, papers/, topics/, events/, talks/, posts/, channel.md, withheld.md.',
    ],
    [
      'another kind of file',
      { 'posts/17.txt': 'x' },
      'posts/17.txt: Nothing reads posts/17.txt. Give it a name that ends in .md, or move it out of the content folder.',
    ],
    [
      'a folder in a folder',
      { 'posts/2024/17.md': 'x' },
      'posts/2024: Nothing reads posts/2024/. Give it a name that ends in .md, or move it out of the content folder.',
    ],
    [
      'a name that cannot stand in an address',
      { 'speakers/Анна Иванова.md': file('name: Анна Иванова') },
      'speakers/Анна Иванова.md: “Анна Иванова” cannot stand in an address. Rename the file to anna-ivanova.md, or choose another name of small Latin letters, digits and single hyphens, of at most 80 characters.',
    ],
    [
      'text in another encoding',
      { 'speakers/anna.md': Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc0, 0xed, 0xed, 0xe0]) },
      'speakers/anna.md: The file cannot be read as text in UTF-8. Save it again in your editor with the encoding UTF-8.',
    ],
    [
      'front matter that cannot be read',
      { 'speakers/anna.md': '---js\nx\n---\n' },
      'speakers/anna.md: The first line is “---js”, which asks for another language than YAML. Make the first line “---”, and write the fields as “name: value”.',
    ],
    [
      'text below a correction',
      { 'posts/17.md': '---\nkind: note\n---\nТекст.' },
      'posts/17.md: There is text below the front matter, which the page of a post has no place for. Remove it, or keep it as a note in the front matter on lines that begin with “#”.',
    ],
    [
      'text nested thousands deep',
      { 'speakers/anna.md': `${file('name: Анна')}${'> '.repeat(8000)}x` },
      'speakers/anna.md: The text has quotes or lists within each other, thousands deep. Remove the repeated “>”, “-” or “*” signs.',
    ],
    [
      'a paper named like another',
      { 'papers/2310.02210.md': file('title: Snakes', 'arxiv: 2310.02211') },
      'papers/2310.02210.md, field “arxiv”: It is 2310.02211, but the file is named 2310.02210.md. Rename the file to 2310.02211.md, or correct the field.',
    ],
    [
      'a paper named like an id that it does not have',
      { 'papers/2310.02210.md': file('title: Snakes') },
      'papers/2310.02210.md, field “arxiv”: The file is named like an arXiv id, but the field is missing. Add a line “arxiv: 2310.02210”, or rename the file.',
    ],
    [
      'two people of one name',
      { 'speakers/a.md': file('name: Пётр Семёнов'), 'speakers/b.md': file('name: П. С.', 'aliases: Петр Семенов') },
      'speakers/b.md: “Петр Семенов” is also in speakers/a.md. Keep the name in one of the two files, or join the files into one.',
    ],
  ])('about %s', (_, files, message) => {
    expect(complaintsAbout(files)).toEqual([message]);
  });
});
