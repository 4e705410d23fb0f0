/** What the rules for talks elsewhere go by, and what keeps them from firing. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/archive/classify/rules.ts';
import { day, type Fires, fires, type Invented, paperBy, personBy, type Silent, talkTied, tied } from './facts-of.ts';

const nina = { people: [personBy('dictionary')] };
const ids = [paperBy('id')];
const appearances = 'Ветрова: «О ветре», Рябинин: «О рябине», Осин: «Об осине»';
/** A Thursday evening, and a channel that meets on Thursdays at six. */
const usual = { text: 'Ждём 19 сентября в 18:00', on: '2024-09-14', habits: { weekday: 4, time: '18:00' } };

describe('somebody is named', () => {
  it.each<Invented>([
    nina,
    { people: [personBy('shape')] },
    { given: 1 },
    { ties: { ownSpeaker: 'Ветрова' } },
    { replied: 'talk' },
    { ties: { talk: talkTied(3) } },
    { signals: { elsewhere: 'на Highload', ours: 0 } },
    { text: 'Weber reports from the hall' },
    { text: '🎤 Мельник вернулась с гор' },
    { text: 'Мельник сегодня выступает' },
    { text: 'Мельник завтра докладывает' },
    { text: 'Weber is at the hall' },
    { text: 'Мельник прочитала лекцию' },
    { text: 'Мельник представила лабораторию' },
  ])('by %j', (known) => {
    const found = fires('talk-elsewhere', { ...known, signals: { elsewhere: 'на Highload', ...known.signals } });
    expect(found).toBe('на Highload');
  });

  it.each<Invented>([
    {},
    { replied: 'note' },
    { text: 'Ким едет' },
    { ties: { talk: talkTied(2.9) } },
    { text: 'Здесь Мельник вернулась с гор' },
    { text: 'мельник вернулась с гор' },
    { text: 'Мельник вернулась-таки'.replace('вернулась', 'сидела') },
    { text: 'Weber reportsx from the hall' },
  ])('not by %j', (known) => {
    expect(fires('talk-elsewhere', { ...known, signals: { elsewhere: 0 } })).toBeUndefined();
  });
});

describe('a talk', () => {
  it('is what its rules speak for', () => {
    const named = rules.filter(({ id }) => /^talk/.test(id));
    expect(new Set(named.map(({ kind }) => kind))).toEqual(new Set(['talk']));
    const against = named.filter(({ weight }) => weight < 0).map(({ id }) => id.replace('talk-', ''));
    expect(against).toEqual(
      expect.arrayContaining(
        'award only-listened of-own-meeting about-meeting on-usual-day by-nobody in-list in-digest call course contest mourning podcast vacancy review'.split(
          ' ',
        ),
      ),
    );
  });

  it.each<Fires>([
    ['talk-elsewhere', { signals: { elsewhere: 'на Highload', appears: 0 } }, 'на Highload'],
    ['talk-appears', { signals: { appears: 'выступит' } }, 'выступит'],
    ['talk-appearance-of-somebody', { ...nina, signals: { appears: 'выступит' } }, 'выступит'],
    ['talk-appearance-of-somebody', { ...nina, papers: [paperBy('title')], signals: { appears: 'да' } }, 'да'],
    ['talk-at-venue', { ...nina, venue: 'МФТИ' }, 'МФТИ'],
    ['talk-set-at-venue', { ...nina, ...day, venue: 'МФТИ' }, 'МФТИ'],
    ['talk-set-at-venue', { ...nina, text: 'про «Вода помнит»', venue: 'МФТИ' }, 'МФТИ'],
    ['talk-set-at-venue', { ...nina, venue: 'МФТИ', signals: { spoke: 0 } }, 'МФТИ'],
    ['talk-set-at-venue', { ...nina, venue: 'МФТИ', signals: { willSpeak: 0 } }, 'МФТИ'],
    ['talk-set-at-venue', { ...nina, venue: 'МФТИ', signals: { appears: 0 } }, 'МФТИ'],
    ['talk-at-their-seminar', { ...nina, signals: { theirSeminar: 'у физиков' } }, 'у физиков'],
    ['talk-at-host', { ...nina, text: 'была в МИФИ', signals: { ours: 0 } }, 'в МИФИ'],
    ['talk-at-host', { ...nina, text: 'Nina at University', signals: { ours: 0 } }, 'at University'],
    ['talk-at-host', { ...nina, text: 'Nina at the University', signals: { ours: 0 } }, 'at the University'],
    ['talk-at-host', { ...nina, text: 'Nina at ETH', signals: { appears: 0 } }, 'at ETH'],
    ['talk-at-host', { ...nina, text: 'у «Лаборатории»', signals: { spoke: 0 } }, 'у «Лаборатории»'],
    ['talk-of-ours', { venue: 'МФТИ', signals: { ours: 'наша' } }, 'наша'],
    ['talk-of-ours', { signals: { ours: 'наша', elsewhere: 0 } }, 'наша'],
    ['talk-of-ours', { signals: { ours: 'наша', maybeElsewhere: 0 } }, 'наша'],
    ['talk-hosts-ours', { text: 'с нашей Ниной', video: 'v', signals: { maybeElsewhere: 0 } }, 'нашей Ниной'],
    ['talk-hosts-ours', { text: 'our own Nina: “Water remembers”', signals: { elsewhere: 0 } }, 'our own Nina'],
    ['talk-of-other-title', { text: 'Видео с Форума. Нина Лис, «Вода помнит»', video: 'v' }, 'Вода помнит'],
    ['talk-in-city', { city: 'Казань', video: 'v' }, 'Казань'],
    ...(['elsewhere', 'maybeElsewhere', 'appears', 'willSpeak', 'spoke'] as const).map(
      (signal): Fires => ['talk-in-city', { city: 'Казань', signals: { [signal]: 0 } }, 'Казань'],
    ),
    ['talk-venue-and-city', { ...nina, venue: 'МФТИ', city: 'Казань' }, 'МФТИ'],
    ['talk-perhaps-elsewhere', { signals: { maybeElsewhere: 'митап' } }, 'митап'],
    ['talk-admission', { signals: { admission: 'билеты' } }, 'билеты'],
    ['talk-given', { ...nina, venue: 'МФТИ', signals: { spoke: 'рассказала', willSpeak: 0 } }, 'рассказала'],
    ['talk-given', { ...nina, signals: { elsewhere: 0, willSpeak: 'расскажет' } }, 'расскажет'],
    ['talk-given', { ...nina, signals: { maybeElsewhere: 0, willSpeak: 'расскажет' } }, 'расскажет'],
    ['talk-known', { ties: { talk: talkTied(3), held: tied(3) } }, 'доклад'],
    ['talk-known', { ties: { talk: talkTied(0) } }, 'доклад'],
    ['talk-surely-known', { ties: { talk: talkTied(3.5), held: tied(3.4) }, signals: { digest: 100 } }, 'доклад'],
    ['talk-surely-known', { ties: { talk: talkTied(3.5) }, signals: { article: 0 }, video: 'v' }, 'доклад'],
    ['talk-gives-title', { text: 'Нина прочла «Воду»', signals: { elsewhere: 0 } }, 'прочла «'],
    ...[
      'gives',
      'give',
      'present',
      'presents',
      'прочтет',
      'прочтёт',
      'прочитала',
      'прочитал',
      'рассказала',
      'представил',
      'представила',
    ].map((verb): Fires => ['talk-gives-title', { text: `Nina ${verb} “Water”`, venue: 'ETH' }, `${verb} “`]),
    ['talk-video', { video: 'v', venue: 'МФТИ', signals: { elsewhere: 'на Highload', ours: 0 } }, 'на Highload'],
    ['talk-video', { video: 'v', venue: 'МФТИ', signals: { ours: 0 } }, 'МФТИ'],
    ['talk-video', { video: 'v', signals: { elsewhere: 'на Highload' } }, 'на Highload'],
    ['talk-video', { video: 'v', ties: { talk: talkTied(1) } }, 'доклад'],
    ['talk-video', { video: 'v', signals: { ours: 'наша' } }, 'наша'],
    ['talk-award', { signals: { award: 'приз' } }, 'приз'],
    ['talk-only-listened', { signals: { onlyListened: 'слушали' } }, 'слушали'],
    ['talk-reply', { replied: 'talk' }, ''],
    ['talk-of-own-meeting', { signals: { meeting: 'ридинг-группа' } }, 'ридинг-группа'],
    ['talk-of-own-meeting', { signals: { meeting: 10, elsewhere: 10 } }, 'meeting'],
    ['talk-about-meeting', { replied: 'announcement' }, ''],
    ['talk-about-meeting', { ties: { ahead: tied(4) } }, 'слова'],
    ['talk-on-usual-day', { ...usual, papers: ids }, ''],
    ['talk-by-nobody', { text: 'Доклад в Казани' }, ''],
    ['talk-in-list', { talkItems: 2 }, ''],
    ['talk-in-list', { list: { items: 3 } }, ''],
    ['talk-in-list', { text: appearances }, ''],
    ['talk-in-digest', { signals: { digest: 99 } }, 'digest'],
    ['talk-call', { signals: { call: 'cfp', deadline: 0 } }, 'cfp'],
    ['talk-call', { signals: { deadline: 'дедлайн' } }, 'дедлайн'],
    ['talk-course', { signals: { course: 'курс' } }, 'курс'],
    ['talk-contest', { signals: { contest: 159 } }, 'contest'],
    ['talk-mourning', { signals: { mourning: 'ушёл' } }, 'ушёл'],
    ['talk-podcast', { signals: { podcast: 239 } }, 'podcast'],
    ['talk-vacancy', { signals: { hiring: 'ищем' }, offer: { parts: 1 } }, 'ищем'],
    ['talk-review', { text: 701, counts: { reviewTalk: 6 }, papers: ids }, ''],
    ['talk-review', { ...nina, text: 701, counts: { reviewTalk: 6 }, papers: ids }, 'Нина'],
  ])('is spoken for or against by %s in %j', (id, known, quote) => {
    expect(fires(id, known)).toBe(quote);
  });

  it.each<Silent>([
    ['talk-appearance-of-somebody', { signals: { appears: 0 } }],
    ['talk-appearance-of-somebody', { ...nina, signals: { appears: 0, meeting: 0 } }],
    ['talk-appearance-of-somebody', { ...nina, signals: { appears: 0 }, papers: ids }],
    ['talk-appearance-of-somebody', { ...nina, signals: { appears: 0 }, papers: [paperBy('heading')] }],
    ['talk-appearance-of-somebody', { ...nina, signals: { appears: 0 }, replied: 'announcement' }],
    ['talk-at-venue', { venue: 'МФТИ' }],
    ['talk-at-venue', { ...nina, venue: 'МФТИ', papers: ids }],
    ['talk-at-venue', nina],
    ['talk-set-at-venue', { ...nina, venue: 'МФТИ' }],
    ['talk-set-at-venue', { ...day, venue: 'МФТИ' }],
    ['talk-set-at-venue', { ...nina, ...day, venue: 'МФТИ', papers: ids }],
    ['talk-set-at-venue', { ...nina, ...day }],
    ['talk-set-at-venue', { ...nina, text: 'про «Воду»', venue: 'МФТИ' }],
    ['talk-set-at-venue', { ...nina, text: 'про Вода помнит»', venue: 'МФТИ' }],
    ['talk-set-at-venue', { ...nina, text: 'про «Вода помнит', venue: 'МФТИ' }],
    ['talk-at-their-seminar', { signals: { theirSeminar: 0 } }],
    ['talk-at-their-seminar', { ...nina, ...usual, signals: { theirSeminar: 0 } }],
    ['talk-at-host', { text: 'была в МИФИ', signals: { appears: 0 } }],
    ['talk-at-host', { ...nina, text: 'была в МИФИ' }],
    ['talk-at-host', { ...nina, text: 'была в МИФИ', venue: 'МФТИ', signals: { ours: 0 } }],
    ['talk-at-host', { ...nina, text: 'была в МИФИ', signals: { ours: 0, meeting: 0 } }],
    ['talk-at-host', { ...nina, text: 'была в МИФИ', signals: { ours: 0 }, papers: ids }],
    ['talk-at-host', { ...nina, text: 'была в США, в AI и в Мифах, слов МИФИ', signals: { ours: 0 } }],
    ['talk-of-ours', { signals: { ours: 0 } }],
    ['talk-hosts-ours', { text: 'с нашей Ниной', signals: { maybeElsewhere: 0 } }],
    ['talk-hosts-ours', { text: 'с нашей Ниной', video: 'v' }],
    ['talk-hosts-ours', { text: 'с нашей ниной', video: 'v', signals: { maybeElsewhere: 0 } }],
    ['talk-hosts-ours', { text: 'с нашей Ниной', video: 'v', signals: { maybeElsewhere: 0, meeting: 0 } }],
    ['talk-of-other-title', { text: 'Нина Лис, «Вода помнит»' }],
    ['talk-in-city', { city: 'Казань' }],
    ['talk-in-city', { video: 'v' }],
    ['talk-venue-and-city', { venue: 'МФТИ', city: 'Казань' }],
    ['talk-venue-and-city', { ...nina, venue: 'МФТИ' }],
    ['talk-venue-and-city', { ...nina, city: 'Казань' }],
    ['talk-perhaps-elsewhere', { signals: { maybeElsewhere: 0, elsewhere: 0 } }],
    ['talk-given', { ...nina, signals: { spoke: 0 } }],
    ['talk-given', { venue: 'МФТИ', signals: { spoke: 0 } }],
    ['talk-given', { ...nina, venue: 'МФТИ' }],
    ['talk-known', { ties: { talk: talkTied(2.9), held: tied(3) } }],
    ['talk-known', {}],
    ['talk-surely-known', { ties: { talk: talkTied(3.4) } }],
    ['talk-surely-known', { ties: { talk: talkTied(3.5), held: tied(3.5) } }],
    ['talk-surely-known', { ties: { talk: talkTied(3.5) }, signals: { digest: 99 } }],
    ['talk-surely-known', { ties: { talk: talkTied(3.5) }, signals: { article: 0 } }],
    ['talk-surely-known', { ties: { talk: talkTied(3.5) }, signals: { outlet: 0 } }],
    ['talk-surely-known', { ties: { talk: talkTied(3.5) }, replied: 'announcement' }],
    ['talk-gives-title', { text: 'Нина прочла «Воду»' }],
    ['talk-gives-title', { text: 'Нина прочла воду', venue: 'МФТИ' }],
    ['talk-gives-title', { text: 'Нина перепрочла «Воду»', venue: 'МФТИ' }],
    ['talk-video', { venue: 'МФТИ' }],
    ['talk-video', { video: 'v' }],
    ['talk-video', { video: 'v', venue: 'МФТИ', replied: 'announcement' }],
    ...(['appears', 'spoke', 'willSpeak'] as const).map(
      (signal): Silent => ['talk-award', { signals: { award: 0, [signal]: 0 } }],
    ),
    ['talk-reply', { replied: 'note' }],
    ['talk-of-own-meeting', { signals: { meeting: 11, elsewhere: 10 } }],
    ['talk-of-own-meeting', { signals: { meeting: 0, theirSeminar: 0 } }],
    ['talk-about-meeting', { ties: { ahead: tied(3.9) } }],
    ['talk-on-usual-day', usual],
    ['talk-on-usual-day', { ...usual, text: 'Ждём 20 сентября в 18:00', papers: ids }],
    ['talk-on-usual-day', { ...usual, text: 'Ждём 19 сентября в 19:00', papers: ids }],
    ['talk-on-usual-day', { papers: ids }],
    ['talk-by-nobody', nina],
    ['talk-by-nobody', { text: 'А я в Казани' }],
    ['talk-by-nobody', { text: 'Our talk' }],
    ['talk-by-nobody', { text: 'Выступаю на конференции' }],
    ['talk-in-list', { talkItems: 1, list: { items: 2 } }],
    ['talk-in-digest', { signals: { digest: 100 } }],
    ['talk-course', { signals: { course: 0, appears: 0 } }],
    ['talk-contest', { signals: { contest: 160 } }],
    ['talk-podcast', { signals: { podcast: 240 } }],
    ['talk-vacancy', { signals: { hiring: 0 } }],
    ['talk-vacancy', { offer: { parts: 1 } }],
    ['talk-review', { text: 700, counts: { reviewTalk: 6 }, papers: ids }],
    ['talk-review', { text: 701, counts: { reviewTalk: 5 }, papers: ids }],
    ['talk-review', { text: 701, counts: { reviewTalk: 6 } }],
  ])('is not, by %s in %j', (id, known) => {
    expect(fires(id, known)).toBeUndefined();
  });
});
