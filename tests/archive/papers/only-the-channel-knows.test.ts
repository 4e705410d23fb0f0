/** Papers that a later post names as the post with their number did; own manuscripts; titles that stand beside titles. */
import { describe, expect, it } from 'vitest';
import { channelOf } from '../events/short-channel.ts';
import { tryPost } from '../invented-channel.ts';

const number = 'https://arxiv.org/abs/2401.00001';

describe('a paper is known by the one name that stood beside its number', () => {
  it.each<[string, string]>([
    [`Чт 5.09, 18:00. Шубина, Firefly. Статья: ${number}`, 'Переносим: Firefly будет 12 сентября в 18:00.'],
    [
      `5 сентября, 18:00: contrastive decoding, ${number}, Анна Лис`,
      'contrastive decoding от 5 сентября: https://youtu.be/aaaaaaaaaaa',
    ],
    [
      `5 сентября в 18:00 Анна Лис о том, как устроен Glow V2. ${number}`,
      'Видео встречи, Glow V2 с Анной Лис: https://youtu.be/aaaaaaaaaaa',
    ],
    [`чт 5.09 18:00 анна лис про salmon2, ${number}`, 'запись salmon2 лежит тут: https://youtu.be/aaaaaaaaaaa'],
    [
      `5 сентября в 18:00 Анна Лис принесёт нам SeqBench. ${number}`,
      'Запись: SeqBench с Анной Лис, https://youtu.be/aaaaaaaaaaa',
    ],
  ])('%s / %s', (first, second) => {
    const archive = channelOf([
      ['2024-09-02', first],
      ['2024-09-07', second],
    ]);
    expect(archive.posts.map(({ papers }) => papers)).toEqual([['2401.00001'], ['2401.00001']]);
  });

  it.each<[string, string]>([
    // A place, a site, a code of meetings, and a name that two papers share.
    [`5 сентября в 18:00 Анна Лис в Jitsi. ${number}`, 'Переносим на 12 сентября, 18:00: Jitsi сломан.'],
    [`September 5, 6 PM CET, Ann Fox on folding rivers: ${number}`, 'Ann is ill: September 12, 7 PM CET.'],
  ])('%s / %s', (first, second) => {
    const archive = channelOf([
      ['2024-09-02', first],
      ['2024-09-07', second],
    ]);
    expect(archive.posts.map(({ papers }) => papers)).toEqual([['2401.00001'], []]);
  });
});

describe('the papers of one post', () => {
  it.each<[string, string[]]>([
    ['24 сентября в 18:30 Злата Пухова расскажет про свою «Counting Ice Floes».', ['Counting Ice Floes']],
    ['24 сентября, 18:30: Злата Пухова, «Rivers Under Snow», её собственная работа.', ['Rivers Under Snow']],
    ['24 сентября в 18:30 Злата Пухова: «Лёд на малых реках», черновик, просим ругать.', ['Лёд на малых реках']],
    ['24 сентября в 18:30 Злата Пухова: «Лёд на малых реках» (наша рукопись).', ['Лёд на малых реках']],
    ['September 24, 6:30pm: Zoë Marlowe walks us through her own "Sums at the Edge".', ['Sums at the Edge']],
    [
      'September 24, 6:30pm. Zoë Marlowe presents her own FloeNet: Counting Ice from a Kite. Tea by us.',
      ['FloeNet: Counting Ice from a Kite'],
    ],
    [
      '24 сентября в 18:30 две работы: Learning to Count Ice Floes from Above и Neural Forecasts of River Breakup.',
      ['Learning to Count Ice Floes from Above', 'Neural Forecasts of River Breakup'],
    ],
    ['24 сентября в 18:30 Злата Пухова. Разобрала Graph of Rivers для тех, кто любит карты.', ['Graph of Rivers']],
    ['24 сентября в 18:30 Злата Пухова наконец покажет нам RiverBench.', ['RiverBench']],
    ['September 24, 6:30pm: Zoë Marlowe brings us Perceiver. Tea by us.', ['Perceiver']],
    ['Час до чтения PPO, 24 сентября, 18:30, Злата Пухова.', ['PPO']],
    ['24 сентября, 18:30. FloeNet vs RiverNet, Злата Пухова.', ['FloeNet', 'RiverNet']],
    ['семинар 24 сентября в 18:30, злата пухова рассказывает river transformer', ['river transformer']],
    ['24 сентября, 18:30, злата пухова и floenet v2. чай есть', ['floenet v2']],
    ['Чт 24.09, 18:30. GQA. Веду я.', ['GQA']],
    ['24.09, 18:30. Злата Пухова, RT-1 и RT-2 за один присест.', ['RT-1', 'RT-2']],
    ['CERN visitors in our room on September 24, 6:30pm. Zoë Marlowe leads, same hour.', []],
    ['🎉 WELCOME! September 24, 6:30pm. Zoë Marlowe. Tea by us.', []],
  ])('%s', (text, expected) => {
    const { archive, post } = tryPost(text, { date: '2024-09-14 12:00' });
    expect(post.papers.map((id) => archive.papers.find((paper) => paper.id === id)?.title).sort()).toEqual(expected);
  });
});

describe('a list of papers', () => {
  const titlesOf = (text: string): string[] => {
    const { archive, post } = tryPost(text, { date: '2024-09-14 12:00' });
    return post.papers.map((id) => archive.papers.find((paper) => paper.id === id)?.title ?? id).sort();
  };

  it.each<[string, string[]]>([
    [
      'Программа на октябрь, семинары в 18:00\n3.10 — Злата Пухова, RiverNet\n10.10 — Артур Кох, FloeNet и IceNet\n17.10 — отдыхаем',
      ['FloeNet', 'IceNet', 'RiverNet'],
    ],
    [
      'Что почитать на каникулах:\n• RiverNet, классика\n• FloeNet, если остались силы\n• поваренную книгу',
      ['FloeNet', 'RiverNet'],
    ],
    ['Мы едем на школу в Казань:\n3 октября — Злата Пухова, «The Ice»\n4 октября — Артур Кох, «The Snow»', []],
  ])('%s', (text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
  });
});

describe('a reference as in a bibliography', () => {
  it.each<[string, string]>([
    [
      'Литература: Lindqvist S., Moreau P. Frozen Rivers and How to Cross Them. Nature 2014.',
      'Frozen Rivers and How to Cross Them',
    ],
    ['Источник: Пухова З. А., Кох А. Б. О замерзании малых рек. ДАН, 2019.', 'О замерзании малых рек'],
    [
      'Lindqvist, S., & Moreau, P. (2014). Frozen rivers and how to cross them. Journal of Ice, 3(2).',
      'Frozen rivers and how to cross them',
    ],
    [
      'S. Lindqvist, P. Moreau. Frozen rivers and how to cross them // J. Ice. 2014.',
      'Frozen rivers and how to cross them',
    ],
    ['Zoë Marlowe, "Frozen Rivers" (Annals of Ice and Snow, 1984).', 'Frozen Rivers'],
  ])('%s', (reference, expected) => {
    const { archive, post } = tryPost(`24 сентября в 18:30 семинар, ауд. 214.\n${reference}`, {
      date: '2024-09-14 12:00',
    });
    expect(post.papers.map((id) => archive.papers.find((paper) => paper.id === id)?.title)).toEqual([expected]);
  });
});

describe('a paper is known by its name in the other script', () => {
  it.each<[string, string]>([
    ['Perceiver', 'Завтра перенос: перцивера послушаем 12 сентября в 18:00.'],
    ['Conformer', 'Запись от 5 сентября, конформер целиком: https://youtu.be/aaaaaaaaaaa'],
    ['Grokking', 'Сегодня в 18:00 гроккинг, приходите.'],
  ])('%s', (name, later) => {
    const archive = channelOf([
      ['2024-09-02', `5 сентября в 18:00 Анна Лис и ${name}. ${number}`],
      ['2024-09-05', later],
    ]);
    expect(archive.posts.map(({ papers }) => papers)).toEqual([['2401.00001'], ['2401.00001']]);
  });
});
