import { describe, expect, it } from 'vitest';
import { openSharedWords } from '../../src/archive/shared-words.ts';
import { postOf } from '../fixtures/archive/small-archive.ts';

const post = (id: string, text: string) => postOf(id, 'note', { body: [{ type: 'text', text }] });

describe('posts that share rare words', () => {
  const one = post('1', 'Квантильная регрессия для прогноза спроса в супермаркетах.');
  const other = post('2', 'Квантильную регрессию в супермаркете учат быстрее, чем мы думали.');
  const third = post('3', 'Прогноз погоды на завтра: дождь.');
  const kin = openSharedWords([one, other, third]);

  it('are found in any inflection, with the words that they share', () => {
    expect(kin(one)).toEqual([{ post: other, words: ['Квантильная', 'регрессия', 'супермаркетах'] }]);
    expect(kin(other)).toEqual([{ post: one, words: ['Квантильную', 'регрессию', 'супермаркете'] }]);
  });

  it('are not found by one word alone', () => {
    expect(kin(third)).toEqual([]);
  });

  it('need three of them among few posts, where nearly every word is rare, and two among many', () => {
    const pair = [post('a', 'Калибровка сверхширокой матрицы.'), post('b', 'Калибровку сверхширокого слоя отложили.')];
    const [first, second] = pair;
    const others = Array.from({ length: 100 }, (_, at) => post(String(at), 'Ничего общего.'));
    expect(openSharedWords(pair)(first ?? one)).toEqual([]);
    expect(openSharedWords([...pair, ...others])(first ?? one)).toEqual([
      { post: second, words: ['Калибровка', 'сверхширокой'] },
    ]);
  });

  it('are not found by words that many posts use', () => {
    const many = Array.from({ length: 20 }, (_, at) => post(String(at), 'Встреча ридинг-группы переносится.'));
    expect(openSharedWords(many)(many[0] ?? one)).toEqual([]);
  });
});
