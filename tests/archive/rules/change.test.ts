/** What the rules for moved and cancelled meetings go by, and what keeps them from firing. */
import { describe, expect, it } from 'vitest';
import { compareMeeting } from '../../../src/archive/classify/channel/compare-meeting.ts';
import { rules } from '../../../src/archive/classify/rules.ts';
import {
  type Fires,
  factsOf,
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
/** On Thursday at six, told on the Saturday before. */
const flocks = meetingOf({ day: '2024-09-19', time: '18:00', hours: new Set(['18:00', '17:45']) });
const answered = { on, ties: { replied: flocks } };
const named = { on, ties: { ahead: { ...tied(1), meeting: flocks } } };
const dated = { on, ties: { ahead: { ...tied(3), meeting: flocks, isNamed: false } } };
const eve = { on: '2024-09-18', ties: { replied: flocks } };
const atHand = { on: '2024-09-16', ties: { next: flocks } };
const friday = 'переносим на 20 сентября';

describe('a post is set against', () => {
  const meant = (known: Invented) => compareMeeting(factsOf(known))?.by;

  it('the meeting that it answers, unless that is over', () => {
    expect(meant(answered)).toBe('reply');
    expect(meant({ ...answered, on: '2024-09-19' })).toBe('reply');
    expect(meant({ ...answered, on: '2024-09-20' })).toBeUndefined();
    expect(meant({ ties: { replied: flocks } })).toBe('reply');
    expect(meant({ on, ties: { replied: meetingOf() } })).toBe('reply');
  });

  it('one that it names, one whose day it names, or the next one', () => {
    expect([named, dated, atHand].map(meant)).toEqual(['name', 'day', 'nearness']);
    expect(meant({ on, ties: { ahead: { ...tied(2.9), isNamed: false } } })).toBeUndefined();
    expect(meant({})).toBeUndefined();
  });
});

describe('another day', () => {
  const otherDay = (text: string, known: Invented = answered) => compareMeeting(factsOf({ ...known, text }))?.otherDay;

  it.each([
    'переносим на 20 сентября',
    'переносим на 14 сентября',
    'переносим на пятницу',
    'переносим на завтра',
    'через две недели',
  ])('is in «%s»', (text) => {
    expect(otherDay(text)).toBeDefined();
  });

  it.each([
    'ждём 19 сентября',
    'сегодня',
    'переносим на сегодня',
    'переносим на 10 сентября',
    '10 сентября',
    'с 20 по 22 сентября',
    'заявки до 20 сентября',
    'ждём',
  ])('is none in «%s»', (text) => {
    expect(otherDay(text)).toBeUndefined();
  });

  it('is not known where the day of writing is not, and only counted from', () => {
    const vague = { ...answered, writing: { after: '2024-09-13', before: '2024-09-14' } };
    expect(otherDay('переносим на завтра', vague)).toBeUndefined();
    expect(otherDay('переносим на 20 сентября', vague)).toBe('20 сентября');
  });

  it('is not known of a meeting without one', () => {
    expect(otherDay(friday, { on, ties: { replied: meetingOf() } })).toBeUndefined();
  });
});

describe('another hour', () => {
  const otherHour = (text: string, ...times: string[]) =>
    compareMeeting(
      factsOf({
        ...answered,
        text,
        times: times.map((time) => ({ ...hourOf(time), start: Math.max(0, text.indexOf(time)) })),
      }),
    )?.otherHour;

  it('is one that the announcement has not', () => {
    expect(otherHour('в 19:00', '19:00')).toBe('19:00');
    expect(otherHour('в 16:00', '16:00')).toBe('16:00');
    expect(otherHour('в 18:21', '18:21')).toBe('18:21');
    expect(otherHour('не в 18:00, а в 19:30', '18:00', '19:30')).toBe('19:30');
    expect(otherHour('вместо 18:00 в 19:30', '18:00', '19:30')).toBe('19:30');
    expect(otherHour('19:30, not 18:00', '19:30', '18:00')).toBe('19:30');
  });

  it('is none of those that it has, nor one when people gather, nor one beside the old one', () => {
    expect(otherHour('в 18:00', '18:00')).toBeUndefined();
    expect(otherHour('в 17:45', '17:45')).toBeUndefined();
    expect(otherHour('в 18:20', '18:20')).toBeUndefined();
    expect(otherHour('в 17:40', '17:40')).toBeUndefined();
    expect(otherHour('в 18:00 или 19:30', '18:00', '19:30')).toBeUndefined();
    expect(otherHour('не в зале: 18:00 или 19:30', '18:00', '19:30')).toBeUndefined();
    expect(otherHour('ждём')).toBeUndefined();
  });

  it('counts as it is here where a zone is named', () => {
    const inZone = (time: string, zone: string) => [{ ...hourOf(time), zone }];
    expect(compareMeeting(factsOf({ ...answered, times: inZone('19:00', 'Europe/Moscow') }))?.otherHour).toBe('19:00');
    expect(compareMeeting(factsOf({ ...answered, times: inZone('20:00', 'Asia/Yekaterinburg') }))?.otherHour).toBe(
      undefined,
    );
  });

  it('is not known where the meeting has no hour', () => {
    const untimed = { on, ties: { replied: meetingOf({ day: '2024-09-19' }) }, times: [hourOf('19:00')] };
    expect(compareMeeting(factsOf(untimed))?.otherHour).toBeUndefined();
  });
});

describe('a change', () => {
  it('is what its rules speak for and against', () => {
    const against = (kind: string) => rules.filter((rule) => rule.kind === kind && rule.weight < 0).map(({ id }) => id);
    expect(against('cancellation')).toEqual(
      expect.arrayContaining(
        'not-planned and-moved joke in-passing season'.split(' ').map((end) => `called-off-${end}`),
      ),
    );
    expect(against('reschedule')).toEqual(
      expect.arrayContaining(
        'to-no-day joke recording review deadline to-another in-digest'.split(' ').map((end) => `moved-${end}`),
      ),
    );
  });

  it.each<Fires>([
    ['called-off', { text: 419, signals: { cancelled: 'не будет', meeting: 0 } }, 'не будет'],
    ['called-off', { signals: { cancelled: 'не будет', gathering: 0 } }, 'не будет'],
    ['called-off', { ...named, signals: { cancelled: 'не будет' } }, 'не будет'],
    ['called-off', { ...answered, signals: { cancelled: 'не будет' } }, 'не будет'],
    ['called-off', { ...atHand, signals: { cancelled: 'не будет' } }, 'не будет'],
    ['called-off-by-name', { ...named, text: 'No Mamba tomorrow' }, 'No Mamba tomorrow'],
    ['called-off-by-name', { ...named, text: 'Без Mamba сегодня' }, 'Без Mamba сегодня'],
    ['called-off-not-planned', { signals: { notPlanned: 'не планировалось' } }, 'не планировалось'],
    ['reply-calls-off', { ...answered, signals: { cancelled: 0 } }, ''],
    ['prevented', { ...named, signals: { prevented: 'заболел' } }, 'заболел'],
    ['prevented', { ...atHand, signals: { prevented: 'заболел' } }, 'заболел'],
    ['left-open', { ...named, signals: { leftOpen: 'позже' } }, 'позже'],
    ['not-to-be', { ...named, signals: { absent: 'нет' } }, 'нет'],
    ['called-off-and-moved', { ...answered, text: friday, signals: { moved: 0 } }, '20 сентября'],
    ['called-off-and-moved', { ...answered, text: friday }, '20 сентября'],
    ['called-off-for-now', { ...eve, text: 'Сегодня не собираемся' }, 'Сегодня не собираемся'],
    ['called-off-for-now', { ...eve, text: 'no lunch tomorrow, sorry' }, 'no lunch tomorrow'],
    ['not-now-but-then', { ...eve, text: 'Не сегодня! Ждём 20 сентября' }, 'Не сегодня'],
    ['not-on-its-day', { ...dated, text: 'Ждём 20 сентября' }, '20 сентября'],
    ['called-off-and-moved', { on, text: '20 сентября в 18:00', signals: { movedWeak: 0 } }, '20 сентября'],
    ['called-off-joke', { on: '2024-04-01' }, ''],
    ['called-off-in-passing', { signals: { digest: 119 } }, ''],
    ['called-off-in-passing', { video: 'v' }, ''],
    ['called-off-in-passing', { list: { items: 3 } }, ''],
    ['called-off-season', { signals: { season: 'сезон' } }, 'сезон'],
    ['moved', { on, text: friday, signals: { moved: 'переносим', meeting: 0 } }, 'переносим'],
    ['moved', { times: [hourOf('18:00')], signals: { moved: 'переносим', meeting: 0 } }, 'переносим'],
    ['moved', { ...answered, signals: { moved: 'переносим' } }, 'переносим'],
    ['moved-by-difference', { ...named, text: friday, signals: { movedWeak: 'теперь' } }, 'теперь'],
    ['moved-by-difference', { ...atHand, times: [hourOf('18:00')], signals: { movedWeak: 'теперь' } }, 'теперь'],
    ['moved-by-difference', { ...answered, signals: { movedWeak: 'теперь' } }, 'теперь'],
    ['another-day', { ...answered, text: friday }, '20 сентября'],
    ['another-day', { ...named, text: friday }, '20 сентября'],
    ['another-hour', { ...named, times: [hourOf('19:30')] }, '19:30'],
    ['another-hour', { ...dated, times: [hourOf('19:30')] }, '19:30'],
    ['other-beginning', { ...atHand, on: '2024-09-18', text: 'Начнём в 19:15' }, 'Начнём в 19:15'],
    ['other-beginning', { ...atHand, on: '2024-09-19', text: 'We starts only at 19:15' }, 'starts only at 19:15'],
    ['reply-moves', { ...answered, signals: { moved: 0 } }, ''],
    ['reply-moves', { ...answered, signals: { movedWeak: 0 } }, ''],
    ['rest-unchanged', { ...atHand, signals: { unchanged: 'остальное' } }, 'остальное'],
    ['other-day-of-next', { ...atHand, text: friday, signals: { unchanged: 0 } }, '20 сентября'],
    [
      'other-day-of-next',
      { ...atHand, text: friday, signals: { unchanged: 0 }, people: [personBy('shape')] },
      '20 сентября',
    ],
    ['prevented-and-moved', { ...named, text: friday, signals: { prevented: 'заболел' } }, 'заболел'],
    ['moved-to-no-day', { ...named, signals: { leftOpen: 'позже' } }, 'позже'],
    ['moved-joke', { on: '2024-04-01' }, ''],
    ['moved-recording', { video: 'v', signals: { recorded: 0 } }, ''],
    ['moved-review', { text: 480, counts: { reviewTalk: 7 } }, ''],
    ['moved-deadline', { signals: { call: 'cfp', deadline: 0, course: 0 } }, 'cfp'],
    ['moved-deadline', { signals: { deadline: 'дедлайн', course: 0 } }, 'дедлайн'],
    ['moved-deadline', { ...dated, signals: { course: 'курс' } }, 'курс'],
    ['moved-to-another', { signals: { cancelled: 0, otherTopic: 'другая' } }, 'другая'],
    ['moved-in-digest', { signals: { digest: 'итоги' } }, 'итоги'],
  ])('is spoken for or against by %s in %j', (id, known, quote) => {
    expect(fires(id, known)).toBe(quote);
  });

  it.each<Silent>([
    ['called-off', { text: 420, signals: { cancelled: 0, meeting: 0 } }],
    ['called-off', { signals: { cancelled: 0 } }],
    ['called-off', { ...atHand, on: '2024-09-15', signals: { cancelled: 0 } }],
    ['called-off', { ties: { next: flocks }, signals: { cancelled: 0 } }],
    ['called-off', { on, ties: { next: meetingOf() }, signals: { cancelled: 0 } }],
    ['called-off-by-name', { text: 'No Mamba tomorrow' }],
    ['called-off-by-name', { ...atHand, text: 'No Mamba tomorrow' }],
    ['called-off-by-name', { ...named, text: 'No mamba tomorrow' }],
    ['called-off-by-name', { ...named, text: 'No Mamba tomorrow', papers: [paperBy('id')] }],
    ['called-off-by-name', { ...named, text: 'No Mamba tomorrow', video: 'v' }],
    ['called-off-by-name', { ...named, text: 'No Mamba tomorrow'.padEnd(420) }],
    ['reply-calls-off', { signals: { cancelled: 0 } }],
    ['reply-calls-off', answered],
    ['prevented', { signals: { prevented: 0 } }],
    ['prevented', { ...named, text: friday, signals: { prevented: 0 } }],
    ['prevented', { ...named, times: [hourOf('19:30')], signals: { prevented: 0 } }],
    ['prevented', { ...named, signals: { prevented: 0, moved: 0 } }],
    ['prevented', { ...named, signals: { prevented: 0 }, papers: [paperBy('id')] }],
    ['left-open', { signals: { leftOpen: 0 } }],
    ['left-open', { ...named, text: friday, signals: { leftOpen: 0 } }],
    ['not-to-be', { signals: { absent: 0 } }],
    ['not-to-be', { ...named, signals: { absent: 0, recorded: 0 } }],
    ['called-off-and-moved', { ...answered, text: friday, signals: { movedWeak: 0, otherTopic: 0 } }],
    ['called-off-and-moved', { ...answered, text: friday, signals: { leftOpen: 0 } }],
    ['called-off-for-now', { ...answered, text: 'Сегодня не собираемся' }],
    ['called-off-for-now', { ...eve, text: 'Сегодня не опаздывайте' }],
    ['not-now-but-then', { ...eve, text: 'Не сегодня' }],
    ['not-on-its-day', { ...dated, text: 'Ждём 20 сентября', signals: { otherTopic: 0 } }],
    ['called-off-and-moved', { on, text: friday, signals: { moved: 0 } }],
    ['called-off-joke', { on: '2024-04-01', ties: { replied: flocks } }],
    ['called-off-joke', { on }],
    ['called-off-in-passing', { signals: { digest: 120 }, list: { items: 2 } }],
    ['called-off-season', { ...named, signals: { season: 0 } }],
    ['called-off-season', { ...answered, signals: { season: 0 } }],
    ['moved', { text: `${friday} `.padEnd(420), on, signals: { moved: 0, meeting: 0 } }],
    ['moved', { on, text: friday, signals: { moved: 0 } }],
    ['moved', { signals: { moved: 0, meeting: 0 } }],
    ['moved-by-difference', { ...named, signals: { movedWeak: 0 } }],
    ['moved-by-difference', { on, text: friday, signals: { movedWeak: 0 } }],
    ['moved-by-difference', { ...named, text: friday.padEnd(420), signals: { movedWeak: 0 } }],
    ['another-day', { ...dated, text: friday }],
    ['another-day', { ...atHand, text: friday }],
    ['another-day', { ...answered, text: friday, video: 'v' }],
    ['another-hour', { ...named, text: friday, times: [hourOf('19:30')] }],
    ['another-hour', { ...atHand, times: [hourOf('19:30')] }],
    ['another-hour', { ...named, times: [hourOf('19:30')], video: 'v' }],
    ['other-beginning', { ...atHand, on: '2024-09-17', text: 'Начнём в 19:15' }],
    ['other-beginning', { ties: { next: flocks }, text: 'Начнём в 19:15' }],
    ['other-beginning', { on: '2024-09-18', text: 'Начнём в 19:15' }],
    ['other-beginning', { on, ties: { next: meetingOf({ day: on }) }, text: 'Начнём в 19:15' }],
    ['other-beginning', { on, ties: { next: meetingOf({ time: '18:00' }) }, text: 'Начнём в 19:15' }],
    ['other-beginning', { ...atHand, on: '2024-09-18', text: 'Начнём в 18:00' }],
    ['other-beginning', { ...atHand, on: '2024-09-18', text: 'Ждём в 19:15' }],
    ['other-beginning', { ...atHand, on: '2024-09-18', text: 'Начнём в 19:15 мск' }],
    ['other-beginning', { ...atHand, on: '2024-09-18', text: 'Начнём в 19:15 20 сентября' }],
    ['other-beginning', { ...atHand, on: '2024-09-18', text: 'Начнём в 19:15', people: [personBy('initials')] }],
    ['other-beginning', { ...atHand, on: '2024-09-18', text: 'Начнём в 19:15', video: 'v' }],
    ['reply-moves', { signals: { moved: 0 } }],
    ['reply-moves', answered],
    ['rest-unchanged', { signals: { unchanged: 0 } }],
    ['other-day-of-next', { ...atHand, text: friday }],
    ['other-day-of-next', { ...atHand, text: friday, signals: { unchanged: 0 }, people: [personBy('initials')] }],
    ['other-day-of-next', { ...atHand, on: '2024-09-15', text: friday, signals: { unchanged: 0 } }],
    ['other-day-of-next', { ...atHand, text: friday, signals: { unchanged: 0 }, video: 'v' }],
    ['prevented-and-moved', { ...named, signals: { prevented: 0 } }],
    ['moved-to-no-day', { signals: { leftOpen: 0 } }],
    ['moved-joke', { on: '2024-04-01', ties: { replied: flocks } }],
    ['moved-joke', { on }],
    ['moved-recording', { signals: { recorded: 0 } }],
    ['moved-recording', { video: 'v' }],
    ['moved-recording', { video: 'v', signals: { recorded: 0, recordedLater: 0 } }],
    ['moved-review', { text: 479, counts: { reviewTalk: 7 } }],
    ['moved-review', { text: 480, counts: { reviewTalk: 6 } }],
    ['moved-deadline', { ...answered, signals: { call: 0 } }],
    ['moved-deadline', { ...named, signals: { call: 0 } }],
    ['moved-to-another', { signals: { otherTopic: 0 } }],
  ])('is not, by %s in %j', (id, known) => {
    expect(fires(id, known)).toBeUndefined();
  });
});
