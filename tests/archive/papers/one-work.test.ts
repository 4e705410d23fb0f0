/** What a meeting had by an address and by a title is one paper; what a post tells apart stays two. */
import { describe, expect, it } from 'vitest';
import { uniteWorks } from '../../../src/archive/papers/one-work.ts';
import { paperOf } from '../../fixtures/archive/small-archive.ts';
import { channelOf, type Said } from '../events/short-channel.ts';

const announced: Said = ['2024-09-02', 'Семинар 5 сентября в 18:00, ведёт Анна Лис: https://arxiv.org/abs/1703.06114'];
const titled: Said = ['2024-09-06', 'Лис А., «What a Set Has to Hold», запись: https://youtu.be/aaaaaaaaaaa'];

const papersOf = (posts: readonly Said[]) => channelOf(posts).papers.map(({ id, title }) => [id, title]);

describe('a paper that its meeting had by its address', () => {
  it('takes the title under which the recording speaks of it', () => {
    const { papers, posts, events } = channelOf([announced, titled]);
    expect(papers).toMatchObject([{ id: '1703.06114', title: 'What a Set Has to Hold', arxiv: '1703.06114' }]);
    expect(posts.map((post) => post.papers)).toEqual([['1703.06114'], ['1703.06114']]);
    expect(events.map((event) => event.papers)).toEqual([['1703.06114']]);
  });

  it('takes it wherever else the title stands', () => {
    const review: Said = [
      '2024-10-10',
      `«What a Set Has to Hold»: авторы доказывают теорему о суммах. ${'Метод прост, результаты хороши. '.repeat(12)}`,
    ];
    expect(papersOf([announced, titled, review])).toEqual([['1703.06114', 'What a Set Has to Hold']]);
  });

  it('is another one than a title that some post tells from it, and than what the editor wrote down', () => {
    const papers = [
      paperOf('1703.06114', 'arXiv:1703.06114', { arxiv: '1703.06114' }),
      paperOf('deep-sets', 'Deep Sets'),
    ];
    const about = (...ids: string[]) => ({
      about: ids.map((paper) => ({ paper, rule: 'paper-title', quote: '' })),
      named: [],
    });
    const united = (together: boolean, isCurated: boolean): number =>
      uniteWorks(
        { papers, byPost: new Map([['1', together ? about('1703.06114', 'deep-sets') : about('1703.06114')]]) },
        [{ papers: new Set(['1703.06114', 'deep-sets']) }],
        () => isCurated,
      ).papers.length;
    expect(united(false, false)).toBe(1);
    expect(united(true, false)).toBe(2);
    expect(united(false, true)).toBe(2);
  });

  it('is another one than a title that two meetings had', () => {
    const again: Said[] = [
      ['2024-10-02', 'Семинар 3 октября в 18:00, ведёт Марк Зайцев: https://arxiv.org/abs/2212.04356'],
      ['2024-10-04', 'Зайцев М., «What a Set Has to Hold», запись: https://youtu.be/bbbbbbbbbbb'],
    ];
    expect(papersOf([announced, titled, ...again])).toHaveLength(3);
  });
});
