/** Which paper a post is about, however it is named; and what is no paper. */
import { describe, expect, it } from 'vitest';
import { type Tried, tryPost } from '../invented-channel.ts';

const later: Tried = { date: '2024-09-14 12:00' };

/** Ids where they are stated, else titles. */
function papersOf(text: string): string[] {
  const { archive, post } = tryPost(text, later);
  return post.papers.map((id) => {
    const paper = archive.papers.find((candidate) => candidate.id === id);
    return paper?.arxiv ?? paper?.doi ?? paper?.title ?? id;
  });
}

const announced = (what: string): string => `19 сентября в 18:00 Анна Крылова расскажет про ${what}.`;

describe('a paper by its number or address', () => {
  it.each<[string, string]>([
    ['https://arxiv.org/abs/1703.06114', '1703.06114'],
    ['https://arxiv.org/pdf/1703.06114v3.pdf', '1703.06114'],
    ['https://arxiv.org/html/1703.06114v2', '1703.06114'],
    ['http://export.arxiv.org/abs/1703.06114', '1703.06114'],
    ['arXiv:1703.06114', '1703.06114'],
    ['работу 1703.06114 и её код', '1703.06114'],
    ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3456789', '10.2139/ssrn.3456789'],
    [
      'https://projecteuclid.org/journals/aos/volume-29/issue-5/Greedy/10.1214/aos/1013203451.full',
      '10.1214/aos/1013203451',
    ],
    ['https://www.nber.org/papers/w12345', 'https://www.nber.org/papers/w12345'],
    ['https://eprint.iacr.org/2023/123', 'https://eprint.iacr.org/2023/123'],
    ['arxiv 1703.06114v2', '1703.06114'],
    ['https://arxiv.org/abs/hep-th/9711200', 'hep-th/9711200'],
    ['https://arxiv.org/abs/math.PR/0309285', 'math/0309285'],
    ['https://huggingface.co/papers/1703.06114', '1703.06114'],
    ['https://alphaxiv.org/abs/1703.06114', '1703.06114'],
    ['https://ar5iv.labs.arxiv.org/html/1703.06114', '1703.06114'],
    ['https://doi.org/10.48550/arXiv.1703.06114', '1703.06114'],
    ['https://doi.org/10.1038/s41586-021-03819-2', '10.1038/s41586-021-03819-2'],
    ['https://www.nature.com/articles/s41586-021-03819-2', '10.1038/s41586-021-03819-2'],
    ['doi: 10.1145/3292500.3330701', '10.1145/3292500.3330701'],
    ['https://dl.acm.org/doi/abs/10.1145/3292500.3330701', '10.1145/3292500.3330701'],
    ['https://www.biorxiv.org/content/10.1101/2023.01.01.522333v2.full', '10.1101/2023.01.01.522333'],
  ])('%s', (written, id) => {
    expect(papersOf(announced(`статью ${written}`))).toEqual([id]);
  });

  it.each([
    'https://openreview.net/forum?id=HJlWWJSFDH',
    'https://aclanthology.org/N19-1423/',
    'https://proceedings.mlr.press/v70/finn17a.html',
    'https://papers.nips.cc/paper/7181-attention-is-all-you-need',
    'https://openaccess.thecvf.com/content_cvpr_2016/html/He_Deep_Residual_Learning_CVPR_2016_paper.html',
    'https://www.usenix.org/conference/osdi20/presentation/gujarati',
    'https://jmlr.org/papers/v15/srivastava14a.html',
    'https://www.vldb.org/pvldb/vol13/p3217-sun.pdf',
  ])('%s', (address) => {
    expect(papersOf(announced(`статью ${address}`))).toHaveLength(1);
  });
});

describe('a paper by its title', () => {
  it.each<[string, string]>([
    ['19 сентября в 18:00 читаем «Deep Sets».', 'Deep Sets'],
    [
      '19 сентября в 18:00 обсудим статью Deep Residual Learning for Image Recognition.',
      'Deep Residual Learning for Image Recognition',
    ],
    ['19 сентября в 18:00. Paper: Neural Ordinary Differential Equations', 'Neural Ordinary Differential Equations'],
    [
      'Статья: "Neural Ordinary Differential Equations", 19 сентября в 18:00, ведёт Анна Крылова.',
      'Neural Ordinary Differential Equations',
    ],
    [
      '19 сентября в 18:00 Анна Крылова, Neural Ordinary Differential Equations',
      'Neural Ordinary Differential Equations',
    ],
    [
      'Четверг, 18:00. Разбираем работу «Генеративно-состязательные сети в физике частиц» (ведёт Анна Крылова).',
      'Генеративно-состязательные сети в физике частиц',
    ],
    [
      'On September 19 at 6pm we read “Neural Ordinary Differential Equations”.',
      'Neural Ordinary Differential Equations',
    ],
    [
      'September 19, 6pm: Anna Crane presents Neural Ordinary Differential Equations (Chen et al., 2018).',
      'Neural Ordinary Differential Equations',
    ],
  ])('%s', (text, title) => {
    expect(papersOf(text)).toEqual([title]);
  });

  it('whose number a later post gives is the same paper', () => {
    const { archive, post } = tryPost(
      'Запись: Пётр Лавров о статье «Mamba: Linear-Time Sequence Modeling with Selective State Spaces» https://youtu.be/kkkkkkkkkkk',
      later,
    );
    expect(post.papers).toEqual(['2312.00752']);
    expect(archive.papers.filter(({ title }) => /mamba/i.test(title))).toHaveLength(1);
  });

  it('and its short name are one paper', () => {
    expect(papersOf('Запись разбора Mamba: https://youtu.be/kkkkkkkkkkk')).toEqual(['2312.00752']);
  });

  it('of which two are named are two', () => {
    expect(
      papersOf('19 сентября в 18:00 сравним https://arxiv.org/abs/1703.06114 и https://arxiv.org/abs/1810.00825.'),
    ).toEqual(['1703.06114', '1810.00825']);
  });
});

describe('no paper', () => {
  it.each([
    'Наш подкаст «Шум и сигнал» снова в эфире, новый выпуск: https://podcast.ru/1',
    'Никита выступил на конференции «Данные и море» в Сочи.',
    'Вышла наша статья на Хабре «Как мы считали волны»: https://habr.com/ru/articles/1/',
    'Код выложили: https://github.com/example/waves',
    'Датасет «Волны-2024» лежит здесь: https://zenodo.org/records/1',
    'Запись вчерашней встречи: https://youtu.be/kkkkkkkkkkk',
    'Поздравляем Анну Крылову с днём рождения! Песня «Beautiful Day» в честь неё.',
    'Ищем инженера: PyTorch, Apache Spark, Docker. Резюме на jobs@example.org, удалённо.',
  ])('%s', (text) => {
    expect(papersOf(text)).toEqual([]);
  });
});

it('keeps the code and the page of a project with the paper', () => {
  const { archive } = tryPost(
    '19 сентября в 18:00 Анна Крылова расскажет про «Deep Sets» https://arxiv.org/abs/1703.06114, код https://github.com/manzilzaheer/DeepSets',
    later,
  );
  const paper = archive.papers.find(({ arxiv }) => arxiv === '1703.06114');
  expect(JSON.stringify(paper?.links)).toContain('github.com/manzilzaheer/DeepSets');
});
