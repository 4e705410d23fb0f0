/** What is said in few words to readers who know: moves that use no word of moving, calls at the door, parts that name nothing. */
import { describe, expect, it } from 'vitest';
import { channelOf, type Said } from './short-channel.ts';

const ru = 'Семинар 17 октября в 18:00: Олег Штерн, Set Transformer, https://arxiv.org/abs/1810.00825';
const en = 'Seminar on Thursday, October 17, 18:00: Oleg Stern on Set Transformer, https://arxiv.org/abs/1810.00825';
const next = 'Семинар 24 октября в 18:00: Марина Гладких, Perceiver, https://arxiv.org/abs/2103.03206';

/** All posts after the announcement are of its meeting: when it is, and what has become of it. */
function meetingOf(announcement: string, ...more: Said[]): string {
  const { events } = channelOf([['2024-10-10', announcement], ...more]);
  const posts = events[0] === undefined ? [] : postsOf(events[0]);
  return events.length === 1 && posts.length === more.length + 1
    ? `${events[0]?.startsAt.at.slice(0, 16)} ${events[0]?.status}`
    : JSON.stringify(events.map((event) => [event.startsAt.at, ...postsOf(event)]));
}

function postsOf(event: ReturnType<typeof channelOf>['events'][number]): (string | null)[] {
  const { announcements, reschedules, cancellations, recordings } = event;
  return [...announcements, ...reschedules, ...cancellations, ...recordings.map(({ post }) => post)];
}

describe('a meeting is moved', () => {
  it.each<[string, string, string, string?]>([
    [
      ru,
      'Завтра не получится, здание закрыто на учения. Встречаемся в пятницу, 18-го, час тот же.',
      '2024-10-18T18:00',
    ],
    [ru, 'Олег улетел на защиту, поэтому его рассказ услышим через неделю.', '2024-10-24T18:00'],
    [ru, 'Set Transformer подождёт до понедельника, 21 октября: у Олега дедлайн.', '2024-10-21T18:00'],
    [ru, 'Новый день для Олега — вторник, 22-е, 17:30. Простите за чехарду.', '2024-10-22T17:30'],
    [en, 'The room is flooded, so Oleg and his sets will have to wait until Monday the 21st.', '2024-10-21T18:00'],
    [en, 'Oleg has the flu. See you all on Tuesday, October 22 instead, 18:00.', '2024-10-22T18:00'],
    [
      'Семинар 17 октября в 18:00, Олег Штерн о SASRec: https://arxiv.org/abs/1808.09781',
      'По SASRec: комнату заняли, поэтому уже завтра, в 18:00.',
      '2024-10-16T18:00',
      '2024-10-15 12:00',
    ],
    [en, 'Plumbing won this round: we are now on Friday the 18th at 5 pm.', '2024-10-18T17:00'],
    [ru, 'Сегодня начинаем в 19:00, а не в 18:00: Олег застрял в поезде.', '2024-10-17T19:00', '2024-10-17 14:00'],
    [en, 'Small correction for tonight: it is 19:00, not 18:00.', '2024-10-17T19:00', '2024-10-17 14:00'],
    [en, 'We meet Friday the 18th instead and an hour earlier.', '2024-10-18T17:00'],
  ])('%s / %s', (announcement, move, at, said = '2024-10-16') => {
    expect(meetingOf(announcement, [said, move])).toBe(`${at} moved`);
  });
});

describe('a move is of the meeting that it names, whatever else it calls it', () => {
  it.each<[string, string, string]>([
    [ru, 'Олег и его DeepSets ждут вас днём позже: пятница, 18-е, полдень.', '2024-10-18T12:00'],
    [
      ru,
      'Раз завтра у нас пожарные, ST сдвигаем на 24 октября и начинаем на полчаса позже, в 18:30.',
      '2024-10-24T18:30',
    ],
    [en, 'Because of the strike tomorrow, SetNet moves to Monday, October 21, same hour.', '2024-10-21T18:00'],
  ])('%s / %s', (announcement, move, at) => {
    expect(meetingOf(announcement, ['2024-10-16', move])).toBe(`${at} moved`);
  });
});

describe('an hour is the one that the channel would mean', () => {
  const late = 'Семинар 17 октября в 21:00: Олег Штерн, Set Transformer, https://arxiv.org/abs/1810.00825';
  const lateInEnglish =
    'Seminar on October 17, 8:30 pm: Oleg Stern on Set Transformer, https://arxiv.org/abs/1810.00825';
  it.each<[string, string, string, string]>([
    [late, '2024-10-17 17:00', 'Начнём сегодня в половине десятого, Олег в пути.', '2024-10-17T21:30'],
    [late, '2024-10-17 17:00', 'Передвинемся на час раньше, в восемь.', '2024-10-17T20:00'],
    [ru, '2024-10-17 15:00', '+1 час, Олег доедает плов.', '2024-10-17T19:00'],
    [ru, '2024-10-17 15:00', 'Олег застрял, +30 мин.', '2024-10-17T18:30'],
    [lateInEnglish, '2024-10-17 18:00', 'Dinner is late, so the seminar is late. 9 sharp.', '2024-10-17T21:00'],
  ])('%s / %s: %s', (announcement, said, move, at) => {
    expect(meetingOf(announcement, [said, move])).toBe(`${at} moved`);
  });

  it.each([
    ['Перенесём на 24 октября, про время напишу позже.', '2024-10-24'],
    ['Олег уехал. Увидимся 24 октября, час сообщим.', '2024-10-24'],
    ['Moved to October 24, time to follow.', '2024-10-24'],
  ])('it is left open where it is said to be: %s', (move, day) => {
    expect(meetingOf(ru, ['2024-10-16', move])).toBe(`${day} moved`);
  });
});

describe('a second move need not name what it moves', () => {
  it.each([
    [
      'Переносим на неделю, у Олега дедлайн.',
      '2024-10-23',
      'И снова не вышло, последний раз: 31 октября.',
      '2024-10-31T18:00',
    ],
    [
      'Олег болеет, сдвигаемся на 22 октября.',
      '2024-10-21',
      'Опять двадцать пять: теперь 29 октября.',
      '2024-10-29T18:00',
    ],
    ['Oleg is ill, we move to October 22.', '2024-10-21', 'Same story, sorry. October 29 it is.', '2024-10-29T18:00'],
  ])('%s / %s: %s', (first, said, second, at) => {
    expect(meetingOf(ru, ['2024-10-16', first], [said, second])).toBe(`${at} moved`);
  });
});

describe('a recording is of the meeting of whom it is said to be', () => {
  const marina = 'Семинар 14 октября в 18:00: Марина Гладких, Perceiver, https://arxiv.org/abs/2103.03206';
  it.each([
    'Маринин рассказ наконец на видео: https://youtu.be/aaaaaaaaaaa',
    'вот она, маринина запись: https://youtu.be/aaaaaaaaaaa',
    'Видео Марининой встречи: https://youtu.be/aaaaaaaaaaa',
  ])('%s', (recording) => {
    const { events } = channelOf([
      ['2024-10-10', marina],
      ['2024-10-11', ru],
      ['2024-10-25', recording],
    ]);
    expect(events.map((event) => [event.startsAt.at.slice(0, 10), event.status])).toEqual([
      ['2024-10-14', 'held'],
      ['2024-10-17', 'announced'],
    ]);
  });
});

describe('the hour of the meeting before', () => {
  it.each([
    ['24 октября, в тот же час: Марина Гладких, Perceiver.', '2024-10-24T18:00'],
    ['В следующий четверг, в то же время и там же, семинар: Марина Гладких про Perceiver.', '2024-10-24T18:00'],
    ['Same time next Thursday: Marina Gladkih on Perceiver.', '2024-10-24T18:00'],
    ['Seminar on October 24, same hour, same sofa: Marina Gladkih on Perceiver.', '2024-10-24T18:00'],
  ])('%s', (announcement, at) => {
    const { events } = channelOf([
      ['2024-10-10', ru],
      ['2024-10-18', announcement],
    ]);
    expect(events.map(({ startsAt }) => startsAt.at.slice(0, 16))).toEqual(['2024-10-17T18:00', at]);
  });

  it.each([
    'Семинар 18 октября в 16:00, на следующий день после Set Transformer: Марина Гладких про Perceiver.',
    'А 18 октября в 16:00, на другой день после Олега, семинар для школьников: множества на пальцах.',
  ])('what only says after which meeting it comes is another one: %s', (second) => {
    const { events } = channelOf([
      ['2024-10-10', ru],
      ['2024-10-11', second],
    ]);
    expect(events.map(({ startsAt }) => startsAt.at.slice(0, 16))).toEqual(['2024-10-17T18:00', '2024-10-18T16:00']);
  });
});

describe('a reminder is of the meeting of the day', () => {
  it.each([
    ['2024-10-17 17:20', ru, 'До множеств сорок минут, чай уже заварен.'],
    ['2024-10-17 16:00', ru, 'Два часа до старта. Кто несёт печенье?'],
    ['2024-10-17 17:30', en, 'half an hour! the door code is 4411'],
    ['2024-10-17 12:00', ru, 'В шесть, третий этаж. Олег уже репетирует.'],
    ['2024-10-16 20:00', ru, 'Завтра, 17-го, в 18:00 слушаем про DeepSets и Set Transformer. Свет починили.'],
    ['2024-10-16 20:00', en, 'Tomorrow, friends! Doors 17:30, sets at 18. Bring a cup.'],
    ['2024-10-17 17:45', ru, 'T−15, микрофон проверен.'],
  ])('%s: %s / %s', (said, announcement, reminder) => {
    expect(meetingOf(announcement, [said, reminder])).toBe('2024-10-17T18:00 announced');
  });
});

describe('a later part of a recording is of the meeting of the first', () => {
  it.each([
    [ru, '2024-10-18', 'Вчерашний семинар, дубль первый', 'Дубль второй, с ответами'],
    [en, '2024-10-18', 'Oleg on sets, tape one', 'Tape two, mostly the discussion'],
    [ru, '2024-10-18', 'Запись Олега, часть 1/2', '2/2, вопросы из зала'],
    [ru, '2024-10-18', 'Запись, часть 1 (задача)', 'Запись, часть 2 (ответ)'],
    [ru, '2024-10-21', 'Запись про множества, серия первая', 'Нашли и серию вторую'],
    [en, '2024-10-18', 'Part one of Oleg’s session is online', '…and part two, which has the discussion'],
  ])('%s / %s / %s / %s', (announcement, said, first, second) => {
    const video = ' https://youtu.be/aaaaaaaaaaa';
    expect(meetingOf(announcement, ['2024-10-18', first + video], [said, `${second} ${video}`])).toBe(
      '2024-10-17T18:00 held',
    );
  });

  it('and what was held before it is of the meeting before', () => {
    const { events } = channelOf([
      ['2024-10-10', ru],
      ['2024-10-17', next],
      ['2024-11-20', 'Запись октябрьского вечера про Perceiver: https://youtu.be/aaaaaaaaaaa'],
      ['2024-11-20', 'И предыдущего, про множества: https://youtu.be/bbbbbbbbbbb'],
    ]);
    expect(events.map(({ recordings }) => recordings.map(({ post }) => post))).toEqual([['4'], ['3']]);
  });
});

describe('the usual hour', () => {
  it('is the one that most meetings had, where none is usual by far', () => {
    const { events } = channelOf([
      ['2024-10-03', 'Семинар 10 октября в 18:00: Анна Лис, Deep Sets.'],
      ['2024-10-11', 'Семинар 17 октября в 19:30: Олег Штерн, Set Transformer.'],
      ['2024-10-18', 'Семинар 24 октября в 18:00: Марина Гладких, Perceiver.'],
      ['2024-10-25', 'Семинар 31 октября, начало как обычно: Илья Берг, LoRA.'],
    ]);
    expect(events.at(-1)?.startsAt.at.slice(0, 16)).toBe('2024-10-31T18:00');
  });
});

describe('the programme of a month', () => {
  const programme = [
    'Программа октября, по четвергам, 18:00',
    '10.10 — Анна Лис, Deep Sets',
    '17.10 — Олег Штерн, Set Transformer',
    '24.10 не собираемся',
    '31.10 — Марина Гладких, Perceiver',
  ].join('\n');

  it('is of no meeting itself, and its meetings are known by it', () => {
    const { events, posts } = channelOf([
      ['2024-10-01', programme],
      ['2024-10-17 16:00', 'Через два часа множества, ведёт Олег Штерн.'],
      ['2024-10-30', 'Завтра не соберёмся, Марину послушаем 7 ноября, час тот же.'],
      ['2024-11-09', 'Видео с Мариной: https://youtu.be/aaaaaaaaaaa'],
    ]);
    expect(posts[0]?.kind).toBe('digest');
    expect(events.map(({ history, status }) => [...history.map(({ at }) => at.slice(0, 16)), status])).toEqual([
      ['2024-10-17T18:00', 'announced'],
      ['2024-10-31T18:00', '2024-11-07T18:00', 'held'],
    ]);
  });

  it('calls a meeting by its line, where nothing else does', () => {
    const { events } = channelOf([
      ['2024-10-01', programme],
      ['2024-10-09', 'Завтрашний семинар отменяется, Анна заболела.'],
    ]);
    expect(events.map(({ title, status }) => [title, status])).toEqual([['Анна Лис, Deep Sets', 'cancelled']]);
  });
});
