/** Channels that call their speakers by nothing but the surname. */
import { describe, expect, it } from 'vitest';
import { channelOf, type Said } from '../events/short-channel.ts';

function speakersOf(posts: readonly Said[]): (string | undefined)[][] {
  const archive = channelOf(posts);
  return archive.posts.map((post) =>
    post.speakers.map((id) => archive.speakers.find((one) => one.id === id)?.name).sort(),
  );
}

describe('a surname alone', () => {
  it('is a speaker where the channel sets it in the place of one again and again', () => {
    expect(
      speakersOf([
        ['2024-09-02', 'Чт 05.09, 18:00. Хворостов, BigBird (arXiv:2007.14062). Чай с собой.'],
        ['2024-09-09', '12.09, 18:00. Остапчук и Longformer, 2004.05150.'],
        ['2024-09-16', '19.09, 18:00. Сбор на третьем этаже. Хворостов: HyperNetworks, 1609.09106'],
        ['2024-09-20', 'Запись четверга, Хворостов: https://youtu.be/aaaaaaaaaaa'],
      ]),
    ).toEqual([['Хворостов'], ['Остапчук'], ['Хворостов'], ['Хворостов']]);
  });

  it('is whoever bears it in full in another post', () => {
    expect(
      speakersOf([
        ['2024-09-02', '5 сентября в 18:00 Зоя Остапчук разберёт BigBird (arXiv:2007.14062).'],
        ['2024-09-09', '12.09, 18:00. Остапчук и Longformer, 2004.05150.'],
      ]),
    ).toEqual([['Зоя Остапчук'], ['Зоя Остапчук']]);
  });

  it('is a speaker beside another who takes the other part', () => {
    expect(
      speakersOf([
        ['2024-09-02', '5 сентября в 18:00 Зоя Остапчук разберёт BigBird (arXiv:2007.14062).'],
        ['2024-09-09', '12 сентября в 18:00 Глеб Хворостов разберёт Longformer (arXiv:2004.05150).'],
        ['2024-09-16', '19 сентября в 18:00 два рассказа: Остапчук про разметку, Хворостов про то, как её потеряли.'],
      ]).at(-1),
    ).toEqual(['Глеб Хворостов', 'Зоя Остапчук']);
  });

  it.each([
    ['12.09, 18:00. Магазин, DPO и чай на третьем этаже.'],
    ['12 сентября в 18:00 семинар. Саратов, Longformer и волжский ветер, 2004.05150.'],
  ])('is none where only the word looks like one: %s', (text) => {
    expect(
      speakersOf([
        ['2024-09-02', '5 сентября в 18:00. Снова BigBird (arXiv:2007.14062).'],
        ['2024-09-09', text],
      ]),
    ).toEqual([[], []]);
  });
});
