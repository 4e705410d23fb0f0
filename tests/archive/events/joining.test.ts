/** Announcements, moves, cancellations and recordings of one meeting come together; those of two stay apart. */
import { describe, expect, it } from 'vitest';
import { channelOf, type Said } from './short-channel.ts';

interface Meeting {
  at: string;
  status: string;
  posts: string;
}

/** Each meeting with its posts: announcements, moves, cancellations and recordings in this order. */
function meetingsOf(posts: readonly Said[]): Meeting[] {
  return channelOf(posts).events.map(({ startsAt, status, announcements, reschedules, cancellations, recordings }) => ({
    at: startsAt.at.slice(0, 16),
    status,
    posts: [announcements, reschedules, cancellations, recordings.map(({ post }) => post)].map(String).join(' | '),
  }));
}

describe('two meetings of one week', () => {
  it('have each its recording, told by the weekday or by the speaker', () => {
    expect(
      meetingsOf([
        ['2024-09-02', 'На этой неделе два семинара. Во вторник, 3 сентября, в 18:00 Анна Лис про Deep Sets.'],
        ['2024-09-02', 'А в четверг, 5 сентября, в 18:00 Марк Зайцев про Mixture-of-Depths.'],
        ['2024-09-06', 'Запись вторника: https://youtu.be/aaaaaaaaaaa'],
        ['2024-09-07', 'Видео с Марком: https://youtu.be/bbbbbbbbbbb'],
      ]),
    ).toEqual([
      { at: '2024-09-03T18:00', status: 'held', posts: '1 |  |  | 3' },
      { at: '2024-09-05T18:00', status: 'held', posts: '2 |  |  | 4' },
    ]);
  });
});

describe('a recording weeks later', () => {
  it('finds its meeting by the paper alone', () => {
    expect(
      meetingsOf([
        ['2024-09-02', 'Семинар 5 сентября в 18:00: Анна Лис, Deep Sets.'],
        ['2024-09-09', 'Семинар 12 сентября в 18:00: Марк Зайцев, Whisper.'],
        ['2024-09-16', 'Семинар 19 сентября в 18:00: Игорь Пак, LoRA.'],
        ['2024-10-30', 'Нашлась запись про Deep Sets: https://youtu.be/aaaaaaaaaaa'],
      ]).map(({ status }) => status),
    ).toEqual(['held', 'announced', 'announced']);
  });

  it('gives the whole title of a paper that the meeting had by its address, and soon is of it', () => {
    const announced: Said[] = [
      ['2024-09-02', 'Семинар 5 сентября в 18:00, ведёт Анна Лис: https://arxiv.org/abs/1703.06114'],
      ['2024-09-09', 'Семинар 12 сентября в 18:00, ведёт Марк Зайцев: https://arxiv.org/abs/2212.04356'],
    ];
    const recording = 'Лис А., «What a Set Has to Hold», запись: https://youtu.be/aaaaaaaaaaa';
    const statuses = (day: string) => meetingsOf([...announced, [day, recording]]).map(({ status }) => status);
    expect(statuses('2024-09-20')).toEqual(['held', 'announced']);
    expect(statuses('2024-12-20')).toEqual(['announced', 'announced']);
  });

  it('knows the method that only the move of its meeting named', () => {
    expect(
      meetingsOf([
        ['2024-09-02', 'Семинар 5 сентября в 18:00: «Robust Speech Recognition via Large-Scale Weak Supervision».'],
        ['2024-09-04', 'Whisper переносится на 6 сентября, 19:00.'],
        ['2024-09-09', 'Семинар 12 сентября в 18:00: Игорь Пак, LoRA.'],
        ['2024-10-08', 'А вот и Whisper на видео: https://youtu.be/aaaaaaaaaaa'],
      ]).map(({ status }) => status),
    ).toEqual(['held', 'announced']);
  });

  it('in parts is joined part by part, also where the second names nothing', () => {
    expect(
      meetingsOf([
        ['2024-09-02', 'Семинар 5 сентября в 18:00: Анна Лис, Deep Sets.'],
        ['2024-09-25', 'Анна Лис, Deep Sets, первая половина', { media: 'video' }],
        ['2024-09-25', 'и вторая. спасибо за терпение', { media: 'video' }],
      ]),
    ).toEqual([{ at: '2024-09-05T18:00', status: 'held', posts: '1 |  |  | 2,3' }]);
  });
});

describe('a meeting that is moved', () => {
  it('twice keeps one event, with the reminder of the new day', () => {
    expect(
      meetingsOf([
        ['2024-09-02', 'Семинар 5 сентября в 18:00: Анна Лис, Deep Sets.'],
        ['2024-09-04', 'Аня заболела, переносим на 10 сентября.'],
        ['2024-09-09', 'Увы, ещё раз: 17 сентября, и в 19:00.', { answers: 2 }],
        ['2024-09-17', 'Сегодня в 19:00 всё-таки Deep Sets!'],
        ['2024-09-20', 'Видео: https://youtu.be/aaaaaaaaaaa', { answers: 1 }],
      ]),
    ).toEqual([{ at: '2024-09-17T19:00', status: 'held', posts: '1,4 | 2,3 |  | 5' }]);
  });
});

describe('a meeting announced for the fifth of September at six moves', () => {
  const announced: Said = ['2024-09-02', 'Семинар 5 сентября в 18:00: Анна Лис, Deep Sets.'];

  it.each([
    ['Семинар с Анной Лис: +7 дней, остальное без изменений.', '2024-09-12T18:00'],
    ['Анна Лис просит ещё недельку. Значит, двенадцатого, в полседьмого.', '2024-09-12T18:30'],
    ['Deep Sets. Было: 5 сентября. Стало: 6 сентября (пт), время не изменилось.', '2024-09-06T18:00'],
    ['Deep Sets: Когда: 05.09 → 11.09, остальное без изменений.', '2024-09-11T18:00'],
    ['Семинар про Deep Sets переносим на одиннадцатое, на то же время.', '2024-09-11T18:00'],
    ['Deep Sets послезавтра: не в 18, а в 20.', '2024-09-05T20:00'],
    ['Deep Sets сдвигаем на полчаса позже: до 18:10 зал занят.', '2024-09-05T18:30'],
    ['Семинар про Deep Sets: сдвигаемся на час.', '2024-09-05T19:00'],
    ['Семинар про Deep Sets переносим на день раньше.', '2024-09-04T18:00'],
    ['Deep Sets: the hall is taken, so preponed by one day: Wednesday, 4 September, 6:30 pm.', '2024-09-04T18:30'],
    ['Семинар 5 сентября с Анной Лис встречается не в шесть, а в семь.', '2024-09-05T19:00'],
  ])('%s', (text, at) => {
    expect(meetingsOf([announced, ['2024-09-03', text]])).toEqual([{ at, status: 'moved', posts: '1 | 2 |  | ' }]);
  });
});

describe('a meeting known by its number', () => {
  it('is moved, and has its recording and the second part of it, by the number alone', () => {
    expect(
      meetingsOf([
        ['2024-09-02', 'Семинар 41. 5 сентября в 18:00 Анна Лис, Deep Sets.'],
        ['2024-09-02', 'Семинар 42. 12 сентября в 18:00 Марк Зайцев, Whisper.'],
        ['2024-09-03', '#41: +1 день (06.09, пт).'],
        ['2024-09-16', 'Семинар 41. Первый час', { media: 'video' }],
        ['2024-09-18', 'Семинар 41. Второй час и вопросы', { media: 'video' }],
      ]),
    ).toEqual([
      { at: '2024-09-06T18:00', status: 'held', posts: '1 | 3 |  | 4,5' },
      { at: '2024-09-12T18:00', status: 'announced', posts: '2 |  |  | ' },
    ]);
  });
});

describe('a recording that names the month of its meeting', () => {
  it('is of that meeting and of no later one', () => {
    expect(
      meetingsOf([
        ['2024-09-02', 'Семинар 5 сентября в 18:00: Анна Лис, Deep Sets.'],
        ['2024-10-01', 'Семинар 3 октября в 18:00: Марк Зайцев, Whisper.'],
        ['2024-10-08', 'Нашлось видео сентябрьского семинара: https://youtu.be/aaaaaaaaaaa'],
      ]).map(({ posts }) => posts),
    ).toEqual(['1 |  |  | 3', '2 |  |  | ']);
  });
});

describe('a video of a talk on another stage', () => {
  it.each([
    'Доклад Марка Зайцева с PyConf опубликован: https://youtu.be/aaaaaaaaaaa',
    'Запись лекции М. Зайцева в «Маяке» размещена: https://youtu.be/aaaaaaaaaaa',
    'Появилась запись выступления Марка Зайцева на AI Days: https://youtu.be/aaaaaaaaaaa',
  ])('is of no meeting of its speaker: %s', (text) => {
    expect(
      meetingsOf([
        ['2024-09-02', 'Семинар 5 сентября в 18:00: Марк Зайцев, Whisper.'],
        ['2024-09-09', text],
      ]).map(({ posts }) => posts),
    ).toEqual(['1 |  |  | ']);
  });
});

describe('a meeting that is off', () => {
  it('is called off, whatever else has another day', () => {
    expect(
      meetingsOf([
        ['2024-09-02', 'Reading group, September 5, 6pm: Ann Fox presents Deep Sets.'],
        ['2024-09-04', 'The exam was moved to Monday, so the Deep Sets session is off.'],
      ]),
    ).toEqual([{ at: '2024-09-05T18:00', status: 'cancelled', posts: '1 |  | 2 | ' }]);
  });
});

describe('a meeting that was called off', () => {
  it('and is announced afresh is another one, to which the recording belongs', () => {
    expect(
      meetingsOf([
        ['2024-09-02', 'Семинар 5 сентября в 18:00: Анна Лис, Deep Sets.'],
        ['2024-09-04', 'Завтра семинара не будет.'],
        ['2024-10-07', 'Вторая попытка! 10 октября в 18:00 Анна Лис и Deep Sets.'],
        ['2024-10-12', 'Запись Анны Лис: https://youtu.be/aaaaaaaaaaa'],
      ]),
    ).toEqual([
      { at: '2024-09-05T18:00', status: 'cancelled', posts: '1 |  | 2 | ' },
      { at: '2024-10-10T18:00', status: 'held', posts: '3 |  |  | 4' },
    ]);
  });
});

describe('people met under two names', () => {
  const namesIn = (posts: readonly Said[]): string[] => channelOf(posts).speakers.map(({ name }) => name);
  const proposedIn = (posts: readonly Said[]): string[] =>
    channelOf(posts).issues.flatMap(({ code, found }) => (code === 'maybe-one-person' ? [found] : []));

  it.each([
    'Александр Тихомиров|Саша Тихомиров',
    'Екатерина Белых|Е. Белых',
    'Lukas Brenner|Лукас Бреннер',
    'Hassan Al-Rawi|Хассан Аль-Рави',
    'Oluwaseun Adeyemi|Seun Adeyemi',
    'Alexander Fox|Alex Fox',
    'Tobias Henn|Toby Henn',
  ])('%s are one person', (names) => {
    const [one, other] = names.split('|');
    expect(
      namesIn([
        ['2024-09-02', `Семинар 5 сентября в 18:00. Докладчик: ${one}. Тема: Deep Sets.`],
        ['2024-09-09', `Семинар 12 сентября в 18:00. Докладчик: ${other}. Тема: Whisper.`],
      ]),
    ).toHaveLength(1);
  });

  it.each(['Oluwaseun Adeyemi|Oluwaseun Adeyeme', 'Алексей Лисов|Алексий Лисов'])(
    '%s are proposed to the editor',
    (names) => {
      const [one, other] = names.split('|');
      const proposed = proposedIn([
        ['2024-09-02', `Reading group, September 5, 6pm: ${one} presents Deep Sets.`],
        ['2024-09-09', `Reading group, September 12, 6pm: ${other} presents Whisper.`],
      ]);
      expect(proposed).toHaveLength(1);
      expect(proposed[0]).toContain(one);
      expect(proposed[0]).toContain(other);
    },
  );
});
