/** Talks that a digest tells of in a sentence, and what talks are called where nothing says so. */
import { describe, expect, it } from 'vitest';
import { tryPost } from '../invented-channel.ts';

function talksOf(text: string): (string | null)[][] {
  const { archive, post } = tryPost(text, { date: '2024-10-28 12:00' });
  return archive.talks
    .filter(({ id }) => post.talks.includes(id))
    .map(({ title, venue, speakers }) => [
      title,
      venue,
      ...speakers.map((id) => archive.speakers.find((one) => one.id === id)?.name ?? null),
    ]);
}

describe('a digest', () => {
  it.each<[string, (string | null)[][]]>([
    [
      'Digest of the month\n• 3 sessions, 40 cookies\n• Zoë Marlowe gave "Sets without order" at the Nordic Sensor Congress in Oslo\n• new reading list: https://example.org/list\n• the lab printer retired',
      [['Sets without order', 'Nordic Sensor Congress', 'Zoë Marlowe']],
    ],
    [
      'Дайджест за октябрь\n— прочитали две статьи\n— Злата Пухова съездила в Обнинск, в НИЦЭФ, с лекцией «Множества без порядка»\n— починили кофемашину\n— в ноябре три встречи',
      [['Множества без порядка', 'НИЦЭФ', 'Злата Пухова']],
    ],
    [
      'Дайджест за октябрь\n— прочитали две статьи\n— Злата Пухова защитила диплом «Множества без порядка»\n— починили кофемашину\n— в ноябре три встречи',
      [],
    ],
    [
      'Дайджест за ноябрь\n— прочитали две статьи\n— 4 ноября, ЮгСтат, Сочи: Злата Пухова\n— починили кофемашину\n— в декабре три встречи',
      [['ЮгСтат', 'ЮгСтат', 'Злата Пухова']],
    ],
    [
      'Сезон окончен, рассказывали:\n— Злата Пухова о множествах\n— Лев Хворостов о порядке\nСпасибо, до осени. Летом не болейте.',
      [],
    ],
    [
      'Читать на каникулах:\n• колонка Златы Пуховой о множествах в «Юном физике»\n• Deep Sets\n• мемуары Льва Хворостова, для дачи',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(talksOf(text)).toEqual(expected);
  });
});

describe('a talk is called', () => {
  it.each([
    [
      'Постер Златы Пуховой «Множества без порядка» взяли на конференцию ЮгСтат, 4 ноября, Сочи, с докладом!',
      'Множества без порядка',
    ],
    [
      'Zoë Marlowe is giving "Sets without order" at the Nordic Sensor Congress in Oslo, 4 November.',
      'Sets without order',
    ],
    ['Злата Пухова представила в Сочи на конференции ЮгСтат доклад Sets without order (зал 2).', 'Sets without order'],
  ])('%s', (text, title) => {
    expect(talksOf(text).map(([found]) => found)).toEqual([title]);
  });
});
