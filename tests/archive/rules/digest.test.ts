/** What the rules for digests go by, and what keeps them from firing. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/archive/classify/rules.ts';
import { fires, hourOf, type Invented, personBy } from './facts-of.ts';

type Fires = [id: string, known: Invented, quote: string];
type Silent = [id: string, known: Invented];

const meeting = { text: 'Встреча 19 сентября в 18:00', on: '2024-09-14' };
const three = ['https://a.example/1', 'https://b.example/2', 'https://c.example/3'];
const people = (count: number) => Array.from({ length: count }, () => personBy('dictionary'));
const numbered = '1) первая вещь 2) вторая вещь 3) третья вещь';
const titles = '«Первая работа», «Вторая работа» и «Третья работа»';
const appearances = 'Ветрова: «О ветре», Рябинин: «О рябине», Осин: «Об осине»';
const dates = '1 мая, 2 мая, 3 мая';

describe('a digest', () => {
  it('is what its rules speak for', () => {
    const named = rules.filter(({ id }) => /^digest/.test(id));
    expect(new Set(named.map(({ kind }) => kind))).toEqual(new Set(['digest']));
  });

  it.each<Fires>([
    ['digest-list', { talkItems: 2 }, 'Доклад'],
    ['digest-word', { signals: { digest: 119 }, list: { items: 2 } }, 'digest'],
    ['digest-word', { signals: { digest: 0 }, text: 'а\nб\nв\nг' }, 'digest'],
    ['digest-word', { signals: { digest: 0 }, text: 201 }, 'digest'],
    ['digest-word', { signals: { digest: 0 }, list: { counted: 1 } }, 'digest'],
    ['digest-word', { signals: { digest: 0 }, people: people(3) }, 'digest'],
    ['digest-first', { signals: { digest: 29 }, text: 91 }, 'digest'],
    ['digest-links', { list: { linked: 3 } }, ''],
    ['digest-links', { list: { items: 3 }, links: three }, ''],
    ['digest-of-papers', { list: { items: 3, linked: 3 } }, ''],
    ['digest-with-links', { signals: { digest: 59 }, links: three, list: { items: 2 } }, 'digest'],
    ['digest-of-so-many', { signals: { soMany: 59 }, list: { items: 3 } }, 'soMany'],
    ['digest-of-so-many', { signals: { soMany: 0 }, links: three }, 'soMany'],
    ['digest-in-line', { text: numbered, links: three, list: { items: 2 } }, ''],
    ['digest-of-links', { text: 1199, links: [...three, 'https://d.example/4'], list: { items: 2 } }, ''],
    ['digest-of-sorts', { text: 899, links: three, list: { sorts: 3 } }, ''],
    ['digest-of-counts', { list: { counted: 3 } }, ''],
    ['digest-of-counts', { list: { counted: 2, items: 3 } }, ''],
    ['digest-of-rows', { text: dates, list: { items: 3, titled: 3 } }, ''],
    ['digest-of-deeds', { list: { items: 3 }, people: people(2), offer: { parts: 1 } }, ''],
    ['digest-of-month', { text: '📅 Май: ', people: people(3) }, '📅 Май'],
    ['digest-of-month', { text: '2024 в цифрах', list: { counted: 2 } }, '2024'],
    ['digest-papers-in-a-row', { text: titles, list: { items: 2 }, counts: { reviewTalk: 5 } }, ''],
    ['digest-of-people', { list: { items: 3, titled: 3 }, people: people(3) }, ''],
    ['digest-of-things', { signals: { digest: 159 }, list: { items: 3, titled: 1, papers: 1 } }, 'digest'],
    ['digest-of-appearances', { text: appearances, counts: { reviewTalk: 5 } }, ''],
    ['digest-counts', { text: 1499, list: { counted: 2 } }, ''],
    ['digest-of-dates', { list: { dated: 2, linked: 1 } }, ''],
    ['digest-of-dates', { signals: { deadline: 'дедлайн' } }, 'дедлайн'],
    [
      'digest-of-parts',
      { text: 499, video: 'v', replied: 'announcement', list: { sorts: 2, linked: 3, items: 2 } },
      '',
    ],
    ['digest-of-parts', { video: 'v', signals: { recorded: 0 }, list: { items: 3, sorts: 1 } }, ''],
    ['digest-of-parts', { video: 'v', signals: { part: 0, digest: 60 } }, ''],
    ['digest-announced', { ...meeting, talkItems: 1 }, '19 сентября'],
    ['digest-vacancy', { signals: { hiring: 0 }, offer: { parts: 2 }, list: { linked: 2 } }, 'offer'],
    ['digest-review', { text: 901, counts: { reviewTalk: 8 }, list: { linked: 2 }, talkItems: 1 }, ''],
  ])('is spoken for or against by %s in %j', (id, known, quote) => {
    expect(fires(id, known)).toBe(quote);
  });

  it.each<Silent>([
    ['digest-list', { talkItems: 1 }],
    ['digest-word', { signals: { digest: 120 }, list: { items: 2 } }],
    ['digest-word', { signals: { digest: 0 }, text: 200, list: { items: 1 }, people: people(2) }],
    ['digest-word', { signals: { digest: 0 }, text: 'а\nб\nв' }],
    ['digest-first', { signals: { digest: 30 }, text: 91 }],
    ['digest-first', { signals: { digest: 0 }, text: 90 }],
    ['digest-links', { list: { linked: 3 }, chapters: 1 }],
    ['digest-links', { list: { linked: 2, items: 2 }, links: three }],
    ['digest-links', { list: { items: 3 }, links: three.slice(1) }],
    ['digest-of-papers', { list: { items: 2, linked: 3 } }],
    ['digest-of-papers', { list: { items: 3, linked: 2 } }],
    ['digest-of-papers', { list: { items: 3, linked: 3 }, chapters: 1 }],
    ['digest-of-papers', { list: { items: 3, linked: 3 }, video: 'v' }],
    ['digest-with-links', { signals: { digest: 0 }, links: three, list: { items: 3 } }],
    ['digest-with-links', { signals: { digest: 0 }, links: three.slice(1) }],
    ['digest-with-links', { signals: { digest: 60 }, links: three }],
    ['digest-of-so-many', { signals: { soMany: 0 }, list: { items: 2 }, links: three.slice(1) }],
    ['digest-of-so-many', { signals: { soMany: 60 }, list: { items: 3 } }],
    ['digest-in-line', { text: numbered, links: three, list: { items: 3 } }],
    ['digest-in-line', { text: numbered, links: three.slice(1) }],
    ['digest-in-line', { text: numbered.slice(0, 30), links: three }],
    ['digest-in-line', { text: numbered.replace('1)', '11)'), links: three }],
    ['digest-in-line', { text: numbered.replace('2)', '12)'), links: three }],
    ['digest-in-line', { text: numbered.replace('3)', '13)'), links: three }],
    ['digest-of-links', { text: 1200, links: [...three, 'https://d.example/4'] }],
    ['digest-of-links', { links: [...three, 'https://a.example/4'] }],
    ['digest-of-links', { links: [...three, 'https://d.example/4'], list: { items: 3 } }],
    ['digest-of-sorts', { text: 900, links: three, list: { sorts: 3 } }],
    ['digest-of-sorts', { links: three.slice(1), list: { sorts: 3 } }],
    ['digest-of-sorts', { links: three, list: { sorts: 2 } }],
    ['digest-of-sorts', { links: three, list: { sorts: 3 }, times: [hourOf('18:00')] }],
    ['digest-of-sorts', { links: three, list: { sorts: 3 }, replied: 'announcement' }],
    ['digest-of-counts', { list: { counted: 2, items: 2 } }],
    ['digest-of-counts', { list: { counted: 1, items: 3 } }],
    ['digest-of-rows', { text: dates, list: { items: 2, titled: 3 } }],
    ['digest-of-rows', { text: dates, list: { items: 3, titled: 2 } }],
    ['digest-of-rows', { text: '1 мая, 2 мая', list: { items: 3, titled: 3 } }],
    ['digest-of-rows', { text: dates, list: { items: 3, titled: 3 }, times: [hourOf('18:00')] }],
    ['digest-of-rows', { text: dates, list: { items: 3, titled: 3 }, signals: { deadline: 0 } }],
    ['digest-of-rows', { text: dates, list: { items: 3, titled: 3 }, signals: { call: 0 } }],
    ['digest-of-deeds', { list: { items: 2 }, people: people(2) }],
    ['digest-of-deeds', { list: { items: 3 }, people: people(1) }],
    ['digest-of-deeds', { list: { items: 3 }, people: people(2), times: [hourOf('18:00')] }],
    ['digest-of-deeds', { list: { items: 3 }, people: people(2), offer: { parts: 2 } }],
    ['digest-of-deeds', { list: { items: 3 }, people: people(2), chapters: 1 }],
    ['digest-of-month', { text: 'Май: ', people: people(2), list: { counted: 1 } }],
    ['digest-of-month', { text: 'Май: ', people: people(3), times: [hourOf('18:00')] }],
    ['digest-of-month', { text: 'Майка', people: people(3) }],
    ['digest-of-month', { text: 'Наш май', people: people(3) }],
    ['digest-papers-in-a-row', { text: titles.padEnd(700) }],
    ['digest-papers-in-a-row', { text: titles, list: { items: 3 } }],
    ['digest-papers-in-a-row', { text: titles, times: [hourOf('18:00')] }],
    ['digest-papers-in-a-row', { text: titles, video: 'v' }],
    ['digest-papers-in-a-row', { text: titles, counts: { reviewTalk: 6 } }],
    ['digest-papers-in-a-row', { text: '«Первая работа» и «Вторая работа»' }],
    ['digest-of-people', { list: { items: 2, titled: 3 }, people: people(3) }],
    ['digest-of-people', { list: { items: 3, titled: 2 }, people: people(3) }],
    ['digest-of-people', { list: { items: 3, titled: 3 }, people: people(2) }],
    ['digest-of-people', { list: { items: 3, titled: 3 }, people: people(3), times: [hourOf('18:00')] }],
    ['digest-of-things', { signals: { digest: 0 }, list: { items: 2, titled: 2 } }],
    ['digest-of-things', { signals: { digest: 0 }, list: { items: 3, titled: 1 } }],
    ['digest-of-things', { signals: { digest: 160 }, list: { items: 3, titled: 2 } }],
    ['digest-of-appearances', { text: appearances.slice(0, 45) }],
    ['digest-of-appearances', { text: appearances, times: [hourOf('18:00')] }],
    ['digest-of-appearances', { text: appearances, counts: { reviewTalk: 6 } }],
    ['digest-counts', { text: 1500, list: { counted: 2 } }],
    ['digest-counts', { list: { counted: 1 } }],
    ['digest-of-dates', { list: { dated: 2, linked: 2 } }],
    ['digest-of-dates', { list: { dated: 1 } }],
    ['digest-of-parts', { replied: 'announcement' }],
    ['digest-of-parts', { video: 'v' }],
    ['digest-of-parts', { video: 'v', signals: { recorded: 0, recordedLater: 0 } }],
    ['digest-of-parts', { video: 'v', signals: { part: 0 }, text: 500 }],
    ['digest-of-parts', { video: 'v', signals: { part: 0 }, list: { sorts: 3 } }],
    ['digest-of-parts', { video: 'v', signals: { part: 0 }, list: { items: 3, sorts: 2 } }],
    ['digest-of-parts', { video: 'v', signals: { part: 0 }, list: { linked: 4 } }],
    ['digest-of-parts', { video: 'v', signals: { part: 0, digest: 59 } }],
    ['digest-announced', { ...meeting, talkItems: 2 }],
    ['digest-announced', {}],
    ['digest-vacancy', { offer: { parts: 2 } }],
    ['digest-vacancy', { signals: { hiring: 0 }, offer: { parts: 1 } }],
    ['digest-vacancy', { signals: { hiring: 0 }, offer: { parts: 2 }, list: { linked: 3 } }],
    ['digest-review', { text: 900, counts: { reviewTalk: 8 } }],
    ['digest-review', { text: 901, counts: { reviewTalk: 7 } }],
    ['digest-review', { text: 901, counts: { reviewTalk: 8 }, list: { linked: 3 } }],
    ['digest-review', { text: 901, counts: { reviewTalk: 8 }, talkItems: 2 }],
  ])('is not, by %s in %j', (id, known) => {
    expect(fires(id, known)).toBeUndefined();
  });
});
