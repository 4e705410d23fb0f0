import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/model/archive.ts';
import { cardPaths, cardsOfSite, mostCards } from '../../src/cards/cards-of-site.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { keepCards } from '../../src/cards/keep-cards.ts';
import { siteOf } from '../../src/render/site.ts';
import { archiveOf, eventOf, paperOf, postOf, smallArchive, speakerOf } from '../fixtures/archive/small-archive.ts';

const address = 'https://example.org/archive/';
const cardsOf = (archive: Archive, choice: Parameters<typeof cardsOfSite>[2] = 'large') =>
  new Map(cardsOfSite(siteOf(archive), address, choice).cards.map(({ path, card }) => [path, card]));
const getCard = (archive: Archive, path: string) => {
  const card = cardsOf(archive).get(path);
  if (card === undefined) throw new Error(`no ${path}`);
  return card;
};
const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the words of a card', () => {
  it('of a meeting begin with its date, its hour and the date that it had', () => {
    expect(getCard(smallArchive, cardPaths.event('2024-02-01-flocks'))).toEqual({
      lead: { type: 'numeral', text: '8' },
      under: ['февраля 2024', '18:00 мск'],
      struck: '1\u00a0февраля',
      sign: 'announcement',
      kind: 'Встреча',
      title: 'Flocks of a Feather',
      byline: 'Нина Ветрова',
      channel: 'Разбор полётов',
      place: 'example.org/archive',
    });
  });

  it('of a post say its day, or between which months it came out, and never more than is known', () => {
    const lead = (path: string) => {
      const { lead: first, under } = getCard(smallArchive, path);
      return [first, under.map((line) => line.replaceAll('\u00a0', ' '))];
    };
    expect(lead(cardPaths.post('5'))).toEqual([{ type: 'numeral', text: '12' }, ['февраля 2024']]);
    expect(lead(cardPaths.post('1'))).toEqual([{ type: 'sign' }, ['декабрь 2023 — январь 2024']]);
    expect(lead(cardPaths.talk('swarms-in-the-city'))).toEqual([{ type: 'numeral', text: '2023' }, []]);
  });

  it('have no emoji, and are never empty', () => {
    const posts = [postOf('1', 'note', { title: '🔥🇷🇺 Рой 👩‍🔬 ©' }), postOf('2', 'review', { title: '🔥' })];
    const cards = cardsOf(archiveOf({ posts }));
    expect(cards.get(cardPaths.post('1'))?.title).toBe('Рой ©');
    expect(cards.get(cardPaths.post('2'))?.title).toBe('Обзор');
  });
});

describe('which pages have a card', () => {
  const many = <Thing>(make: (id: string) => Thing) =>
    Array.from({ length: mostCards + 10 }, (_, number) => make(String(number)));
  const large = archiveOf({
    posts: many((id) => postOf(id, 'note', { speakers: id === '9' ? ['259'] : [] })),
    events: many((id) => eventOf(id)),
    speakers: many((id) => speakerOf(id, `Имя ${id}`)),
    papers: many((id) => paperOf(id, id)),
  });

  it('the newest and the fullest of a large archive, and a section for the rest', () => {
    const cards = cardsOf(large);
    expect(cards.size).toBe(4 * mostCards + 2);
    expect(cards.has(cardPaths.post('9'))).toBe(false);
    expect(cards.has(cardPaths.post('259'))).toBe(true);
    expect(cards.has(cardPaths.speaker('259'))).toBe(true);
    expect(cards.has(cardPaths.kind('note'))).toBe(true);
  });

  it('all when asked for, and none without an address from which a picture could be fetched', () => {
    expect(cardsOf(large, 'all').size).toBe(4 * (mostCards + 10) + 2);
    expect(cardsOf(large, 'none').size).toBe(0);
    expect(cardsOfSite(siteOf(smallArchive), null, 'all').cards).toEqual([]);
  });
});

describe('a drawn card', () => {
  const card = getCard(smallArchive, cardPaths.event('2024-02-01-flocks'));

  it('is a picture of the size that networks show, small, and the same for the same words', async () => {
    const [one, other] = [await drawCard(card), await drawCard(card)];
    expect(await sharp(one).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(one.length).toBeLessThan(60_000);
    expect(one.equals(other)).toBe(true);
  });

  it('shows Russian, Latin and Greek letters, and leaves out those that it cannot draw', async () => {
    const titled = (title: string) => drawCard({ ...card, title });
    const plain = await titled('VAE');
    expect((await titled('β-VAE')).equals(plain)).toBe(false);
    expect((await titled('VAE 数学 ﷽')).equals(plain)).toBe(true);
    // A title of nothing but such letters is named after its kind.
    expect((await titled('数学')).equals(await titled(card.kind))).toBe(true);
  });

  it('is drawn once, in a thread of its own, and found again by its words', async () => {
    const told: string[] = [];
    const cards = [
      { path: 'a.png', card },
      { path: 'same.png', card },
    ];
    const first = await keepCards(cards, folder, (drawn, of) => told.push(`${drawn} of ${of}`));
    expect(told).toEqual(['1 of 1']);
    expect(first.map(({ path }) => path)).toEqual(['a.png', 'same.png']);
    const file = first[0]?.file ?? '';
    expect(readFileSync(file).equals(await drawCard(card))).toBe(true);
    const long = new Date('2000-01-01T00:00:00Z');
    utimesSync(file, long, long);
    await keepCards(cards, folder, () => told.push('again'));
    expect(told).toEqual(['1 of 1']);
    expect(statSync(file).mtime).toEqual(long);
  });
});
