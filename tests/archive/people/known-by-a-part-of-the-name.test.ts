/** Speakers whom an earlier post names in full, and a later one by a part of their name. */
import { describe, expect, it } from 'vitest';
import { channelOf, type Said } from '../events/short-channel.ts';

function speakersOf(posts: readonly Said[]): (string | undefined)[][] {
  const archive = channelOf(posts);
  return archive.posts.map((post) =>
    post.speakers.map((id) => archive.speakers.find((one) => one.id === id)?.name).sort(),
  );
}

describe('a part of a name', () => {
  const announced = '5 сентября в 18:00 Зоя Рудольфовна Остапчук разберёт BigBird (arXiv:2007.14062).';
  it.each([
    ['Зоя Рудольфовна простыла. Встреча переносится на 12 сентября, 18:00.'],
    ['Завтра в 18:00 слушаем Зою Рудольфовну, вход свободный.'],
    ['У Зои Рудольфовны срочная командировка, завтрашняя встреча отменяется.'],
  ])('is the given name with the patronymic: %s', (text) => {
    expect(
      speakersOf([
        ['2024-09-02', announced],
        ['2024-09-04', text],
      ])[1],
    ).toEqual(['Зоя Остапчук']);
  });

  it('is nobody where two people have both in common', () => {
    expect(
      speakersOf([
        ['2024-09-02', announced],
        ['2024-09-09', '12 сентября в 18:00 Зоя Рудольфовна Хворостова разберёт Longformer (arXiv:2004.05150).'],
        ['2024-09-10', 'Зоя Рудольфовна простыла. Встреча переносится на 19 сентября, 18:00.'],
      ])[2],
    ).toEqual([]);
  });

  it.each([
    ["Dr Marlowe's talk of 5 September is online: https://youtu.be/aaaaaaaaaaa"],
    ["Here is the video of Marlowe's session: https://youtu.be/aaaaaaaaaaa"],
  ])('is the surname as its owner: %s', (text) => {
    expect(
      speakersOf([
        ['2024-09-02', 'September 5, 6pm: Zoë Marlowe presents BigBird (arXiv:2007.14062).'],
        ['2024-09-06', text],
      ])[1],
    ).toEqual(['Zoë Marlowe']);
  });

  it('is a short surname behind a form of address', () => {
    expect(
      speakersOf([
        ['2024-09-02', 'September 5, 6pm: Dr Hazel Goh presents BigBird (arXiv:2007.14062).'],
        ['2024-09-06', 'Recording of Dr Goh, 5 September: https://youtu.be/aaaaaaaaaaa'],
      ])[1],
    ).toEqual(['Hazel Goh']);
  });
});
