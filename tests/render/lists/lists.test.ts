import { describe, expect, it } from 'vitest';
import { talksByYear, yearOfTalk } from '../../../src/render/dates/talk-year.ts';
import { channelFacts } from '../../../src/render/facts/channel-facts.ts';
import { paperFacts } from '../../../src/render/facts/paper-facts.ts';
import { speakerRole } from '../../../src/render/facts/speaker-role.ts';
import { commonTopics } from '../../../src/render/lists/common-topics.ts';
import { busiestSpeakers, searchExamples, speakerEntry } from '../../../src/render/lists/front-page.ts';
import { groupBy } from '../../../src/render/lists/group-by.ts';
import { bySurname, indexName } from '../../../src/render/lists/index-name.ts';
import { shownSections } from '../../../src/render/lists/shown-sections.ts';
import { topicCounts } from '../../../src/render/lists/topic-counts.ts';
import { siteOf } from '../../../src/render/site.ts';
import { languageOf } from '../../../src/render/text/language-of.ts';
import { archiveOf, paperOf, smallArchive, speakerOf, talkOf, topicOf } from '../../fixtures/archive/small-archive.ts';

const site = siteOf(smallArchive);
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('the archive in numbers', () => {
  it('names what there is', () => {
    expect(channelFacts(site).map(plain)).toEqual([
      '6 постов',
      '3 встречи',
      '1 запись',
      '1 выступление',
      '1 спикер',
      '1 статья',
      'январь 2024 — февраль 2024',
    ]);
  });

  it('never says that there are none of something', () => {
    expect(channelFacts(siteOf(archiveOf()))).toEqual([]);
    const quiet = siteOf(archiveOf({ topics: [topicOf('calm', 'Штиль')] }));
    expect(plain(topicCounts(topicOf('calm', 'Штиль'), quiet))).toBe('Об этой теме в архиве пока ничего.');
  });
});

it('a menu offers only what there is', () => {
  expect(shownSections(siteOf(archiveOf()))).toEqual(['posts', 'about']);
  expect(shownSections(site)).toContain('vacancies');
});

describe('an index', () => {
  it('puts surnames first and in order', () => {
    expect(indexName('Анна Мария Ветрова')).toBe('Ветрова Анна Мария');
    expect(indexName('Вольтер')).toBe('Вольтер');
    const speakers = [speakerOf('b', 'Анна Ястребова'), speakerOf('a', 'Яна Аистова')];
    expect(bySurname(speakers, 'ru').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('says what a speaker gave', () => {
    const nina = smallArchive.speakers[0];
    if (nina === undefined) throw new Error('the fixture has no speaker');
    expect(plain(speakerEntry(nina, site).count)).toBe('1 встреча, 1 выступление');
    expect(busiestSpeakers(site, 5).map(({ title }) => title)).toEqual(['Нина Ветрова']);
    expect(searchExamples(site)).toEqual(['Ветрова', 'рои']);
  });

  it('says what a speaker is and where, once', () => {
    expect(speakerRole({ role: 'пилот', affiliation: 'Аэроклуб' })).toBe('пилот, Аэроклуб');
    expect(speakerRole({ role: 'пилот Аэроклуба', affiliation: 'Аэроклуб' })).toBe('пилот Аэроклуба');
    expect(speakerRole({ role: null, affiliation: 'Аэроклуб' })).toBe('Аэроклуб');
    expect(speakerRole({ role: null, affiliation: null })).toBe('');
  });
});

it('a reference names three authors, and the year once', () => {
  const authors = ['A. One', 'B. Two', 'C. Three', 'D. Four'];
  expect(plain(paperFacts(paperOf('1', 'T', { authors, venue: 'KDD 2023', year: 2022 }), site.t))).toBe(
    'A. One, B. Two, C. Three и др. KDD 2023',
  );
  expect(paperFacts(paperOf('2', 'T', { authors: ['A. One'], venue: 'KDD', year: 2023 }), site.t)).toBe(
    'A. One. KDD, 2023',
  );
  expect(paperFacts(paperOf('3', 'T'), site.t)).toBe('');
});

it('talks come newest first, those without a year at the end', () => {
  const talks = [
    talkOf('unknown'),
    talkOf('old', { year: 2019 }),
    talkOf('new', { startsAt: { at: '2023-05-01', precision: 'day', zone: 'Europe/Moscow' } }),
  ];
  expect(talksByYear(talks).map(({ id }) => id)).toEqual(['new', 'old', 'unknown']);
  expect(talks.map(yearOfTalk)).toEqual([undefined, 2019, 2023]);
});

it('neighbours with one key make a group', () => {
  expect(
    groupBy(['a1', 'a2', 'b1', 'a3'], (item) => item.slice(0, 1)).map(({ key, items }) => [key, items.length]),
  ).toEqual([
    ['a', 2],
    ['b', 1],
    ['a', 1],
  ]);
});

it('common topics come by how many things share them', () => {
  expect(commonTopics([{ topics: ['a', 'b'] }, { topics: ['b'] }, { topics: ['c'] }], 2)).toEqual(['b', 'a']);
});

it('a title is in the language of most of its letters', () => {
  expect(languageOf('Flocks of a Feather', 'ru')).toBe('en');
  expect(languageOf('ML-инфраструктура', 'ru')).toBeUndefined();
  expect(languageOf('О ветре', 'en')).toBe('ru');
  expect(languageOf('2024', 'ru')).toBeUndefined();
});
