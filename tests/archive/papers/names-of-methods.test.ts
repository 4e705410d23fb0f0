/** Papers that go by one word, names that their titles spell out, and talks of guests that are no papers. */
import { describe, expect, it } from 'vitest';
import { channelOf, type Said } from '../events/short-channel.ts';
import { tryPost } from '../invented-channel.ts';

describe('a paper that goes by a word or two', () => {
  it.each<[string, string[]]>([
    ['Семинар 19 сентября, 18:00: Perceiver (Jaegle и др., 2021). Анна Лис.', ['Perceiver']],
    ['Встречаемся 19 сентября в 18:00 по поводу Perceiver. Докладчик Анна Лис.', ['Perceiver']],
    ['В четверг 19 сентября в 18:00 на повестке Lion — оптимизатор, который нашла машина. Анна Лис.', ['Lion']],
    ['19 сентября, 18:00. Герой вечера — Perceiver. Рассказывает Анна Лис.', ['Perceiver']],
    ['Что такое Perceiver и зачем он нужен? Анна Лис ответит 19 сентября в 18:00.', ['Perceiver']],
    ['19 сентября в 18:00 — «Perceiver». Ведёт Анна Лис.', ['Perceiver']],
    ['19 сентября в 18:00 сравним Reformer и Longformer. Анна Лис.', ['Longformer', 'Reformer']],
    ['Семинар\n19 сентября 18:00\nDeep Sets\nДокладчик: Анна Лис\nАуд. 214', ['Deep Sets']],
    ['Reading group September 19, 6pm: Perceiver. Ann Fox.', ['Perceiver']],
    ['Speaker: Ann Fox\nTitle: Deep Sets\nDate: September 19\nTime: 6pm', ['Deep Sets']],
    ['24 сентября в 18:30 Злата Пухова покажет собственную рукопись «Как тает речной лёд».', ['Как тает речной лёд']],
    [
      '24 сентября в 18:30: сначала CoolFind (Finding needles in very large haystacks), потом всё остальное.',
      ['Finding needles in very large haystacks'],
    ],
    ['24 сентября в 18:30 Злата Пухова о льдах. Данные: dataset DOI 10.5555/lake.2023.', []],
    ['September 24, 6:30pm. Zoë Marlowe. Slides in English, jokes by the speaker, tea by us.', []],
    ['24 сентября 18:30 · Deep Sets · З. Пухова', ['Deep Sets']],
    ['24 сентября, 18:30. Oded Lavi (Technion, Institute of Technology). Доклад про снег.', []],
    ['LXVII заседание: 24 сентября, 18:30. Злата Пухова. Речной лёд.', []],
    ['🥭 MANGO NIGHT 🥭 September 24, 6:30pm. Zoë Marlowe. Tea by us.', []],
    ['24 сентября, 18:30. З. Пухова. О числах Рамсея (по работе Lindqvist, Moreau, Takeda).', []],
    [
      '24 сентября в 18:30 Злата Пухова представит собственную работу, вчера отданную в печать: «Лёд на малых реках».',
      ['Лёд на малых реках'],
    ],
    ['24 сентября в 18:30 «Лёд на малых реках» — так называется работа Златы Пуховой.', ['Лёд на малых реках']],
    ['24 сентября, 18:30. Пухова. «Frozen Rivers»: свежее и холодное.', ['Frozen Rivers']],
    ['September 24, 6:30pm. Z. Marlowe: *Sums at the Edge*. Tea by us.', ['Sums at the Edge']],
    ['24 сентября, 18:30. З. Пухова, А. Кох. Deep Sets', ['Deep Sets']],
    ['24 сентября в 18:30 Злата Пухова представляет работу Захира и Коттура Deep Sets.', ['Deep Sets']],
    ['Злата Пухова vs Артур Кох: Deep Sets или Set Transformer? 24 сентября, 18:30.', ['Deep Sets', 'Set Transformer']],
    ['24 сентября в 18:30 две статьи, обе про забывание: EWC и Progressive Nets.', ['EWC', 'Progressive Nets']],
    ['24 сентября в 18:30 Злата Пухова о том, что внутри CLIP и BLIP.', ['BLIP', 'CLIP']],
    [
      '24 сентября, 18:30. "Adam: A Method for Stochastic Optimization", ICLR 2015.',
      ['Adam: A Method for Stochastic Optimization'],
    ],
    ['24 сентября в 18:30 доклад по мотивам «The Bitter Lesson» Саттона.', ['The Bitter Lesson']],
    ['24 сентября в 18:30 разбор статьи «О природе турбулентности» Рюэля и Такенса.', ['О природе турбулентности']],
    [
      '24 сентября в 18:30. Статья: Рост кристаллов в невесомости и дома (ДАН, 2023).',
      ['Рост кристаллов в невесомости и дома'],
    ],
    ['September 24, 6:30pm: Zoë Marlowe on "Double descent", the Belkin paper.', ['Double descent']],
    ['September 24, 6:30pm: we read Chapter 5 of Sutton and Barto. Zoë Marlowe leads.', []],
    ['24 сентября, 18:30, место: Sky Lounge. In English.', []],
    ['19 сентября в 18:00 Анна Лис расскажет, как мы переехали на ROS 2.', []],
    ['Семинар 19 сентября в 18:00: гость, Лоран Пети (CNRS), «Why membranes fold and when they refuse to».', []],
    ['19 сентября в 16:00 кафедра принимает гостя: Лоран Пети, «Why membranes fold». Препринт раздадим.', []],
  ])('%s', (text, expected) => {
    const { archive, post } = tryPost(text, { date: '2024-09-14 12:00' });
    expect(post.papers.map((id) => archive.papers.find((paper) => paper.id === id)?.title).sort()).toEqual(expected);
  });
});

describe('a review without a number', () => {
  it.each<[string, string]>([
    [
      'Прочитали «Deep Sets». Коротко: множество кодируется суммой, сумма идёт в MLP, и этого хватает для универсальности. Доказательство красивое, эксперименты так себе, зато идея живёт во всех графовых сетях.',
      'Deep Sets',
    ],
    [
      'Lottery Ticket Hypothesis спустя пять лет. Идея в том, что внутри большой сети спит маленькая, которая учится не хуже. Мы попробовали на скоринге: билеты есть, но выигрыш меньше цены билета.',
      'Lottery Ticket Hypothesis',
    ],
    [
      'A short one on Chinchilla. The authors train four hundred models and find that everybody trained too large for too few tokens. Later replications found an error, but the message stands.',
      'Chinchilla',
    ],
  ])('%s', (text, title) => {
    const { archive, post } = tryPost(text, { date: '2024-09-14 12:00' });
    expect([post.kind, ...post.papers.map((id) => archive.papers.find((paper) => paper.id === id)?.title)]).toEqual([
      'review',
      title,
    ]);
  });
});

describe('one paper', () => {
  const titles = (posts: readonly Said[]): string[] => channelOf(posts).papers.map(({ title }) => title);

  it.each<[string, readonly Said[], string[]]>([
    [
      'is known by the letters of its title',
      [
        ['2024-09-02', '5 сентября в 18:00 Анна Лис разберёт «Self-Attentive Sequential Recommendation».'],
        ['2024-09-09', '12 сентября в 18:00 Анна Лис снова о SASRec.'],
      ],
      ['Self-Attentive Sequential Recommendation'],
    ],
    [
      'is known by the beginnings of the words of its title',
      [
        ['2024-09-02', '5 сентября в 18:00 Анна Лис про End-to-End Object Detection with Transformers.'],
        ['2024-09-09', '12 сентября в 18:00 продолжаем DETR, Анна Лис.'],
      ],
      ['End-to-End Object Detection with Transformers'],
    ],
    [
      'is known by the name that stands behind its title in brackets',
      [
        ['2024-09-02', '5 сентября в 18:00 Анна Лис читает Neural Machine Reading for Everyone (NarRator).'],
        ['2024-09-09', '12 сентября в 18:00 ещё раз NarRator, Анна Лис.'],
      ],
      ['Neural Machine Reading for Everyone'],
    ],
    [
      'is the same with the name of its method before the colon and without it',
      [
        ['2024-09-02', '5 сентября в 18:00 Анна Лис: «GLoVar: Learning Rivers from Bridges and Boats».'],
        ['2024-09-09', '12 сентября в 18:00 Анна Лис: «Learning Rivers from Bridges and Boats», часть вторая.'],
      ],
      ['GLoVar: Learning Rivers from Bridges and Boats'],
    ],
  ])('%s', (_, posts, expected) => {
    expect(titles(posts)).toEqual(expected);
  });

  it('is meant by a recording that calls it by a name of which only its meeting tells', () => {
    const archive = channelOf([
      ['2024-09-02', '5 сентября в 18:00 Анна Лис: «A Picture Is Worth Four Rivers», https://arxiv.org/abs/2401.00001'],
      ['2024-09-06', 'RiverTST в пересказе Анны Лис: https://youtu.be/aaaaaaaaaaa'],
    ]);
    expect(archive.posts.map(({ papers }) => papers)).toEqual([['2401.00001'], ['2401.00001']]);
  });

  it('is none of the codes by which a channel numbers its meetings', () => {
    const archive = channelOf([
      ['2024-09-02', 'KX-11. 5 сентября в 18:00 Анна Лис о снеге.'],
      ['2024-09-09', 'KX-12. 12 сентября в 18:00 Анна Лис о льде.'],
      ['2024-09-11', 'KX-12 завтра, не опаздывайте.'],
    ]);
    expect(archive.papers).toEqual([]);
  });

  it('is meant by a name that stood before its number beside another paper', () => {
    const archive = channelOf([
      ['2024-09-02', '5 сентября в 18:00 Анна Лис про снег: RiverTST (arXiv:2401.00001), LakeNet (arXiv:2401.00002).'],
      ['2024-09-06', 'вторая половина, про lakenet: https://youtu.be/aaaaaaaaaaa, чай остыл'],
    ]);
    expect(archive.posts.map(({ papers }) => [...papers].sort())).toEqual([
      ['2401.00001', '2401.00002'],
      ['2401.00002'],
    ]);
  });

  it('is two where each address has a name of its own before it', () => {
    const archive = channelOf([
      [
        '2024-09-02',
        '5 сентября в 18:00 Анна Лис о снеге\nrivertst: https://openreview.net/forum?id=aBcDeFgHiJ\nlakenet: https://arxiv.org/abs/2401.00002',
      ],
    ]);
    expect(archive.posts.map(({ papers }) => papers.length)).toEqual([2]);
  });

  it('is two where two numbers stand with «и» between', () => {
    const archive = channelOf([
      [
        '2024-09-02',
        '5 сентября в 18:00 Анна Лис: FourCastNet (arXiv:2202.11214) и GraphCast (doi:10.1126/science.adi2336).',
      ],
    ]);
    expect(archive.papers.map(({ id }) => id).sort()).toEqual(['10-1126-science-adi2336', '2202.11214']);
  });

  it('keeps the name that stands beside its title', () => {
    const archive = channelOf([
      ['2024-09-02', '5 сентября в 18:00 Анна Лис читает Momentum Contrast for Unsupervised Learning, она же MoCo.'],
    ]);
    expect(archive.papers.map(({ aliases }) => aliases)).toEqual([['MoCo']]);
  });
});
