import { describe, expect, it } from 'vitest';
import { overlaySchema } from '../../src/archive/model/overlay.ts';
import { loadOverlay } from '../../src/curated/load-overlay.ts';
import { channel, contentFolder, load } from './content-folder.ts';
import { everything } from './everything.ts';

const person = (name: string) => `---\nname: ${name}\n---\n`;

describe('a content folder without faults', () => {
  it('may hold a channel and nothing else', () => {
    expect(load({})).toEqual({
      issues: [],
      value: {
        channel: {
          name: 'Чтения',
          username: null,
          description: 'Канал, которого нет.',
          language: 'ru',
          timeZone: 'Europe/Moscow',
          site: null,
          repository: null,
          branch: 'main',
          links: [],
          telegramId: null,
          about: '',
        },
        speakers: [],
        papers: [],
        topics: [],
        events: [],
        talks: [],
        posts: [],
        withheld: { messages: [], phrases: [], file: 'withheld.md' },
      },
    });
  });

  it('tells everything about the channel', () => {
    const { value, issues } = load({
      'channel.md': `---
name: Чтения
username: https://t.me/chteniya
description: >
  Канал,
  которого нет.
language: ru
timeZone: Asia/Almaty
site: https://example.org/archive
repository: https://github.com/example/archive.git
branch: trunk
links:
  Сайт: https://example.org
telegramId: -1001234567890
---
Мы читаем "статьи".
`,
    });
    expect(issues).toEqual([]);
    expect(value.channel).toEqual({
      name: 'Чтения',
      username: 'chteniya',
      description: 'Канал, которого нет.',
      language: 'ru',
      timeZone: 'Asia/Almaty',
      site: 'https://example.org/archive/',
      repository: 'https://github.com/example/archive',
      branch: 'trunk',
      links: [{ title: 'Сайт', url: 'https://example.org/' }],
      telegramId: 1234567890,
      about: '<p>Мы\u00a0читаем «статьи».</p>',
    });
  });

  it('fits the contract of the archive, whatever is in it', () => {
    const { value, issues } = load(everything);
    expect(issues).toEqual([]);
    expect(overlaySchema.parse(value)).toEqual(value);
  });

  it('describes people, papers and topics', () => {
    const { value } = load(everything);
    expect(value.speakers[0]).toEqual({
      id: 'anna-ivanova',
      file: 'speakers/anna-ivanova.md',
      name: 'Анна Иванова',
      aliases: ['Аня И.'],
      role: 'исследователь',
      affiliation: 'Институт',
      links: [{ title: 'Страница', url: 'https://example.org/anna' }],
      about: '<p>Читает <em>всё</em>.</p>',
    });
    expect(value.papers[0]).toEqual({
      id: '2310.02210',
      file: 'papers/2310.02210.md',
      title: 'Snakes: A Survey',
      aliases: ['Snakes'],
      authors: ['A. Boa', 'B. Cobra'],
      year: 2023,
      venue: 'ICML 2024',
      arxiv: '2310.02210',
      doi: '10.1145/abc.1',
      openreview: 'AbCdEf123',
      links: [],
      about: '',
    });
    expect(value.topics.map(({ id, terms }) => ({ id, terms }))).toEqual([{ id: 'snakes', terms: ['змея', 'snake'] }]);
  });

  it('tells of meetings on the clocks of the channel, of recordings and their chapters', () => {
    expect(load(everything).value.events).toEqual([
      {
        id: '2024-03-14-snakes',
        file: 'events/2024-03-14-snakes.md',
        post: '17',
        title: 'Змеи',
        startsAt: { at: '2024-03-14T18:30:00+03:00', precision: 'minute', zone: 'Europe/Moscow' },
        status: 'held',
        speakers: ['anna-ivanova'],
        papers: ['2310.02210', '2401.00001'],
        recordings: [
          {
            post: null,
            url: 'https://example.org/video',
            provider: 'Пример',
            duration: 3723,
            chapters: [
              { at: 0, title: 'Начало' },
              { at: 330, title: 'Вопросы' },
            ],
          },
        ],
        place: 'Зал',
        slides: 'https://example.org/slides.pdf',
        about: '',
      },
    ]);
  });

  it('tells of talks elsewhere, of which perhaps only the year is known', () => {
    expect(load(everything).value.talks).toEqual([
      {
        id: 'snakes-in-minsk',
        file: 'talks/snakes-in-minsk.md',
        title: 'Змеи в Минске',
        speakers: ['anna-ivanova'],
        venue: 'Конференция',
        city: 'Минск',
        startsAt: { at: '2024-03-20', precision: 'day', zone: 'Europe/Moscow' },
        year: 2024,
        posts: ['17', 'abcd1234'],
        recordings: [{ post: '18', url: null, provider: null, duration: null, chapters: [] }],
        about: '',
      },
    ]);
  });

  it('corrects posts', () => {
    expect(load(everything).value.posts).toEqual([
      {
        id: '17',
        file: 'posts/17.md',
        kind: 'review',
        title: 'Разбор',
        speakers: ['anna-ivanova'],
        papers: ['2310.02210'],
        topics: ['snakes'],
        event: '2024-03-14-snakes',
        talks: ['snakes-in-minsk'],
        published: { after: '2024-01-10', before: '2024-01-18' },
        replyTo: '16',
        closed: true,
      },
      { id: '18', file: 'posts/18.md', published: { after: '2024-01-15', before: '2024-01-15' }, event: null },
      { id: '19', file: 'posts/19.md', published: { at: '2024-01-15T15:30:00Z' }, hide: 'Просьба автора' },
      { id: 'abcd1234', file: 'posts/abcd1234.md', closed: false },
    ]);
  });

  it('takes messages and words down', () => {
    expect(load(everything).value.withheld).toEqual({
      messages: [
        { id: '40', reason: 'Просьба автора' },
        { id: 'abcd1234', reason: 'Чужое имя' },
      ],
      phrases: ['тайное слово'],
      file: 'withheld.md',
    });
  });

  it('lists topics in the order of the channel, then the others by title', () => {
    const topic = (title: string) => `---\ntitle: ${title}\nsummary: О чём.\nterms: слово\n---\n`;
    const { value, issues } = load({
      'channel.md': channel.replace('\n---\n', '\ntopics: [last, Вторая]\n---\n'),
      'topics/a.md': topic('Ёлки'),
      'topics/b.md': topic('Вторая'),
      'topics/c.md': topic('Дом'),
      'topics/last.md': topic('Яблоко'),
    });
    expect(issues).toEqual([]);
    expect(value.topics.map(({ title }) => title)).toEqual(['Яблоко', 'Вторая', 'Дом', 'Ёлки']);
  });

  it('may call people by id, name or alias, whatever the case and with «е» for «ё»', () => {
    const { value, issues } = load({
      'speakers/petr.md': '---\nname: Пётр Семёнов\naliases: Петя С.\n---\n',
      'events/e.md': '---\nspeakers: [petr, Петр Семенов, ПЕТЯ С.]\n---\n',
    });
    expect(issues).toEqual([]);
    expect(value.events[0]?.speakers).toEqual(['petr']);
  });

  it('passes over READMEs, hidden files, backups of editors and the words of the search', () => {
    const files = {
      'README.md': 'x',
      'speakers/README.md': 'x',
      '.DS_Store': '',
      'posts/.keep': '',
      'posts/1.md~': 'x',
    };
    expect(load({ ...files, 'search/synonyms.yaml': 'a: b' }).issues).toEqual([]);
  });

  it('is read the same every time', () => {
    const folder = contentFolder({
      'channel.md': channel,
      ...everything,
      'speakers/b.md': person('@'),
      'posts/9.md': '',
    });
    expect(loadOverlay(folder)).toEqual(loadOverlay(folder));
  });
});
