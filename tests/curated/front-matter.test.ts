import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/curated/front-matter.ts';

const read = (...lines: string[]) => readFrontMatter(lines.join('\n'));
const complaints = (...lines: string[]) => {
  const result = read(...lines);
  return Array.isArray(result) ? result.map(({ found, remedy }) => `${found} ${remedy}`) : result;
};

describe('front matter that can be read', () => {
  it('keeps every value as the characters that were typed', () => {
    expect(
      read('---', 'time: 18:30', 'id: 2310.02210', 'day: 2024-02-30', 'year: 0012', 'yes: no', 'hash: 1234e567', '---'),
    ).toEqual({
      fields: { time: '18:30', id: '2310.02210', day: '2024-02-30', year: '0012', yes: 'no', hash: '1234e567' },
      body: '',
    });
  });

  it('takes an empty value for a field left out, and quoted words for words', () => {
    expect(read('---', 'a:', 'b: ~', 'c: null', 'd: ""', 'e: "null"', 'f:', '  - x', '  -', '---')).toEqual({
      fields: { e: 'null', f: ['x'] },
      body: '',
    });
  });

  it('may be empty', () => {
    expect(read('---', '---', 'Текст.')).toEqual({ fields: {}, body: 'Текст.' });
    expect(read('---', '# только заметка', '---')).toEqual({ fields: {}, body: '' });
  });

  it('is the same with the byte order mark and line ends of Windows', () => {
    expect(readFrontMatter('\uFEFF---\r\nname: Имя\r\n---\r\n\r\nОдин.\r\nДва.\r\n')).toEqual({
      fields: { name: 'Имя' },
      body: 'Один.\nДва.',
    });
  });

  it('is the same whether «й» is one character or two', () => {
    expect(readFrontMatter('---\nname: Андреи\u0306\n---\n')).toMatchObject({ fields: { name: 'Андрей' } });
  });

  it('ends at the first line of three hyphens, so that a rule may stand in the text', () => {
    expect(read('---', 'a: b', '---', 'Текст.', '', '---', '', 'Ещё.')).toMatchObject({
      body: 'Текст.\n\n---\n\nЕщё.',
    });
  });

  it('has remarks on lines of their own and after values', () => {
    expect(read('---', '#draft: yes', 'a: C# и F#', 'b: 1 # проверено', '---')).toMatchObject({
      fields: { a: 'C# и F#', b: '1' },
    });
  });
});

describe('front matter that cannot be read', () => {
  it.each([
    [
      'a file without front matter',
      ['Просто текст.'],
      'The file does not begin with a line “---”. Begin it with “---”, put the fields below, one a line, and close them with another “---”.',
    ],
    [
      'front matter without an end',
      ['---', 'a: b'],
      'The front matter has no end. Put a line “---” below its last field.',
    ],
    [
      'JavaScript, which is never run',
      ['---js', '{ a: process.exit(1) }', '---'],
      'The first line is “---js”, which asks for another language than YAML. Make the first line “---”, and write the fields as “name: value”.',
    ],
    [
      'a second colon on a line',
      ['---', 'a: b', 'title: Hadoop: история', '---'],
      "A second colon with a space after it stands on one line (line 3, column 8). Put everything after the first colon in single quotes: 'like: this'.",
    ],
    [
      'a value that begins with a sign of YAML',
      ['---', 'username: @name', '---'],
      'The front matter cannot be read at line 2, column 11: plain value cannot start with reserved character @. Put text that begins with a sign such as @ * & [ { " or %, or has “: ” or “ #” in it, in single quotes.',
    ],
    [
      'a field that stands twice',
      ['---', 'a: 1', 'a: 2', '---'],
      'A field stands twice (line 3, column 1). Keep one of them.',
    ],
    [
      'a tab',
      ['---', 'a:', '\t- b', '---'],
      'A line is indented with a tab (line 3, column 1). Indent it with spaces.',
    ],
    [
      'no fields but text',
      ['---', 'Просто текст', '---'],
      'The front matter has no fields (line 2, column 1). Write each field as a name, a colon, a space and the value, for example “name: value”.',
    ],
    ['an alias', ['---', 'a: *b', '---'], 'A value begins with “*” (line 2, column 4). Put it in single quotes.'],
    [
      'a number that YAML would take for a remark',
      ['---', 'title: Урок #5', '---'],
      'What follows “#” is not read (line 2, column 8). Put the whole value in single quotes, or a space after “#” if it is a remark.',
    ],
    [
      'a key that would change the object it is put in',
      ['---', '__proto__:', '  name: x', '---'],
      'There is no field “__proto__” (line 2, column 1). Remove the line.',
    ],
    [
      'lists within lists, without end',
      ['---', `a: ${'['.repeat(5000)}`, '---'],
      expect.stringMatching(
        /^The front matter cannot be read at line 2, column \d+: maximum call stack size exceeded\. /,
      ),
    ],
  ])('says what to do about %s', (_, lines, message) => {
    expect(complaints(...lines)).toEqual([message]);
  });
});
