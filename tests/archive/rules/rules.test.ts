/** What each rule of a kind goes by, and what keeps it from firing. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/archive/classify/rules.ts';
import { postKinds } from '../../../src/archive/model/post.ts';
import { areOf, day, type Fires, fires, meeting, paperBy, personBy, type Silent } from './facts-of.ts';

it('every rule has a name of its own, speaks of a kind, says why, and counts for something', () => {
  expect(rules.filter(({ kind }) => !postKinds.includes(kind))).toEqual([]);
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, at) => !/^[a-z]+(?:-[a-z]+)*$/.test(id) || ids.indexOf(id) !== at)).toEqual([]);
  expect(rules.filter(({ because, weight }) => !/^[«\p{Lu}].{10,}\.$/u.test(because) || weight === 0)).toEqual([]);
});

it.each([
  ['vacancy', 'in-passing meeting call'],
  ['article', 'too-long of-paper without-link in-list podcast'],
  ['podcast', 'of-others asked-for in-list meeting review'],
  ['review', 'dated invites of-vacancy in-list'],
  ['digest', 'of-dates of-parts announced vacancy review'],
  [
    'recording',
    'in-digest promised of-talk at-venue of-known-talk of-ours from-city of-podcast in-passing before in-list',
  ],
])('against the kind %s speak: %s', (kind, against) => {
  const found = rules.filter((rule) => rule.kind === kind && rule.weight < 0).map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining(against.split(' ').map((end) => `${kind}-${end}`)));
});

describe('a vacancy', () => {
  it('is what its rules speak for', () => areOf('vacancy', /^(?:vacancy|offer|role|hiring|apply)/));

  it.each<Fires>([
    ['vacancy-word', { signals: { vacancyWord: 219 } }, 'vacancyWord'],
    ['hiring', { signals: { hiring: 319 } }, 'hiring'],
    ['apply', { signals: { apply: 2000 } }, 'apply'],
    ['offer', { offer: { role: 'инженер', parts: 2, quote: 'от 300 тысяч' } }, 'инженер: от 300 тысяч'],
    ['offer-in-full', { offer: { role: 'инженер', parts: 3 } }, 'offer'],
    ['offer-in-full', { offer: { parts: 2 }, signals: { hiring: 900 } }, 'offer'],
    ['offer-in-full', { offer: { parts: 2 }, signals: { vacancyWord: 900 } }, 'offer'],
    ['offer-to-anybody', { text: 599, offer: { parts: 3 }, list: { linked: 2 } }, 'offer'],
    ['role-first', { offer: { parts: 2 }, signals: { role: 39 } }, 'role'],
    ['vacancy-closed', { text: 320, signals: { closed: 'закрыта', apply: 0 }, list: { items: 1 } }, 'закрыта'],
    ['vacancy-closed', { text: 'Позиция закрыта', signals: { closed: 'закрыта' } }, 'закрыта'],
    ['vacancy-closed', { signals: { closed: 'нашли' }, replied: 'vacancy' }, 'нашли'],
    ['vacancy-closed', { signals: { filled: 'всем спасибо' }, replied: 'vacancy' }, 'всем спасибо'],
    ['vacancy-answered', { text: 419, replied: 'vacancy' }, ''],
    ['vacancy-in-passing', { counts: { reviewTalk: 8 }, papers: [paperBy('id')] }, ''],
    ['vacancy-in-passing', { text: 501, papers: [paperBy('title')] }, ''],
    ['vacancy-meeting', { ...meeting, papers: [paperBy('run')] }, '19 сентября'],
    ['vacancy-meeting', { ...meeting, signals: { meeting: 0 } }, '19 сентября'],
    ['vacancy-meeting', { ...meeting, replied: 'announcement' }, '19 сентября'],
    ['vacancy-call', { signals: { call: 0, course: 0, deadline: 0 } }, 'call'],
    ['vacancy-call', { signals: { course: 0, deadline: 0 } }, 'course'],
    ['vacancy-call', { signals: { deadline: 0, role: 40 }, offer: { parts: 2 } }, 'deadline'],
  ])('is spoken for or against by %s in %j', (id, known, quote) => {
    expect(fires(id, known)).toBe(quote);
  });

  it.each<Silent>([
    ['vacancy-word', { signals: { vacancyWord: 220 } }],
    ['hiring', { signals: { hiring: 320 } }],
    ['apply', {}],
    ['offer', { offer: { role: 'инженер', parts: 1 } }],
    ['offer', { offer: { parts: 2 } }],
    ['offer-in-full', { offer: { role: 'инженер', parts: 2 } }],
    ['offer-in-full', { offer: { parts: 3 } }],
    ['offer-in-full', { offer: { parts: 1 }, signals: { hiring: 0 } }],
    ['offer-to-anybody', { offer: { role: 'инженер', parts: 3 } }],
    ['offer-to-anybody', { offer: { parts: 2 } }],
    ['offer-to-anybody', { text: 600, offer: { parts: 3 } }],
    ['offer-to-anybody', { offer: { parts: 3 }, papers: [paperBy('id')] }],
    ['offer-to-anybody', { offer: { parts: 3 }, list: { linked: 3 } }],
    ['role-first', { offer: { parts: 1 }, signals: { role: 0 } }],
    ['role-first', { offer: { parts: 2 }, signals: { role: 40 } }],
    ['vacancy-closed', { signals: { closed: 0 } }],
    ['vacancy-closed', { text: 321, signals: { closed: 0, apply: 0 } }],
    ['vacancy-closed', { signals: { closed: 0, apply: 0 }, video: 'media' }],
    ['vacancy-closed', { signals: { closed: 0, apply: 0 }, list: { items: 2 } }],
    ['vacancy-closed', { signals: { closed: 0, apply: 0, digest: 0 } }],
    ['vacancy-closed', { signals: { filled: 0, apply: 0 }, replied: 'note' }],
    ['vacancy-closed', { text: 'переставка', signals: { closed: 0 } }],
    ['vacancy-answered', { text: 420, replied: 'vacancy' }],
    ['vacancy-answered', { replied: 'note' }],
    ['vacancy-in-passing', { counts: { reviewTalk: 7 }, text: 500, papers: [paperBy('id')] }],
    ['vacancy-in-passing', { text: 501, papers: [paperBy('loose-name')] }],
    ['vacancy-meeting', meeting],
    ['vacancy-meeting', { ...day, signals: { meeting: 0 } }],
    ['vacancy-meeting', { ...meeting, papers: [paperBy('loose-name')] }],
    ['vacancy-call', { signals: { call: 0, hiring: 0 } }],
    ['vacancy-call', { signals: { call: 0 }, offer: { parts: 3 } }],
    ['vacancy-call', { signals: { call: 0, role: 39 } }],
    ['vacancy-call', {}],
  ])('is not, by %s in %j', (id, known) => {
    expect(fires(id, known)).toBeUndefined();
  });
});

describe('an article', () => {
  const habr = 'https://habr.com/ru/articles/1/';
  const card = { site: 'Сайт', title: 'Заголовок', url: 'https://site.example/' };

  it('is what its rules speak for', () => areOf('article', /^article/));

  it.each<Fires>([
    ['article-for-outlet', { text: 'Гусь для «Блока»: о Луне', links: [habr] }, 'для «Блока»'],
    ['article-for-outlet', { text: 'Текст специально для «Блока»', links: [habr] }, 'специально для «Блока»'],
    ['article-for-outlet', { text: '«Блок» расспросил Ольгу', links: [habr] }, '«Блок» расспросил'],
    ['article-for-outlet', { text: '«Блока» взяла интервью', links: [habr] }, '«Блока» взяла интервью'],
    ['article', { signals: { article: 'вышла статья' } }, 'вышла статья'],
    ['article-outlet', { signals: { outlet: 'хабр' } }, 'хабр'],
    ['article-site', { text: 419, links: ['https://a.example/', habr] }, habr],
    ['article-site', { links: ['https://blog.example.org/x'] }, 'https://blog.example.org/x'],
    ...[
      'https://www.my.medium.com/x',
      'https://m-1.vc.ru/x',
      'https://nplus1.ru/x',
      'https://dzen.ru/a/x',
      'https://forbes.ru/x',
      'https://bbc.co.uk/x',
      'https://postnauka.org/x',
      'https://example.org/blog/x',
      'https://example.org/article/x',
      'https://example.org/articles/x',
      'https://example.org/post/x',
      'https://example.org/posts/x',
    ].map((url): Fires => ['article-site', { links: [url] }, url]),
    ['article-site', { links: [habr], papers: [paperBy('title')] }, habr],
    ['article-preview', { text: 419, preview: card }, 'Сайт'],
    ['article-preview', { preview: { ...card, site: 'Хабр', title: null } }, 'Хабр'],
    ['article-preview', { links: [habr] }, ''],
    ['article-preview', { preview: { site: null, title: 'Заголовок', url: null } }, ''],
    ['article-word', { text: 'Наш материал', links: ['https://a.example/'] }, 'материал'],
    ['article-word', { text: 'О статье', links: ['https://a.example/'] }, 'статье'],
    ['article-word', { text: 'Моя колонка', links: ['https://a.example/'] }, 'колонка'],
    ['article-word', { text: 'Our essay', links: ['https://a.example/'], papers: [paperBy('run')] }, 'essay'],
    ['article-too-long', { text: 901 }, ''],
    ['article-of-paper', { papers: [paperBy('loose-name'), paperBy('id')] }, 'id'],
    ['article-without-link', {}, ''],
    ['article-in-list', { talkItems: 2 }, ''],
    ['article-in-list', { list: { linked: 3 } }, ''],
    ['article-podcast', { signals: { podcast: 239 } }, 'podcast'],
  ])('is spoken for or against by %s in %j', (id, known, quote) => {
    expect(fires(id, known)).toBe(quote);
  });

  it.each<Silent>([
    ['article-for-outlet', { text: 'Гусь для «Блока»: о Луне' }],
    ['article-for-outlet', { text: 'Гусь для «Блока»: о Луне', links: [habr], video: 'media' }],
    ['article-for-outlet', { text: 'Гусь для «Блока»: о Луне', links: [habr], papers: [paperBy('id')] }],
    ['article-for-outlet', { text: 'Гусь для «блока»: о Луне', links: [habr] }],
    ['article-for-outlet', { text: 'Гусь вдля «Блока»: о Луне', links: [habr] }],
    ['article-for-outlet', { text: '«Блок» спросилка', links: [habr] }],
    ['article-for-outlet', { text: '«блок» спросил', links: [habr] }],
    ['article', { signals: { article: 0 }, video: 'media' }],
    ['article', {}],
    ['article-outlet', { signals: { outlet: 0 }, video: 'media' }],
    ['article-outlet', {}],
    ['article-site', { links: ['https://a.example/'] }],
    ['article-site', { links: ['https://nohabr.com/', 'https://vcaru.example/', 'https://example.org/blogger/x'] }],
    ['article-site', { text: 420, links: [habr] }],
    ['article-site', { links: [habr], video: 'media' }],
    ['article-site', { links: [habr], preview: {} }],
    ['article-site', { links: [habr], papers: [paperBy('id')] }],
    ['article-preview', { text: 420, preview: card }],
    ['article-preview', { preview: card, video: 'media' }],
    ['article-preview', { preview: card, papers: [paperBy('id')] }],
    ['article-preview', { preview: { ...card, title: null } }],
    ['article-preview', { preview: { ...card, site: 'YouTube' } }],
    ['article-preview', { preview: { ...card, url: 'https://github.com/a/b' } }],
    ['article-preview', { preview: card, links: ['https://arxiv.org/abs/1'] }],
    ['article-preview', { preview: { ...card, site: 'VK Видео' } }],
    ['article-preview', { preview: { ...card, site: 'vkвидео' } }],
    ['article-preview', {}],
    ['article-word', { text: 'Наш материал' }],
    ['article-word', { text: `Наш материал ${'а'.repeat(407)}`, links: ['https://a.example/'] }],
    ['article-word', { text: 'Наш материал', links: ['https://a.example/'], papers: [paperBy('title')] }],
    ['article-word', { text: 'Наши материалы', links: ['https://a.example/'] }],
    ['article-word', { text: 'стройматериал', links: ['https://a.example/'] }],
    ['article-too-long', { text: 900 }],
    ['article-of-paper', { papers: [paperBy('title')] }],
    ['article-without-link', { links: ['https://a.example/'] }],
    ['article-without-link', { preview: card }],
    ['article-without-link', { signals: { outlet: 0 } }],
    ['article-in-list', { talkItems: 1, list: { linked: 2 } }],
    ['article-podcast', { signals: { podcast: 240 } }],
  ])('is not, by %s in %j', (id, known) => {
    expect(fires(id, known)).toBeUndefined();
  });
});

describe('a podcast', () => {
  const mave = 'https://club.mave.digital/ep-1';

  it('is what its rules speak for', () => areOf('podcast', /^podcast/));

  it.each<Fires>([
    ['podcast-of-others', { text: 'Слушаем «волны»' }, ''],
    ['podcast-asked-for', { text: 'Посоветуйте подкасты' }, 'Посоветуйте'],
    ['podcast-asked-for', { text: `Which podcasts do you know? ${'а'.repeat(271)}` }, 'Which podcasts'],
    ['podcast', { signals: { podcast: 259 } }, 'podcast'],
    ['podcast-episode', { signals: { episode: 0, listen: 'слушать' } }, 'слушать'],
    ['podcast-site', { links: ['https://a.example/', mave] }, mave],
    ['podcast-length', { signals: { episode: 0, listeningTime: '52 мин' } }, '52 мин'],
    ['podcast-length', { signals: { listen: 0, listeningTime: '52 мин' } }, '52 мин'],
    ['podcast-new-episode', { signals: { newEpisode: 79 } }, 'newEpisode'],
    ['podcast-guest', { signals: { listen: 0, guest: 'в гостях у' } }, 'в гостях у'],
    ['podcast-guest', { signals: { episode: 0, guest: 'в гостях у' } }, 'в гостях у'],
    ['podcast-listen', { signals: { listen: 999 } }, 'listen'],
    ['podcast-listen-first', { signals: { listen: 39 } }, 'listen'],
    ['podcast-named-episode', { text: 'В «Волнах»', signals: { episode: 'выпуск' } }, 'выпуск'],
    ['podcast-sound', { media: ['photo', 'audio'], signals: { episode: 0 } }, ''],
    ['podcast-sound', { media: ['voice'], signals: { listen: 0 } }, ''],
    ['podcast-sound', { media: ['voice'], signals: { podcast: 0 } }, ''],
    ['podcast-in-list', { talkItems: 2 }, ''],
    ['podcast-in-list', { list: { linked: 3 } }, ''],
    ['podcast-in-list', { signals: { digest: 119 } }, ''],
    ['podcast-meeting', { replied: 'reschedule' }, ''],
    ['podcast-meeting', meeting, ''],
    ['podcast-meeting', { signals: { meeting: 'встреча' } }, 'встреча'],
    ['podcast-review', { text: 601, counts: { reviewTalk: 6 }, papers: [paperBy('run')] }, ''],
  ])('is spoken for or against by %s in %j', (id, known, quote) => {
    expect(fires(id, known)).toBe(quote);
  });

  it.each<Silent>([
    ['podcast-of-others', { people: [personBy('shape')] }],
    ['podcast-of-others', { given: 1 }],
    ['podcast-of-others', { ties: { ownSpeaker: 'Ветрова' } }],
    ['podcast-of-others', { links: [mave] }],
    ['podcast-of-others', { media: ['audio'] }],
    ['podcast-of-others', { signals: { newEpisode: 0 } }],
    ['podcast-of-others', { signals: { listeningTime: 0 } }],
    ['podcast-of-others', { text: 'В «Волнах»' }],
    ['podcast-of-others', { isCopy: true }],
    ['podcast-asked-for', { text: 'Посоветуйте подкасты', links: ['https://a.example/'] }],
    ['podcast-asked-for', { text: `Which podcasts do you know? ${'а'.repeat(272)}` }],
    ['podcast-asked-for', { text: 'Слушайте подкасты' }],
    ['podcast', { signals: { podcast: 260 } }],
    ['podcast-episode', { signals: { listen: 0 } }],
    ['podcast-episode', { signals: { episode: 0 } }],
    ['podcast-site', { links: ['https://a.example/'] }],
    ['podcast-length', { signals: { listeningTime: 0 } }],
    ['podcast-length', { signals: { episode: 0 } }],
    ['podcast-length', { signals: { episode: 0, listeningTime: 0 }, video: 'media' }],
    ['podcast-new-episode', { signals: { newEpisode: 80 } }],
    ['podcast-new-episode', { signals: { newEpisode: 0 }, video: 'media' }],
    ['podcast-guest', { signals: { guest: 0 } }],
    ['podcast-guest', { signals: { listen: 0 } }],
    ['podcast-listen', {}],
    ['podcast-listen-first', { signals: { listen: 40 } }],
    ['podcast-listen-first', { signals: { listen: 0 }, video: 'media' }],
    ['podcast-listen-first', { signals: { listen: 0 }, replied: 'announcement' }],
    ['podcast-listen-first', { ...meeting, signals: { listen: 0 } }],
    ['podcast-named-episode', { text: 'В «волнах»', signals: { episode: 0 } }],
    ['podcast-named-episode', { text: 'В «Волнах»', signals: { episode: 0 }, video: 'media' }],
    ['podcast-named-episode', { text: 'В «Волнах»' }],
    ['podcast-sound', { media: ['photo'], signals: { episode: 0 } }],
    ['podcast-sound', { media: ['audio'] }],
    ['podcast-in-list', { talkItems: 1, list: { linked: 2 }, signals: { digest: 120 } }],
    ['podcast-meeting', { ...meeting, signals: { meeting: 0, podcast: 0 } }],
    ['podcast-meeting', day],
    ['podcast-review', { text: 600, counts: { reviewTalk: 6 }, papers: [paperBy('run')] }],
    ['podcast-review', { text: 601, counts: { reviewTalk: 5 }, papers: [paperBy('run')] }],
    ['podcast-review', { text: 601, counts: { reviewTalk: 6 } }],
  ])('is not, by %s in %j', (id, known) => {
    expect(fires(id, known)).toBeUndefined();
  });
});
