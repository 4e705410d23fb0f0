/** Several speakers of whom each takes a part, names of several words, and those who are named beside speakers and do something else. */
import { describe, expect, it } from 'vitest';
import { channelOf } from '../events/short-channel.ts';
import { tryPost } from '../invented-channel.ts';

function speakersOf(text: string): string[] {
  const { archive, post } = tryPost(text, { date: '2024-09-14 12:00' });
  return post.speakers.map((id) => archive.speakers.find((speaker) => speaker.id === id)?.name ?? id).sort();
}

describe('each takes a part', () => {
  it.each<[string, string[]]>([
    [
      '19 сентября в 18:00: Злата Пухова покажет Deep Sets, а Лев Хворостов — с чего всё началось, PointNet.',
      ['Злата Пухова', 'Лев Хворостов'],
    ],
    [
      '19 сентября в 18:00 две статьи. Первую разберёт Злата Пухова, вторую Лев Хворостов.',
      ['Злата Пухова', 'Лев Хворостов'],
    ],
    [
      '19 сентября в 18:00 сравниваем Deep Sets (Злата Пухова) и PointNet (Лев Хворостов).',
      ['Злата Пухова', 'Лев Хворостов'],
    ],
    [
      '19 сентября в 18:00 Deep Sets. Злата Пухова про теорию, Лев Хворостов про то, чего она не умеет.',
      ['Злата Пухова', 'Лев Хворостов'],
    ],
    [
      '19 сентября, 18:00, Deep Sets. Злата Пухова расскажет, Лев Хворостов запустит у нас на кластере.',
      ['Злата Пухова', 'Лев Хворостов'],
    ],
    [
      '19 сентября в 18:00 дуэль. Злата Пухова нападает на Deep Sets, Лев Хворостов её удерживает.',
      ['Злата Пухова', 'Лев Хворостов'],
    ],
    ['September 19, 6pm: Zoë Marlowe takes Deep Sets, Quentin Abara takes PointNet.', ['Quentin Abara', 'Zoë Marlowe']],
    [
      'September 19, 6pm. Who: Zoë Marlowe does Deep Sets, Quentin Abara does PointNet.',
      ['Quentin Abara', 'Zoë Marlowe'],
    ],
    [
      'September 19, 6pm: Deep Sets. Zoë Marlowe argues for and Quentin Abara against it.',
      ['Quentin Abara', 'Zoë Marlowe'],
    ],
    ['September 19, 6pm, Deep Sets and PointNet. Zoë Marlowe, then Quentin Abara.', ['Quentin Abara', 'Zoë Marlowe']],
    [
      'September 19, 6pm: a duel. Deep Sets (Zoë Marlowe, https://arxiv.org/abs/1703.06114) versus PointNet (Quentin Abara, https://arxiv.org/abs/1612.00593).',
      ['Quentin Abara', 'Zoë Marlowe'],
    ],
    ['19 сентября в 18:00 Deep Sets. Докладчица Злата Пухова, за чай отвечает Лев Хворостов.', ['Злата Пухова']],
    ['19 сентября в 18:00 Злата Пухова, Deep Sets. Ссылку спросите у секретаря, Льва Хворостова.', ['Злата Пухова']],
    ['19 сентября в 18:00 Злата Пухова расскажет про Deep Sets. Фото: Лев Хворостов.', ['Злата Пухова']],
    ['September 19, 6pm: Zoë Marlowe, "Sets without order". Organizers: Quentin Abara and Tom Hill.', ['Zoë Marlowe']],
    [
      'September 19, 6pm, Deep Sets with Zoë Marlowe. If you want a slot in October, tell Quentin Abara.',
      ['Zoë Marlowe'],
    ],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('names of several words', () => {
  it.each<[string, string[]]>([
    ['19 сентября в 18:00 Хуан Карлос Гарсиа расскажет про Deep Sets.', ['Хуан Карлос Гарсиа']],
    ['19 сентября в 18:00 Анна Лена Фогт расскажет про Deep Sets.', ['Анна Лена Фогт']],
    ['19 сентября в 18:00 Мария Тереза Альварес, аспирантка, и Deep Sets.', ['Мария Тереза Альварес']],
    ['September 19, 6pm: Carla Della Valle squeezes Deep Sets into a page.', ['Carla Della Valle']],
    ['September 19, 6pm: Sioned ap Iorwerth asks whether Deep Sets are deep.', ['Sioned ap Iorwerth']],
    ['September 19, 6pm: Morag Sinclair-Ross on Deep Sets (arXiv:1703.06114).', ['Morag Sinclair-Ross']],
    ['Her voice is back! Morag Sinclair-Ross, Deep Sets, September 19, 6pm.', ['Morag Sinclair-Ross']],
    ['19 сентября, 18:00. Рассказывает Милена Пухова, тема Deep Sets.', ['Милена Пухова']],
    ['19 сентября, 18:00. Эмилия Пухова: Deep Sets.', ['Эмилия Пухова']],
    ['19 сентября в 18:00 Алесь Станкевич берёт Deep Sets и не отпускает.', ['Алесь Станкевич']],
    ['19 сентября в 18:00 Женя Игнатович берёт Deep Sets.', ['Женя Игнатович']],
    ['19 сентября в 18:00 Даши Цыренов, Deep Sets.', ['Даши Цыренов']],
    ['19 сентября в 18:00 гость из Ханчжоу, профессор Сюй Вэйдун: Deep Sets.', ['Сюй Вэйдун']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('known speakers', () => {
  const before = [
    ['2024-09-02', '5 сентября в 18:00 Злата Лис разберёт BigBird (arXiv:2007.14062).'],
    ['2024-09-09', '12 сентября в 18:00 Лев Ким разберёт Longformer (arXiv:2004.05150).'],
  ] as const;
  it.each<[string, string[]]>([
    [
      'Видео с той встречи в двух роликах\nЛис, теория: https://youtu.be/aaaaaaaaaaa\nКим, практика: https://youtu.be/bbbbbbbbbbb',
      ['Злата Лис', 'Лев Ким'],
    ],
    ['Ким, Longformer, запись встречи 12 сентября: https://youtu.be/bbbbbbbbbbb', ['Лев Ким']],
  ])('%s', (text, expected) => {
    const archive = channelOf([...before, ['2024-09-16', text]]);
    const post = archive.posts.find(({ messageIds }) => messageIds.includes(3));
    expect(post?.speakers.map((id) => archive.speakers.find((one) => one.id === id)?.name).sort()).toEqual(expected);
  });
});
