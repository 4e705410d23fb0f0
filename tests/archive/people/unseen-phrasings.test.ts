/** Speakers in phrasings of invented teams of chemists and hydrologists, tried after the labelled channels were read rightly. */
import { describe, expect, it } from 'vitest';
import { type Tried, tryPost } from '../invented-channel.ts';

const later: Tried = { date: '2024-09-14 12:00' };

describe('speakers', () => {
  it.each<[string, string[], Tried?]>([
    ['19 сентября в 18:00. Вера Сомова + Игорь Шевченко разбирают «Deep Sets».', ['Вера Сомова', 'Игорь Шевченко']],
    [
      '19 сентября в 18:00 дебаты: Сомова Вера защищает «Deep Sets», Дурдень Игорь возражает.',
      ['Вера Сомова', 'Игорь Дурдень'],
    ],
    ['19 сентября в 18:00. Вера Сомова и Protein Workflows: что внутри.', ['Вера Сомова']],
    ['Recording: Anna Crane, Flood Diffusion. https://youtu.be/mmmmmmmmmmm', ['Anna Crane']],
    ['Recording of Thursday: Anna Crane vs Protein Networks. https://youtu.be/mmmmmmmmmmm', ['Anna Crane']],
  ])('%s', (text, speakers, tried) => {
    const { archive, post } = tryPost(text, tried ?? later);
    expect(post.speakers.map((id) => archive.speakers.find((speaker) => speaker.id === id)?.name ?? id).sort()).toEqual(
      speakers,
    );
  });
});
