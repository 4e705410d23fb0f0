/** What the rules for meetings to come go by, and what keeps them from firing. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/archive/classify/rules.ts';
import { type Fires, fires, hourOf, meetingOf, paperBy, personBy, type Silent, tied } from './facts-of.ts';

const on = '2024-09-14';
const timed = { text: 'Ждём 19 сентября в 18:00', on };
const day = { text: 'Ждём 19 сентября', on };
const past = { text: 'Были 12 сентября', on };
/** A channel that meets on Thursdays at six. */
const usual = { habits: { weekday: 4, time: '18:00' } };
const flocks = meetingOf({ day: '2024-09-19', time: '18:00', hours: new Set(['18:00', '17:45']) });
const answered = { on, ties: { replied: flocks } };
const tonight = { on: '2024-09-19', ties: { next: flocks } };
const video = 'media';

const forIt =
  'announced-hour announced-day announced-on-usual-day meeting-word gathering-word invitation we-discuss will-speak paper-to-discuss person-to-speak date-and-person announced-as-usual place reminder announced-again answers-announcement announced-at-hand';

it('an announcement is what these rules speak for', () => {
  const named = rules.filter(({ kind, weight }) => kind === 'announcement' && weight > 0).map(({ id }) => id);
  expect(named).toEqual(expect.arrayContaining(forIt.split(' ')));
});

describe('an announcement', () => {
  it.each<Fires>([
    ['announced-hour', timed, '19 сентября'],
    ['announced-day', day, '19 сентября'],
    ['announced-day', { text: 'Ждём 19 сентября' }, '19 сентября'],
    ['announced-day', { text: 'Ждём сегодня', on }, 'сегодня'],
    ['announced-on-usual-day', { ...timed, ...usual }, '19 сентября'],
    ['announced-on-usual-day', { ...day, ...usual }, '19 сентября'],
    ['announced-on-usual-day', { text: 'Ждём 22 сентября', on, habits: { weekday: 7, time: '18:00' } }, '22 сентября'],
    ['meeting-word', { ...day, signals: { meeting: 'встреча' } }, 'встреча'],
    ['gathering-word', { ...day, signals: { gathering: 'собираемся' } }, 'собираемся'],
    ['invitation', { signals: { invitation: 'приходите' } }, 'приходите'],
    ['we-discuss', { signals: { weDiscuss: 'обсудим' } }, 'обсудим'],
    ['will-speak', { signals: { willSpeak: 'расскажет' } }, 'расскажет'],
    ['paper-to-discuss', { papers: [paperBy('loose-name'), paperBy('run')] }, 'run'],
    ['person-to-speak', { people: [personBy('shape')] }, 'Нина'],
    ['person-to-speak', { people: [personBy('shape'), { ...personBy('dictionary'), quote: 'Олег' }] }, 'Олег'],
    ['date-and-person', { ...timed, people: [{ ...personBy('shape'), start: 30 }] }, '19 сентября'],
    ['announced-as-usual', { ...day, signals: { usual: 'как всегда' } }, 'как всегда'],
    ['place', { signals: { place: 'аудитория' } }, 'аудитория'],
  ])('is spoken for by %s in %j', (id, known, quote) => {
    expect(fires(id, known)).toBe(quote);
  });

  it.each<Silent>([
    ['announced-hour', day],
    ['announced-hour', { ...past, text: '12 сентября в 18:00' }],
    ['announced-day', timed],
    ['announced-day', past],
    ['announced-on-usual-day', { text: 'Ждём', on, ...usual }],
    ['announced-on-usual-day', timed],
    ['announced-on-usual-day', { ...timed, habits: { weekday: 5, time: '18:00' } }],
    ['announced-on-usual-day', { ...timed, habits: { weekday: 4, time: '19:00' } }],
    ['meeting-word', { signals: { meeting: 0 } }],
    ['meeting-word', day],
    ['gathering-word', { signals: { gathering: 0 } }],
    ['gathering-word', { ...day, signals: { gathering: 0, meeting: 0 } }],
    ['gathering-word', day],
    ['paper-to-discuss', { papers: [paperBy('loose-name')] }],
    ['person-to-speak', {}],
    ['date-and-person', { ...timed, people: [personBy('shape')] }],
    ['date-and-person', { ...timed, people: [{ ...personBy('shape'), start: 5 }] }],
    ['date-and-person', { ...day, people: [{ ...personBy('shape'), start: 30 }] }],
    [
      'date-and-person',
      { on, text: `${'а'.repeat(89)} 19 сентября в 18:00`, people: [{ ...personBy('shape'), start: 130 }] },
    ],
    ['date-and-person', { people: [{ ...personBy('shape'), start: 30 }] }],
    ['date-and-person', timed],
    ['announced-as-usual', { signals: { usual: 0 } }],
    ['announced-as-usual', day],
  ])('is not, by %s in %j', (id, known) => {
    expect(fires(id, known)).toBeUndefined();
  });
});

describe('a reminder', () => {
  const soon = { soon: 'начинаем' };
  const ahead = { ties: { ahead: tied(3) } };
  const unnamed = { on, ties: { ahead: { ...tied(3), isNamed: false } }, text: 'Ждём 19 сентября' };

  it.each<Fires>([
    ['reminder', { ...answered, signals: soon }, 'начинаем'],
    ['reminder', { ...ahead, signals: soon }, 'начинаем'],
    ['reminder', { ties: { next: flocks }, signals: soon }, 'начинаем'],
    ['reminder', { text: 419, signals: { ...soon, meeting: 0 } }, 'начинаем'],
    ['reminder', { signals: { ...soon, gathering: 0 } }, 'начинаем'],
    ['announced-again', { ...day, ...ahead }, '19 сентября'],
    ['announced-again', { ...unnamed, text: timed.text }, '19 сентября'],
    ...(['meeting', 'gathering', 'invitation', 'soon', 'place', 'usual'] as const).map(
      (signal): Fires => ['announced-again', { ...unnamed, signals: { [signal]: 0 } }, '19 сентября'],
    ),
    ['answers-announcement', { ...answered, times: [hourOf('18:00')] }, '18:00'],
    ['answers-announcement', { ...answered, text: 'Ждём сегодня' }, 'сегодня'],
    ['answers-announcement', { ...answered, text: 'Ждём сегодня', signals: soon }, 'начинаем'],
    ['answers-announcement', { ...answered, text: timed.text }, '19 сентября'],
    ['answers-announcement', { text: 419, replied: 'announcement', signals: soon }, 'начинаем'],
    ['answers-announcement', { replied: 'reschedule', signals: soon }, 'начинаем'],
    ['announced-at-hand', { ...tonight, text: 419, signals: soon }, 'начинаем'],
    ['announced-at-hand', { ...tonight, signals: { ...soon, invitation: 'заходите' } }, 'заходите'],
    ['announced-at-hand', { ...tonight, text: 'Ждём в 18:00' }, ''],
    ['announced-at-hand', { ...tonight, signals: { invitation: 'заходите' } }, 'заходите'],
    ['announced-at-hand', { ...tonight, text: 'Ждём в 19:00 или в 17:45' }, ''],
    ['announced-at-hand', { ...tonight, ties: { replied: flocks, next: meetingOf() }, signals: soon }, 'начинаем'],
    [
      'announced-at-hand',
      { ...tonight, ties: { ahead: { ...tied(1), meeting: flocks }, next: meetingOf() }, signals: soon },
      'начинаем',
    ],
  ])('is seen by %s in %j', (id, known, quote) => {
    expect(fires(id, known)).toBe(quote);
  });

  it.each<Silent>([
    ['reminder', { signals: soon }],
    ['reminder', answered],
    ['reminder', { ...answered, text: 420, signals: soon }],
    ['reminder', { ...answered, signals: { ...soon, recorded: 0 } }],
    ['announced-again', { ...day, ties: { ahead: tied(2.9) } }],
    ['announced-again', day],
    ['announced-again', ahead],
    ['announced-again', unnamed],
    ['answers-announcement', answered],
    ['answers-announcement', { ...answered, text: 'Ждём завтра' }],
    ['answers-announcement', { ...answered, text: 420, signals: soon }],
    ['answers-announcement', { ...answered, video, signals: soon }],
    ['answers-announcement', { replied: 'note', signals: soon }],
    ...(['moved', 'movedWeak', 'cancelled', 'prevented'] as const).map(
      (signal): Silent => ['answers-announcement', { ...answered, signals: { ...soon, [signal]: 0 } }],
    ),
    ['announced-at-hand', tonight],
    ['announced-at-hand', { ...tonight, text: 'Ждём в 19:00' }],
    ['announced-at-hand', { ...tonight, on, signals: soon }],
    ['announced-at-hand', { ties: { next: meetingOf() }, signals: soon }],
    ['announced-at-hand', { on, signals: soon }],
    ['announced-at-hand', { ...tonight, text: 420, signals: soon }],
    ['announced-at-hand', { ...tonight, video, signals: soon }],
    ['announced-at-hand', { ...tonight, text: 'Ждём 20 сентября', signals: soon }],
    ...(['moved', 'movedWeak', 'cancelled', 'prevented', 'recordedLater'] as const).map(
      (signal): Silent => ['announced-at-hand', { ...tonight, signals: { ...soon, [signal]: 0 } }],
    ),
  ])('is not seen by %s in %j', (id, known) => {
    expect(fires(id, known)).toBeUndefined();
  });
});
