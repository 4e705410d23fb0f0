/** Where talks were given: places that are neither quoted nor beside “at” and a known name. */
import { describe, expect, it } from 'vitest';
import { tryPost } from '../invented-channel.ts';

describe('the place of a talk', () => {
  it.each<[string, string | null]>([
    [
      'Zoë Marlowe gives an invited talk at the Max Planck Institute tomorrow: "Sets without order".',
      'Max Planck Institute',
    ],
    [
      'Zoë Marlowe gives her talk "Sets without order" away from home: Turing Institute, London, 4 November, 3 pm.',
      'Turing Institute',
    ],
    [
      'Zoë Marlowe gave a keynote at the European Sensor Fusion Workshop yesterday, "Sets without order".',
      'European Sensor Fusion Workshop',
    ],
    [
      'Zoë Marlowe is off to the Leiden Botany Days next week with “Sets without order”. Wave if you are there.',
      'Leiden Botany Days',
    ],
    [
      'Zoë Marlowe is speaking at the Oslo Haskell meetup on Friday, "Sets without order". Free pizza.',
      'Oslo Haskell meetup',
    ],
    ['NordStat has uploaded its talks. Zoë Marlowe, "Sets without order": https://youtu.be/fffffffffff', 'NordStat'],
    ['Злата Пухова вчера выступила на семинаре ИСП РАН с докладом «Множества без порядка».', 'ИСП РАН'],
    ['Злата Пухова прочитала на Рождественских чтениях доклад «Множества без порядка».', 'Рождественские чтения'],
    [
      'Видео Байкальской школы уже в сети, там Злата Пухова с докладом «Множества без порядка»: https://youtu.be/fffffffffff',
      'Байкальская школа',
    ],
    ['Злата Пухова, «Множества без порядка», СтатФест, Пермь, 4 ноября. Приходите поддержать.', 'СтатФест'],
    [
      'Злата Пухова 4 ноября читает лекцию «Множества без порядка» в Росгидромете, Обнинск. Вход по паспорту.',
      'Росгидромет',
    ],
    ['Злата Пухова в субботу читает лекцию «Множества без порядка» на летней школе ИТМО.', 'Летняя школа ИТМО'],
    ['Zoë Marlowe talks about sets this Friday. Wish her luck, and bring her tea on Monday.', null],
  ])('%s', (text, expected) => {
    const { archive, post } = tryPost(text, { date: '2024-10-28 12:00' });
    expect(archive.talks.filter(({ id }) => post.talks.includes(id)).map(({ venue }) => venue)).toEqual(
      expected === null ? [] : [expected],
    );
  });
});
