/** What the rules for reviews and for notes go by, and what keeps them from firing. */
import { describe, expect, it } from 'vitest';
import { areOf, day, type Fires, fires, type Invented, meeting, paperBy, personBy, type Silent } from './facts-of.ts';

const id = [paperBy('id')];
/** Words with so many letters behind them. */
const long = (words: string, length: number) => words.padEnd(length, 'а');

/** The review just before the post, shared words and all. */
const reviewBefore = (known: { shared?: number; days?: number; between?: number }) => ({
  shared: 0,
  days: 0,
  between: 0,
  ...known,
});

describe('a review', () => {
  it('is what its rules speak for', () => areOf('review', /^review/));

  it.each<Fires>([
    ['review-of-paper', { text: 320, papers: [paperBy('loose-name'), ...id] }, 'id'],
    ['review-of-paper', { text: 320, papers: [paperBy('heading')] }, 'heading'],
    ['review-of-paper', { text: 320, papers: [paperBy('title')] }, 'title'],
    ['review-in-short', { text: 230, papers: id, links: ['a', 'b'] }, 'id'],
    ['review-in-short', { text: 150, papers: id, counts: { reviewTalk: 3 } }, 'id'],
    ['review-in-short', { text: 319, papers: id }, 'id'],
    ['review-by-name', { papers: id, signals: { reviewWord: 29 } }, 'reviewWord'],
    ['review-words', { text: 480, papers: [paperBy('run')], counts: { reviewTalk: 4 } }, ''],
    ['review-words', { text: 480, replied: 'note', counts: { reviewTalk: 4 } }, ''],
    ['review-of-method', { text: 480, papers: [paperBy('loose-name', 169)], counts: { reviewTalk: 3 } }, 'loose-name'],
    ['review-of-method', { text: 280, papers: [paperBy('loose-name')], counts: { reviewTalk: 5 } }, 'loose-name'],
    ['review-called', { text: 320, papers: [paperBy('loose-name')], signals: { reviewWord: 199 } }, 'reviewWord'],
    [
      'review-in-few-words',
      { text: long('🔥 Коротко о Mamba', 150), papers: id, counts: { reviewTalk: 3 } },
      '🔥 Коротко о M',
    ],
    [
      'review-in-few-words',
      { text: long('A note on “Mamba', 150), papers: id, counts: { reviewTalk: 3 } },
      'A note on “M',
    ],
    ['review-in-few-words', { text: long('Заметки о Mamba', 150), papers: id, counts: { reviewTalk: 3 } }, 'нет'],
    ['review-of-name', { text: 170, papers: [paperBy('loose-name', 49)], counts: { reviewTalk: 3 } }, 'loose-name'],
    ['review-of-name', { text: 479, papers: id, list: { items: 2 }, counts: { reviewTalk: 3 } }, 'id'],
    ['review-retold', { text: 250, counts: { reviewTalk: 3 }, signals: { reviewWord: 39 } }, 'reviewWord'],
    ['review-heading', { text: 480, papers: [paperBy('heading', 119)] }, ''],
    ['review-heading', { text: 480, papers: [paperBy('title')] }, ''],
    ['review-of-the-week', { text: long('Статья недели: ', 241), list: { items: 2 } }, 'Статья недели'],
    ['review-of-the-week', { text: long('📄 Paper of the week: ', 241) }, '📄 Paper of the week'],
    ['review-continued', { previous: ['review', `${'а'.repeat(500)} (продолжение следует)`] }, ''],
    ['review-continued', { previous: ['review', 'Часть 1/2'] }, ''],
    ['review-goes-on', { text: 151, ties: { review: reviewBefore({ shared: 2 }) }, signals: { goesOn: 59 } }, 'goesOn'],
    [
      'review-part',
      { text: 'Часть вторая из двух. Красота в том, что…', ties: { review: reviewBefore({}) } },
      'Часть вторая',
    ],
    [
      'review-part',
      { text: '(окончание) Отчего это работает', ties: { review: reviewBefore({ between: 1, days: 4 }) } },
      '(окончание',
    ],
    ['review-part', { text: '3 of 3\nThe rest is patience', ties: { review: reviewBefore({}) } }, '3 of 3'],
    [
      'review-afterthought',
      { text: long('Забыла главное: ', 60), ties: { review: reviewBefore({ days: 2 }) } },
      'Забыла',
    ],
    ['review-afterthought', { text: long('PS the code is worse', 60), ties: { review: reviewBefore({}) } }, 'PS'],
    [
      'review-afterthought',
      { text: long('One more thing, ', 60), ties: { review: reviewBefore({}) } },
      'One more thing',
    ],
    ['review-in-one-breath', { text: long('И всё это без разметки', 60), previous: ['review', 'Начало'] }, 'И'],
    ['review-opens-with-paper', { text: 400, papers: [paperBy('run', 139)], links: ['a', 'b', 'c'] }, 'run'],
    ['review-reply', { text: 121, replied: 'review' }, ''],
    ['review-dated', meeting, '19 сентября'],
    ['review-invites', { ...day, signals: { invitation: 'приходите' } }, 'приходите'],
    ['review-of-vacancy', { offer: { parts: 1 }, signals: { hiring: 259 } }, 'hiring'],
    ['review-in-list', { list: { linked: 3 } }, ''],
    ['review-in-list', { talkItems: 2 }, ''],
    ['review-in-list', { list: { items: 3 }, signals: { digest: 159 } }, ''],
  ])('is spoken for or against by %s in %j', (name, known, quote) => {
    if (quote === 'нет') expect(fires(name, known)).toBeDefined();
    else expect(fires(name, known)?.trim()).toBe(quote);
  });

  it.each<Silent>([
    ['review-of-paper', { text: 319, papers: id }],
    ['review-by-name', { papers: id, signals: { reviewWord: 30 } }],
    ['review-by-name', { papers: id, signals: { reviewWord: 0 }, video: 'media' }],
    ['review-by-name', { papers: [paperBy('loose-name')], signals: { reviewWord: 0 } }],
    ['review-of-paper', { text: 320, papers: [paperBy('run'), paperBy('short-name')] }],
    ['review-in-short', { text: 229, papers: id, counts: { reviewTalk: 2 } }],
    ['review-in-short', { text: 149, papers: id, counts: { reviewTalk: 3 } }],
    ['review-in-short', { text: 320, papers: id }],
    ['review-in-short', { text: 230, papers: [paperBy('title')] }],
    ['review-in-short', { text: long('Ждём завтра ', 230), papers: id }],
    [
      'review-in-short',
      { text: 230, papers: id, times: [{ start: 0, end: 5, time: '18:00', until: null, zone: null }] },
    ],
    ['review-in-short', { text: 230, papers: id, video: 'media' }],
    ['review-in-short', { text: 230, papers: id, links: ['a', 'b', 'c'] }],
    ['review-words', { text: 479, papers: id, counts: { reviewTalk: 4 } }],
    ['review-words', { text: 480, papers: id, counts: { reviewTalk: 3 } }],
    ['review-words', { text: 480, papers: [paperBy('loose-name')], counts: { reviewTalk: 4 } }],
    ['review-of-method', { text: 480, papers: id, counts: { reviewTalk: 5 } }],
    ['review-of-method', { text: 480, papers: [paperBy('run')], counts: { reviewTalk: 2 } }],
    ['review-of-method', { text: 279, papers: [paperBy('run')], counts: { reviewTalk: 5 } }],
    ['review-of-method', { text: 280, papers: [paperBy('run')], counts: { reviewTalk: 4 } }],
    ['review-of-method', { text: 480, papers: [paperBy('run', 170)], counts: { reviewTalk: 3 } }],
    ['review-of-method', { text: 480, papers: [paperBy('run', null)], counts: { reviewTalk: 3 } }],
    ['review-called', { text: 320, signals: { reviewWord: 0 } }],
    ['review-called', { text: 319, papers: id, signals: { reviewWord: 0 } }],
    ['review-called', { text: 320, papers: id, signals: { reviewWord: 200 } }],
    ['review-in-few-words', { text: long('Коротко о Mamba', 149), papers: id, counts: { reviewTalk: 3 } }],
    ['review-in-few-words', { text: long('Коротко о Mamba', 150), papers: id, counts: { reviewTalk: 1 } }],
    ['review-in-few-words', { text: long('Коротко о Mamba', 150), counts: { reviewTalk: 3 } }],
    ['review-in-few-words', { text: long('Коротко о нас', 150), papers: id, counts: { reviewTalk: 3 } }],
    ['review-in-few-words', { text: long('И коротко о Mamba', 150), papers: id, counts: { reviewTalk: 3 } }],
    [
      'review-in-few-words',
      { text: long('Коротко о Mamba', 150), papers: id, counts: { reviewTalk: 3 }, video: 'media' },
    ],
    ...[
      { text: 169 },
      { text: 480 },
      { papers: [paperBy('run', 50)] },
      { counts: { reviewTalk: 2 } },
      { text: long('Ждём завтра ', 200) },
      { video: 'media' },
      { list: { items: 3 } },
      { links: ['a', 'b', 'c'] },
    ].map((other): Silent => ['review-of-name', { text: 200, papers: id, counts: { reviewTalk: 3 }, ...other }]),
    ...[
      { text: 249 },
      { counts: { reviewTalk: 2 } },
      { signals: { reviewWord: 40 } },
      { video: 'media' },
      { list: { items: 3 } },
    ].map(
      (other): Silent => [
        'review-retold',
        { text: 250, counts: { reviewTalk: 3 }, signals: { reviewWord: 0 }, ...other },
      ],
    ),
    ['review-heading', { text: 479, papers: [paperBy('heading')] }],
    ['review-heading', { text: 480, papers: [paperBy('heading', 120)] }],
    ['review-heading', { text: 480, papers: [paperBy('heading', null)] }],
    ['review-heading', { text: 480, papers: id }],
    ['review-of-the-week', { text: long('Статья недели: ', 240) }],
    ['review-of-the-week', { text: long('Статья недели: ', 241), video: 'media' }],
    ['review-of-the-week', { text: long('Статья недели: ', 241), list: { items: 3 } }],
    ['review-of-the-week', { text: long('Статья недели: встреча 19 сентября в 18:00 ', 241), on: '2024-09-14' }],
    ['review-of-the-week', { text: long('Статья неделимая: ', 241) }],
    ['review-of-the-week', { text: long('Наша статья недели: ', 241) }],
    ['review-continued', { previous: ['note', '(продолжение)'] }],
    ['review-continued', { previous: ['review', `(продолжение) ${'а'.repeat(120)}`] }],
    ['review-continued', {}],
    ['review-goes-on', { text: 150, ties: { review: reviewBefore({ shared: 2 }) }, signals: { goesOn: 0 } }],
    ['review-goes-on', { text: 151, ties: { review: reviewBefore({ shared: 1 }) }, signals: { goesOn: 0 } }],
    ['review-goes-on', { text: 151, signals: { goesOn: 0 } }],
    ['review-goes-on', { text: 151, ties: { review: reviewBefore({ shared: 2 }) }, signals: { goesOn: 60 } }],
    [
      'review-goes-on',
      { text: 151, ties: { review: reviewBefore({ shared: 2 }) }, signals: { goesOn: 0 }, video: 'media' },
    ],
    [
      'review-goes-on',
      {
        ...meeting,
        text: long(`${meeting.text} `, 151),
        ties: { review: reviewBefore({ shared: 2 }) },
        signals: { goesOn: 0 },
      },
    ],
    ['review-part', { text: '2/2. Обратный ход', ties: { review: reviewBefore({ between: 2 }) } }],
    ['review-part', { text: '2/2. Обратный ход', ties: { review: reviewBefore({ days: 5 }) } }],
    ['review-part', { text: '2/2. Обратный ход' }],
    ['review-part', { text: '1/2. Начнём с начала', ties: { review: reviewBefore({}) } }],
    ['review-part', { text: '2/2. Запись', ties: { review: reviewBefore({}) }, video: 'media' }],
    ['review-afterthought', { text: long('Ещё об одном', 39), ties: { review: reviewBefore({}) } }],
    ['review-afterthought', { text: long('Ещё об одном', 60), ties: { review: reviewBefore({ between: 1 }) } }],
    ['review-afterthought', { text: long('Далеко не всё', 60), ties: { review: reviewBefore({}) } }],
    ['review-in-one-breath', { text: long('И всё это без разметки', 60), previous: ['note', 'Начало'] }],
    ['review-in-one-breath', { text: long('Итог простой', 60), previous: ['review', 'Начало'] }],
    ['review-opens-with-paper', { text: 399, papers: id }],
    ['review-opens-with-paper', { text: 400, papers: [paperBy('run', 140)] }],
    ['review-opens-with-paper', { text: 400, papers: [paperBy('run', null)] }],
    ['review-opens-with-paper', { text: 400, papers: [paperBy('loose-name')] }],
    ['review-opens-with-paper', { text: 400, papers: id, video: 'media' }],
    ['review-opens-with-paper', { text: 400, papers: id, list: { linked: 3 } }],
    ['review-opens-with-paper', { text: 400, papers: id, links: ['a', 'b', 'c', 'd'] }],
    [
      'review-opens-with-paper',
      { text: 400, papers: id, times: [{ start: 0, end: 5, time: '18:00', until: null, zone: null }] },
    ],
    ['review-reply', { text: 120, replied: 'review' }],
    ['review-reply', { text: 121, replied: 'note' }],
    ['review-reply', { text: 121, replied: 'review', video: 'media' }],
    ['review-dated', day],
    ['review-invites', { ...meeting, signals: { invitation: 0 } }],
    ['review-invites', { signals: { invitation: 0 } }],
    ['review-invites', { ...day, text: long(`${day.text} `, 900), signals: { invitation: 0 } }],
    ['review-of-vacancy', { signals: { hiring: 0 } }],
    ['review-of-vacancy', { offer: { parts: 1 }, signals: { hiring: 260 } }],
    ['review-in-list', { list: { linked: 2, items: 3 }, talkItems: 1 }],
    ['review-in-list', { list: { items: 2 }, signals: { digest: 0 } }],
    ['review-in-list', { list: { items: 3 }, signals: { digest: 160 } }],
  ])('is not, by %s in %j', (name, known) => {
    expect(fires(name, known)).toBeUndefined();
  });
});

describe('a note', () => {
  it('is what its rules speak for', () => areOf('note', /^note/));

  it.each<Fires>([
    ['note', {}, ''],
    ['note-poll', { hasPoll: true }, ''],
    ['note-slides', { text: 219, signals: { slides: 29 } }, 'slides'],
    ['note-slides', { text: 220, signals: { slides: 29 }, links: ['https://a.example/slides.pdf'] }, 'slides'],
    ['note-greeting', { signals: { congratulation: 79 } }, 'congratulation'],
    ['note-greeting', { signals: { congratulation: 0, cancelled: 0 } }, 'congratulation'],
    ['note-greeting', { signals: { congratulation: 0, meeting: 0 } }, 'congratulation'],
    ['note-contest', { signals: { contest: 159 } }, 'contest'],
    ['note-contest', { ...meeting, signals: { contest: 0 }, people: [personBy('shape')] }, 'contest'],
    ['note-contest', { ...day, signals: { contest: 0 }, people: [personBy('dictionary')] }, 'contest'],
    ['note-contest', { signals: { contest: 0, digest: 60 }, list: { counted: 2, items: 2 } }, 'contest'],
    ['note-mourning', { signals: { mourning: 'ушёл из жизни' } }, 'ушёл из жизни'],
    ['note-award', { text: 500, signals: { award: 'первое место' } }, 'первое место'],
    ['note-defence', { signals: { defence: 'защищает' }, list: { items: 2 } }, 'защищает'],
    ['note-call', { signals: { call: 'cfp' } }, 'cfp'],
    ['note-deadlines', { list: { dated: 2, linked: 1 } }, ''],
    ['note-deadlines', { signals: { deadline: 'дедлайн' }, offer: { role: 'инженер', parts: 1 } }, 'дедлайн'],
    ['note-deadlines', { signals: { deadline: 'дедлайн' }, offer: { parts: 2 } }, 'дедлайн'],
    ['note-course', { signals: { course: 'курс' } }, 'курс'],
    ['note-season', { signals: { season: 'сезон' } }, 'сезон'],
    ['note-channel', { signals: { greeting: 'нас уже тысяча' } }, 'нас уже тысяча'],
    ['note-question', { signals: { asksReaders: 'в комментариях' } }, 'в комментариях'],
    ['note-picture', { text: 419, media: ['video', 'photo'] }, ''],
    ['note-picture', { media: ['animation'] }, ''],
    ['note-picture', { media: ['sticker'] }, ''],
    ['note-joke', { on: '2024-04-01' }, ''],
  ])('is spoken for by %s in %j', (name, known, quote) => {
    expect(fires(name, known)).toBe(quote);
  });

  const digest = [
    { signals: { digest: 59 } },
    { list: { counted: 3 } },
    { list: { counted: 2, items: 3 } },
  ] as const satisfies readonly Invented[];
  const inDigest = (name: string, signal: string): Silent[] =>
    digest.map((known) => [name, { ...known, signals: { ...('signals' in known ? known.signals : {}), [signal]: 0 } }]);

  it.each<Silent>([
    // Nothing is brought by a link or a file: the text is the notes.
    ['note-slides', { text: 220, signals: { slides: 0 } }],
    ...inDigest('note-contest', 'contest'),
    ...inDigest('note-defence', 'defence'),
    ...inDigest('note-call', 'call'),
    ...inDigest('note-course', 'course'),
    ...inDigest('note-season', 'season'),
    ...inDigest('note-channel', 'greeting'),
    ['note-poll', {}],
    ['note-greeting', { signals: { congratulation: 80 } }],
    ['note-greeting', { signals: { congratulation: 0 }, talkItems: 1 }],
    ['note-greeting', { signals: { congratulation: 0, cancelled: 0, meeting: 0 } }],
    ['note-contest', { ...meeting, signals: { contest: 0 }, people: [personBy('dictionary')] }],
    ['note-contest', { signals: { contest: 160 } }],
    ['note-mourning', {}],
    ['note-award', { text: 501, signals: { award: 0 } }],
    ['note-award', { signals: { award: 0, appears: 0 } }],
    ['note-award', { signals: { award: 0, recorded: 0 } }],
    ['note-award', { signals: { award: 0 }, papers: id }],
    ['note-defence', { signals: { defence: 0 }, list: { items: 3 } }],
    ['note-defence', { signals: { defence: 0 }, papers: id }],
    ['note-call', { signals: { call: 0, hiring: 0 } }],
    ['note-deadlines', { list: { dated: 2, linked: 2 } }],
    ['note-deadlines', { list: { dated: 1 } }],
    ['note-deadlines', { signals: { deadline: 0 }, offer: { role: 'инженер', parts: 2 } }],
    ['note-course', { signals: { course: 0, hiring: 0 } }],
    ['note-course', { signals: { course: 0, appears: 0 } }],
    ['note-course', { signals: { course: 0 }, papers: id }],
    ['note-season', { signals: { season: 0, appears: 0 } }],
    ['note-season', { signals: { season: 0 }, papers: id }],
    ['note-channel', { signals: { greeting: 0 }, papers: id }],
    ['note-question', { ...day, signals: { asksReaders: 0 } }],
    ['note-picture', { text: 420, media: ['photo'] }],
    ['note-picture', { media: ['photo'], signals: { appears: 0 } }],
    ['note-picture', { media: ['photo'], links: ['a'] }],
    ['note-picture', { media: ['video'] }],
    ['note-joke', { on: '2024-04-02' }],
    ['note-joke', { on: '2024-04-01', papers: id }],
    ['note-joke', {}],
  ])('is not, by %s in %j', (name, known) => {
    expect(fires(name, known)).toBeUndefined();
  });
});
