/** What speaks against a meeting to come, and where it says nothing. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/archive/classify/rules.ts';
import {
  type Fires,
  fires,
  hourOf,
  type Invented,
  meetingOf,
  paperBy,
  personBy,
  type Silent,
  tied,
} from './facts-of.ts';

const on = '2024-09-14';
const timed = { text: 'Ждём 19 сентября в 18:00', on };
const day = { text: 'Ждём 19 сентября', on };
const aprilFirst = { text: 'Ждём 4 апреля в 18:00', on: '2024-04-01' };
/** A channel that meets on Thursdays at six. */
const usual = { habits: { weekday: 4, time: '18:00' } };
const flocks = meetingOf({ day: '2024-09-19', time: '18:00', hours: new Set(['18:00', '17:45']) });
const answered = { on, ties: { replied: flocks } };
const named = { on, ties: { ahead: { ...tied(1), meeting: flocks } } };
const dated = { on, ties: { ahead: { ...tied(3), meeting: flocks, isNamed: false } } };
const eve = { on: '2024-09-18', ties: { replied: flocks } };
const atHand = { on, ties: { next: flocks } };
const ofAnnouncement: Invented = { replied: 'announcement' };
const video = 'media';
const nina = { people: [personBy('dictionary')] };
const stranger = { people: [personBy('shape')] };
const ids = [paperBy('id')];
const loose = [paperBy('loose-name')];
const inPassing = { text: 'Сегодня думал о гусях', on };

const against =
  'without-date by-the-way elsewhere appearance at-venue at-their-seminar span held recorded call deadlines defence mourning course joke vacancy podcast habit change difference otherwise other-beginning prevented absent not-now not-planned schedule nothing digest';

it('an announcement is what these rules speak against', () => {
  const found = rules.filter(({ kind, weight }) => kind === 'announcement' && weight < 0).map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining(against.split(' ').map((end) => `announced-${end}`)));
});

describe('against a meeting to come speaks that it', () => {
  it.each<Fires>([
    ['announced-without-date', {}, ''],
    ['announced-without-date', { text: 'Были 12 сентября', on }, ''],
    ['announced-without-date', answered, ''],
    ['announced-without-date', { text: 'В 18:00' }, ''],
    ['announced-without-date', { signals: { soon: 0 } }, ''],
    ['announced-by-the-way', inPassing, 'Сегодня'],
    ['announced-elsewhere', { signals: { elsewhere: 'на конференции' } }, 'на конференции'],
    ['announced-elsewhere', { signals: { elsewhere: 'на конференции', meeting: 1 } }, 'на конференции'],
    ['announced-appearance', { signals: { appears: 'выступит' } }, 'выступит'],
    ['announced-at-venue', { venue: 'МФТИ', papers: [paperBy('title')] }, 'МФТИ'],
    ['announced-at-their-seminar', { text: 'Нина на семинаре ИППИ' }, 'на семинаре ИППИ'],
    ['announced-by-others', { ...timed, signals: { others: 'соседи зовут' } }, 'соседи зовут'],
    ['announced-span', { text: 'Школа с 20 по 22 сентября', on }, '20 по 22 сентября'],
    ['announced-held', { video }, ''],
    ['announced-held', { ...day, video }, ''],
    ['announced-recorded', { video, signals: { recorded: 0 } }, ''],
    ['announced-call', { signals: { contest: 'конкурс', call: 0 } }, 'конкурс'],
    ['announced-call', { signals: { call: 'cfp' } }, 'cfp'],
    ['announced-call', { ...nina, signals: { call: 'cfp' } }, 'cfp'],
    ['announced-call', { ...nina, ...day, signals: { call: 'cfp' } }, 'cfp'],
    ['announced-call', { ...nina, signals: { call: 'cfp', meeting: 0 } }, 'cfp'],
    ['announced-call', { ...stranger, ...timed, signals: { call: 'cfp' } }, 'cfp'],
    ['announced-call', { ...timed, signals: { call: 'cfp', meeting: 0 } }, 'cfp'],
    ['announced-deadlines', { list: { dated: 2 } }, ''],
    ['announced-deadlines', { signals: { deadline: 'дедлайн' } }, 'дедлайн'],
    ['announced-defence', { signals: { defence: 'защита' } }, 'защита'],
    ['announced-defence', { papers: ids, signals: { defence: 'защита' } }, 'защита'],
    ['announced-defence', { signals: { defence: 'защита', meeting: 0 } }, 'защита'],
    ['announced-mourning', { signals: { mourning: 'ушёл' } }, 'ушёл'],
    ['announced-course', { papers: loose, signals: { course: 'курс' } }, 'курс'],
    ['announced-joke', { ...nina, text: 'Ждём 4 апреля', on: '2024-04-01' }, ''],
    ['announced-joke', aprilFirst, ''],
    ['announced-joke', { ...aprilFirst, ...stranger, papers: [paperBy('title')] }, ''],
    ['announced-joke', { ...aprilFirst, ...usual }, ''],
    [
      'announced-in-quotes',
      { text: 'На двери висит «4 октября в 18:00 доклад о бустинге читает кот», автора ищем', on },
      '4 октября',
    ],
    ['announced-vacancy', { signals: { hiring: 0 }, offer: { parts: 2 } }, 'offer'],
    ['announced-vacancy', { signals: { vacancyWord: 0 }, offer: { parts: 2 } }, 'offer'],
    ['announced-podcast', { signals: { podcast: 239 } }, 'podcast'],
    ['announced-habit', { ...stranger, papers: loose, signals: { season: 'по четвергам' } }, 'по четвергам'],
    ['announced-not-planned', { signals: { notPlanned: 'не планируется' } }, 'не планируется'],
    ['announced-nothing', { papers: loose }, ''],
    ['announced-digest', { talkItems: 2 }, ''],
    ['announced-digest', { list: { linked: 3 } }, ''],
  ])('is %s as in %j', (id, known, quote) => {
    expect(fires(id, known)).toBe(quote);
  });

  it.each<Silent>([
    ['announced-without-date', day],
    ['announced-without-date', { on: '2024-09-19', ties: { next: flocks }, signals: { soon: 0 } }],
    ['announced-without-date', { ...ofAnnouncement, times: [hourOf('18:00')] }],
    ['announced-without-date', { ...ofAnnouncement, signals: { soon: 0 } }],
    ['announced-by-the-way', { ...inPassing, text: 'Завтра думаю о гусях' }],
    ['announced-by-the-way', { ...inPassing, text: 'Сегодня в 18:00 думаю о гусях' }],
    ['announced-by-the-way', day],
    ['announced-by-the-way', {}],
    ...(['meeting', 'invitation', 'soon', 'place'] as const).map(
      (signal): Silent => ['announced-by-the-way', { ...inPassing, signals: { [signal]: 0 } }],
    ),
    ['announced-by-the-way', { ...inPassing, ...ofAnnouncement }],
    ['announced-by-the-way', { ...inPassing, ties: { ahead: tied(1) } }],
    ['announced-elsewhere', { signals: { meeting: 0, elsewhere: 1 } }],
    ['announced-elsewhere', {}],
    ['announced-appearance', { signals: { meeting: 0, appears: 0 } }],
    ['announced-appearance', {}],
    ['announced-at-venue', {}],
    ['announced-at-venue', { venue: 'МФТИ', signals: { meeting: 0 } }],
    ['announced-at-venue', { venue: 'МФТИ', ...ofAnnouncement }],
    ...(['id', 'heading', 'run'] as const).map(
      (by): Silent => ['announced-at-venue', { venue: 'МФТИ', papers: [paperBy('title'), paperBy(by)] }],
    ),
    ['announced-at-their-seminar', { ...ofAnnouncement, text: 'Нина на семинаре ИППИ' }],
    ['announced-at-their-seminar', { ...timed, ...usual, signals: { theirSeminar: 0 } }],
    ['announced-by-others', timed],
    ['announced-by-others', { ...ofAnnouncement, signals: { others: 0 } }],
    ['announced-by-others', { ...timed, ...usual, papers: ids, signals: { others: 0 } }],
    ['announced-span', day],
    ['announced-held', {}],
    ['announced-held', { ...timed, video }],
    ['announced-recorded', { signals: { recorded: 0 } }],
    ['announced-recorded', { video }],
    ['announced-recorded', { video, signals: { recorded: 0, recordedLater: 0 } }],
    ['announced-recorded', { ...timed, video, signals: { recorded: 0 } }],
    ['announced-call', {}],
    ['announced-call', { papers: ids, signals: { call: 0 } }],
    ['announced-call', { ...ofAnnouncement, signals: { call: 0 } }],
    ['announced-call', { ...nina, ...timed, signals: { contest: 0 } }],
    ['announced-call', { ...nina, ...day, signals: { contest: 0, meeting: 0 } }],
    ['announced-deadlines', { list: { dated: 1 } }],
    ['announced-defence', { papers: ids, signals: { defence: 0, meeting: 0 } }],
    ['announced-defence', {}],
    ['announced-course', { papers: ids, signals: { course: 0 } }],
    ['announced-course', { ...ofAnnouncement, signals: { course: 0 } }],
    ['announced-course', {}],
    ['announced-joke', { ...aprilFirst, ...nina }],
    ['announced-joke', { ...aprilFirst, papers: [paperBy('title'), ...ids] }],
    ['announced-joke', { ...aprilFirst, ...usual, papers: [paperBy('title')] }],
    ['announced-joke', day],
    ['announced-joke', {}],
    ['announced-vacancy', { offer: { parts: 2 } }],
    ['announced-vacancy', { signals: { hiring: 0 }, offer: { parts: 1 } }],
    ['announced-podcast', { signals: { podcast: 240 } }],
    ['announced-habit', { papers: ids, signals: { season: 0 } }],
    ['announced-habit', { people: [...stranger.people, ...nina.people], signals: { season: 0 } }],
    ['announced-habit', { ...ofAnnouncement, signals: { season: 0 } }],
    ['announced-habit', { ties: { ahead: tied(1) }, signals: { season: 0 } }],
    ['announced-habit', {}],
    ['announced-nothing', { papers: ids }],
    ['announced-nothing', stranger],
    ['announced-nothing', { given: 1 }],
    ['announced-nothing', { signals: { meeting: 0 } }],
    ['announced-nothing', { signals: { gathering: 0 } }],
    ['announced-nothing', { ties: { ahead: tied(1) } }],
    ['announced-nothing', ofAnnouncement],
    ['announced-digest', { talkItems: 1, list: { linked: 2 } }],
  ])('is %s, but not in %j', (id, known) => {
    expect(fires(id, known)).toBeUndefined();
  });
});

describe('against a meeting to come speaks a change of a known one', () => {
  const begins = { text: 'Начнём в 19:00', on: '2024-09-18', ties: { next: flocks } };

  it.each<Fires>([
    ['announced-change', { text: 419, signals: { meeting: 0, cancelled: 'отмена', moved: 0 } }, 'отмена'],
    ['announced-change', { signals: { gathering: 0, moved: 'перенос' } }, 'перенос'],
    ['announced-change', { ...ofAnnouncement, signals: { moved: 'перенос' } }, 'перенос'],
    ['announced-change', { ...dated, signals: { moved: 'перенос' } }, 'перенос'],
    ...[{ ...answered, text: 419 }, named, dated].map(
      (known): Fires => ['announced-difference', { ...known, signals: { movedWeak: 'лучше' } }, 'лучше'],
    ),
    ['announced-otherwise', { ...answered, text: 'Ждём 20 сентября' }, '20 сентября'],
    ['announced-otherwise', { ...named, text: 'Ждём 20 сентября в 19:00' }, '20 сентября'],
    ['announced-otherwise', { ...dated, text: 'Ждём 20 сентября в 19:00', papers: loose }, '19:00'],
    ['announced-otherwise', { ...dated, text: 'Ждём 20 сентября' }, '20 сентября'],
    ['announced-schedule', { text: 'По вторникам, 19:00:\n20.09 — Анна Лис\n27.09 — Марк Зайцев', on }, ''],
    ['announced-not-now', { ...eve, text: 'Сегодня без семинара' }, 'Сегодня без семинара'],
    ['announced-absent', { ...answered, signals: { absent: 'не будет' } }, 'не будет'],
    ['announced-otherwise', { ...answered, text: 'Ждём в 19:00', papers: loose }, '19:00'],
    ['announced-other-beginning', begins, 'Начнём в 19:00'],
    ['announced-prevented', { ...answered, text: 419, signals: { prevented: 'заболел', leftOpen: 0 } }, 'заболел'],
    ['announced-prevented', { ...named, signals: { leftOpen: 'решим позже' } }, 'решим позже'],
  ])('seen by %s in %j', (id, known, quote) => {
    expect(fires(id, known)).toBe(quote);
  });

  it.each<Silent>([
    ['announced-change', { signals: { moved: 0 } }],
    ['announced-change', { text: 420, signals: { meeting: 0, moved: 0 } }],
    ['announced-change', answered],
    ['announced-difference', { signals: { movedWeak: 0 } }],
    ['announced-difference', { ...atHand, signals: { movedWeak: 0 } }],
    ['announced-difference', { ...answered, text: 420, signals: { movedWeak: 0 } }],
    ['announced-difference', answered],
    ['announced-otherwise', { text: 'Ждём 20 сентября', on }],
    ['announced-otherwise', { ...dated, text: 'Ждём 20 сентября', papers: loose }],
    ['announced-schedule', { text: 'По вторникам, 19:00:\n20.09 — Анна Лис', on }],
    ['announced-schedule', { text: '20.09 — Анна Лис\n27.09 — Марк Зайцев', on }],
    ['announced-not-now', { ...answered, text: 'Сегодня без семинара' }],
    ['announced-not-now', { ...eve, text: 'Сегодня не забудьте паспорт' }],
    ['announced-absent', { ...answered, times: [hourOf('18:00')], signals: { absent: 0 } }],
    ['announced-otherwise', { ...atHand, text: 'Ждём 20 сентября' }],
    ['announced-otherwise', { ...answered, text: 'Ждём 20 сентября', papers: ids }],
    ['announced-otherwise', { ...answered, text: `Ждём 20 сентября ${'а'.repeat(403)}` }],
    ['announced-otherwise', { ...answered, text: 'Ждём 19 сентября в 18:00' }],
    ['announced-other-beginning', { ...begins, text: 'Начнём в 18:00' }],
    ['announced-prevented', { signals: { prevented: 0 } }],
    ['announced-prevented', { ...atHand, signals: { prevented: 0 } }],
    ['announced-prevented', { ...answered, text: 420, signals: { prevented: 0 } }],
    ['announced-prevented', { ...answered, papers: ids, signals: { prevented: 0 } }],
    ['announced-prevented', answered],
  ])('but not by %s in %j', (id, known) => {
    expect(fires(id, known)).toBeUndefined();
  });
});
