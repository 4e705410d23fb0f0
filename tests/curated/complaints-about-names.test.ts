import { describe, expect, it } from 'vitest';
import { complaintsAbout, type Files, file, withChannel } from './content-folder.ts';

const topic = file('title: Змеи', 'summary: О змеях.', 'terms: змея');

describe('what an editor reads about names that files call each other by', () => {
  it.each<[string, Files, string]>([
    [
      'a person without a file',
      { 'events/a.md': file('speakers: Анна Иванова') },
      'events/a.md, field “speakers”: No file in speakers/ answers to “Анна Иванова”. Correct it, or create speakers/anna-ivanova.md.',
    ],
    [
      'a misspelt person',
      { 'speakers/anna.md': file('name: Анна Иванова'), 'talks/a.md': file('speakers: [Анна Иваново]') },
      'talks/a.md, field “speakers”: No file in speakers/ answers to “Анна Иваново”. Did you mean “Анна Иванова”? Correct it, or create speakers/anna-ivanovo.md.',
    ],
    [
      'a paper that is neither in a file nor on arXiv',
      { 'posts/17.md': file('papers: [Snakes, 2401.00001]') },
      'posts/17.md, field “papers”: No file in papers/ answers to “Snakes”. Correct it, or create papers/snakes.md.',
    ],
    [
      'a topic',
      { 'topics/snakes.md': topic, 'posts/17.md': file('topics: [snake]') },
      'posts/17.md, field “topics”: No file in topics/ answers to “snake”. Did you mean “snakes”? Correct it, or create topics/snake.md.',
    ],
    [
      'a topic of the channel',
      { 'topics/snakes.md': topic, ...withChannel('topics: [Ужи]') },
      'channel.md, field “topics”: No file in topics/ answers to “Ужи”. Correct it, or create topics/uzhi.md.',
    ],
  ])('%s', (_, files, message) => {
    expect(complaintsAbout(files)).toEqual([message]);
  });

  it('one that two people share', () => {
    const files = {
      'speakers/a.md': file('name: Анна Иванова', 'aliases: Аня'),
      'speakers/b.md': file('name: Анна Петрова', 'aliases: Аня'),
      'events/e.md': file('speakers: Аня'),
    };
    expect(complaintsAbout(files)).toContain(
      'events/e.md, field “speakers”: More than one file in speakers/ answers to “Аня”. Write a or b.',
    );
  });

  it('but not about one whose file is itself at fault', () => {
    expect(
      complaintsAbout({
        'speakers/anna.md': file('name: Анна Иванова', 'rolle: x'),
        'events/e.md': file('speakers: [anna, Анна Иванова]'),
      }),
    ).toHaveLength(1);
  });
});
