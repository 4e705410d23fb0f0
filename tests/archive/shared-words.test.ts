import { describe, expect, it } from 'vitest';
import { openSharedWords } from '../../src/archive/shared-words.ts';
import { postOf } from '../fixtures/archive/small-archive.ts';

const post = (id: string, text: string) => postOf(id, 'note', { body: [{ type: 'text', text }] });

describe('posts that share rare words', () => {
  const one = post('1', 'Квантильная регрессия для прогноза спроса в супермаркетах.');
  const other = post('2', 'Квантильную регрессию в супермаркете учат быстрее, чем мы думали.');
  const third = post('3', 'Прогноз погоды на завтра: дождь.');
  /** Of one, other, third. */
  const kin = openSharedWords([one, other, third]);

  it('are found in any inflection, with the words that they share', () => {
    expect(kin(0)).toEqual([{ place: 1, words: ['Квантильная', 'регрессия', 'супермаркетах'] }]);
    expect(kin(1)).toEqual([{ place: 0, words: ['Квантильную', 'регрессию', 'супермаркете'] }]);
  });

  it('are not found by one word alone', () => {
    expect(kin(2)).toEqual([]);
  });

  it('need three of them among few posts, where nearly every word is rare, and two among many', () => {
    const pair = [post('a', 'Калибровка сверхширокой матрицы.'), post('b', 'Калибровку сверхширокого слоя отложили.')];
    const others = Array.from({ length: 100 }, (_, at) => post(String(at), 'Ничего общего.'));
    expect(openSharedWords(pair)(0)).toEqual([]);
    expect(openSharedWords([...pair, ...others])(0)).toEqual([{ place: 1, words: ['Калибровка', 'сверхширокой'] }]);
  });

  it('are not found by words that many posts use', () => {
    const many = Array.from({ length: 20 }, (_, at) => post(String(at), 'Встреча ридинг-группы переносится.'));
    expect(openSharedWords(many)(0)).toEqual([]);
  });
});
