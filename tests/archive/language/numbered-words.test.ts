/** Searches look at wanted words alone, and find in a text what they would find among all of its words. */
import { describe, expect, it } from 'vitest';
import { gapBefore, openNumbering } from '../../../src/archive/language/numbered-words.ts';
import { WantedWords } from '../../../src/archive/language/wanted-words.ts';
import { readWords } from '../../../src/archive/language/words.ts';

const all = openNumbering(new WantedWords('all'));
const foreign = openNumbering(new WantedWords());

function listed(text: string, number = foreign) {
  const words = number(text);
  return Array.from({ length: words.count }, (_, at) => words.textAt(at) || '…');
}

describe('Words under numbers', () => {
  it.each([
    'Читаем «Deep Sets» и SASRec, рис. 2: ёжик-BERT, 10 000 ₽',
    'ΑΣ и İstanbul, ΣΑΣ. Ñandú — ß, ﬁn; 東京大学 и 𝐀𝐁, é́a',
    'https://arxiv.org/abs/1703.06114 Сети',
    '',
  ])('are those that a text has, with their places: %s', (text) => {
    const words = all(text);
    const numbered = Array.from({ length: words.count }, (_, at) => [
      words.idAt(at),
      words.startAt(at),
      words.endAt(at),
    ]);
    expect(numbered).toEqual(readWords(text).map(({ id, start, end }) => [id, start, end]));
  });

  it('of Cyrillic letters are left out, all that stand in a row as one', () => {
    expect(listed('Скоро читаем Deep Sets и ещё раз GPT-4. Ждём всех')).toEqual(['…', 'deep', 'sets', '…', 'gpt', '4']);
  });

  it('of Cyrillic letters stay where a name has them', () => {
    const wanted = new WantedWords();
    wanted.add('замерзает');
    expect(listed('Как Замерзает бухта, arXiv', openNumbering(wanted))).toEqual(['…', 'замерзает', '…', 'arxiv']);
  });

  it.each([
    ['см. рис. ViT', 'mark'],
    ['Прочли. ViT', 'stop'],
    ['Прочли ViT', 'space'],
    ['ViT', 'stop'],
  ])('tell what stands before them, though the word before is left out: %s', (text, gap) => {
    const words = foreign(text);
    expect(gapBefore(text, words, words.count - 1)).toBe(gap);
    expect(readWords(text).at(-1)?.gap).toBe(gap);
  });
});
