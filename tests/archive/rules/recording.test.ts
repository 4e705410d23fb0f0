/** What the rules for recordings go by, and what keeps them from firing. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/archive/classify/rules.ts';
import { fires, type Invented, meetingOf, paperBy, talkTied, tied } from './facts-of.ts';

type Fires = [id: string, known: Invented, quote: string];
type Silent = [id: string, known: Invented];

const meeting = { text: 'Встреча 19 сентября в 18:00', on: '2024-09-14' };
const day = { text: 'Ждём 19 сентября', on: '2024-09-14' };
const links = ['https://a.example/1'];
const recorded = { recorded: 'запись' };
const held = { held: tied(3) };
const video = 'https://youtu.be/x';
/** An address that may hold a video, where words of a recording stand with it. */
const shared = ['https://disk.yandex.ru/i/abc'];
const perhaps: Invented = { links: shared, signals: { published: 'выложили' } };

const parts: Invented = {
  text: 'часть 1, часть 2',
  links: ['a', 'b'],
  ties: held,
  signals: { part: 'часть' },
};

describe('a recording', () => {
  it('is what its rules speak for', () => {
    const named = rules.filter(({ id }) => /^recording/.test(id));
    expect(new Set(named.map(({ kind }) => kind))).toEqual(new Set(['recording']));
  });

  it.each<Fires>([
    ['recording-with-video', { video, signals: recorded }, 'запись'],
    ['recording-of-meeting', { text: 419, links, signals: { recorded: 79, meeting: 0 } }, 'recorded'],
    ['recording-of-meeting', { media: ['file'], signals: { recorded: 0, gathering: 0 } }, 'recorded'],
    ['recording-of-meeting', { links, signals: { recorded: 0 }, ties: held }, 'recorded'],
    ['recording-of-meeting', { isCopy: true, signals: { recorded: 0 }, ties: held }, 'recorded'],
    ['recording-of-meeting', { links, venue: 'МФТИ', signals: { recorded: 0 }, ties: held }, 'recorded'],
    ['recording-of-meeting', { links, signals: { recorded: 0 }, ties: { ...held, talk: talkTied(2.9) } }, 'recorded'],
    [
      'recording-of-meeting',
      { links, venue: 'МФТИ', signals: { recorded: 0, meeting: 0 }, replied: 'announcement' },
      'recorded',
    ],
    ['recording-reply', { replied: 'announcement', video }, ''],
    ['recording-reply', { replied: 'announcement', video, signals: { published: 'выложили' } }, 'выложили'],
    ['recording-reply', { ties: { replied: meetingOf() }, links, signals: { ...recorded, published: 0 } }, 'запись'],
    ['recording-of-known-meeting', { text: 419, video, ties: held }, 'слова'],
    ['recording-of-known-meeting', { video, venue: 'МФТИ', ties: { held: tied(4.5) } }, 'слова'],
    ['recording-of-latest-meeting', { text: 419, video, ties: { latest: meetingOf() } }, ''],
    ['recording-sound', { media: ['photo', 'audio'], replied: 'announcement' }, ''],
    ['recording-sound', { media: ['voice'], ties: held }, ''],
    ['recording-sound', { media: ['voice'], signals: { meeting: 0 } }, ''],
    ['recording-sound', { media: ['voice'], signals: { gathering: 0 } }, ''],
    ['recording-series', { text: 419, video, previous: ['recording', ''] }, ''],
    ['recording-series', { video, replied: 'recording' }, ''],
    ['recording-video-only', { text: 419, video, signals: { meeting: 'встреча', gathering: 0, spoke: 0 } }, 'встреча'],
    ['recording-video-only', { video, signals: { gathering: 'собрались', spoke: 0 } }, 'собрались'],
    ['recording-video-only', { video, signals: { spoke: 'рассказал' } }, 'рассказал'],
    ['recording-of-paper', { text: 419, video, papers: [paperBy('run')] }, 'run'],
    ['recording-published', { video, signals: { published: 'выложили' } }, 'выложили'],
    ['recording-published', perhaps, 'выложили'],
    ['recording-missed', { video, signals: { missed: 'кто пропустил' } }, 'кто пропустил'],
    ['recording-missed', { signals: { missed: 'кто пропустил', recorded: 0 } }, 'кто пропустил'],
    ['recording-watch', { video, signals: { watch: 'смотрите' } }, 'смотрите'],
    ['recording-part', { video, signals: { part: 'часть 2' } }, 'часть 2'],
    ['recording-chapters', { chapters: 1 }, 'Глава'],
    ...(['часть 1 и часть 2', 'Part I, part II', 'часть один, часть два'] as const).map(
      (text): Fires => [
        'recording-in-parts',
        { text, links: ['a', 'b'], ties: held, signals: { part: 'часть' } },
        'часть',
      ],
    ),
    ['recording-in-parts', { ...parts, ties: {}, replied: 'announcement' }, 'часть'],
    ['recording-behind-link', { text: 419, links, signals: { ...recorded, meeting: 0 } }, 'запись'],
    ['recording-behind-link', { links, signals: recorded, ties: held }, 'запись'],
    ['recording-behind-link', { links, signals: recorded, ties: { latest: meetingOf() } }, 'запись'],
    ['recording-behind-link', { links: shared, signals: recorded }, 'запись'],
    ['recording-in-other-post', { ...perhaps, text: 419, ties: held }, 'выложили'],
    ['recording-promised', { signals: { recordedLater: 'запись будет' } }, 'запись будет'],
    ['recording-of-talk', { signals: { elsewhere: 'конференция' } }, 'конференция'],
    ['recording-at-venue', { venue: 'МФТИ' }, 'МФТИ'],
    ['recording-of-known-talk', { ties: { talk: talkTied(3), held: tied(3) } }, 'доклад'],
    ['recording-of-ours', { signals: { ours: 'наш Олег' } }, 'наш Олег'],
    ['recording-from-city', { city: 'Казань' }, 'Казань'],
    ['recording-of-podcast', { signals: { podcast: 'подкаст' } }, 'подкаст'],
    ['recording-in-passing', { text: 480, counts: { reviewTalk: 6 } }, ''],
    ['recording-before', meeting, '19 сентября'],
    ['recording-in-digest', { list: { items: 3 }, signals: { digest: 59 } }, ''],
    ['recording-in-list', { list: { linked: 3 } }, ''],
    ['recording-in-list', { links: ['a', 'b', 'c'], list: { sorts: 3 } }, ''],
    ['recording-in-list', { links: ['a', 'b', 'c', 'd'], signals: { digest: 59 } }, ''],
    ['recording-in-list', { talkItems: 2 }, ''],
    ['recording-in-list', { list: { items: 3 }, signals: { digest: 99 } }, ''],
  ])('is spoken for or against by %s in %j', (id, known, quote) => {
    expect(fires(id, known)).toBe(quote);
  });

  it.each<Silent>([
    ['recording-with-video', { signals: recorded }],
    ['recording-with-video', { video }],
    ['recording-with-video', { video, signals: { recorded: 0, recordedLater: 0 } }],
    ['recording-of-meeting', { text: 420, links, signals: { recorded: 0, meeting: 0 } }],
    ['recording-of-meeting', { links, signals: { recorded: 0, recordedLater: 0, meeting: 0 } }],
    ['recording-of-meeting', { signals: { recorded: 0, meeting: 0 } }],
    ['recording-of-meeting', { links, signals: { recorded: 0 } }],
    ['recording-of-meeting', { links, signals: { recorded: 80, meeting: 0 } }],
    ['recording-of-meeting', { ...meeting, links, signals: { recorded: 0, meeting: 0 } }],
    ['recording-of-meeting', { links, venue: 'МФТИ', signals: { recorded: 0, meeting: 0 } }],
    ['recording-of-meeting', { links, signals: { recorded: 0 }, ties: { ...held, talk: talkTied(3) } }],
    ['recording-reply', { video }],
    ['recording-reply', { replied: 'announcement' }],
    ['recording-reply', { replied: 'announcement', signals: recorded }],
    ['recording-reply', { replied: 'announcement', links, signals: { recorded: 0, recordedLater: 0 } }],
    ['recording-reply', { ...meeting, replied: 'announcement', video }],
    ['recording-of-known-meeting', { text: 420, video, ties: held }],
    ['recording-of-known-meeting', { ties: held }],
    ['recording-of-known-meeting', { video }],
    ['recording-of-known-meeting', { video, ties: { ...held, talk: talkTied(3) } }],
    ['recording-of-known-meeting', { video, venue: 'МФТИ', ties: { held: tied(4.4) } }],
    ['recording-of-latest-meeting', { text: 420, video, ties: { latest: meetingOf() } }],
    ['recording-of-latest-meeting', { ties: { latest: meetingOf() } }],
    ['recording-of-latest-meeting', { video }],
    ['recording-of-latest-meeting', { video, ties: { latest: meetingOf(), talk: talkTied(1) } }],
    ['recording-sound', { media: ['photo'], ties: held }],
    ['recording-sound', { media: ['audio'] }],
    ['recording-sound', { media: ['audio'], ties: held, signals: { podcast: 0 } }],
    ['recording-sound', { media: ['audio'], ties: held, signals: { episode: 0 } }],
    ['recording-series', { previous: ['recording', ''] }],
    ['recording-series', { text: 420, video, previous: ['recording', ''] }],
    ['recording-series', { video, previous: ['note', ''] }],
    ['recording-series', { video, replied: 'note' }],
    ['recording-video-only', { text: 420, video, signals: { meeting: 0 } }],
    ['recording-video-only', { signals: { meeting: 0 } }],
    ['recording-of-paper', { text: 420, video, papers: [paperBy('run')] }],
    ['recording-of-paper', { papers: [paperBy('run')] }],
    ['recording-of-paper', { video, papers: [paperBy('loose-name')] }],
    ['recording-published', { signals: { published: 0 } }],
    ['recording-missed', { signals: { missed: 0 } }],
    ['recording-watch', { signals: { watch: 0 } }],
    ['recording-part', { signals: { part: 0 } }],
    ['recording-chapters', {}],
    ['recording-in-parts', { ...parts, ties: {} }],
    ['recording-in-parts', { ...parts, links }],
    ['recording-in-parts', { ...parts, text: 'часть 1, часть 2'.padEnd(420) }],
    ['recording-in-parts', { ...parts, text: 'часть 1, часть 22' }],
    ['recording-in-parts', { ...parts, text: 'часть 11, часть 2' }],
    ['recording-in-parts', { ...parts, text: 'часть 1, часть 2, 19 сентября в 18:00', on: '2024-09-14' }],
    ['recording-in-parts', { ...parts, signals: {} }],
    ['recording-behind-link', { text: 420, links, signals: { recorded: 0, meeting: 0 } }],
    ['recording-behind-link', { links, signals: { recorded: 0, meeting: 0 }, video }],
    ['recording-behind-link', { signals: { recorded: 0, meeting: 0 } }],
    ['recording-behind-link', { links, signals: { recorded: 0, recordedLater: 0, meeting: 0 } }],
    ['recording-behind-link', { links, signals: recorded }],
    ['recording-behind-link', { ...day, links, signals: { recorded: 0, meeting: 0 } }],
    ['recording-in-other-post', { ...perhaps, ties: {} }],
    ['recording-in-other-post', { ...perhaps, text: 420, ties: held }],
    ['recording-in-other-post', { ...perhaps, video, ties: held }],
    ['recording-in-other-post', { signals: { missed: 0 }, ties: held }],
    ['recording-promised', { signals: { recordedLater: 0 }, video }],
    ['recording-promised', { signals: { recordedLater: 0 }, media: ['voice'] }],
    ['recording-of-talk', { signals: { elsewhere: 0, meeting: 0 } }],
    ['recording-of-talk', { signals: { elsewhere: 0 }, replied: 'announcement' }],
    ['recording-at-venue', { venue: 'МФТИ', signals: { meeting: 0 } }],
    ['recording-at-venue', { venue: 'МФТИ', replied: 'announcement' }],
    ['recording-at-venue', { venue: 'МФТИ', ties: { held: tied(4.5) } }],
    ['recording-of-known-talk', { ties: { talk: talkTied(2.9), held: tied(3) } }],
    ['recording-of-known-talk', { ties: { talk: talkTied(3) }, replied: 'announcement' }],
    ['recording-of-ours', { signals: { ours: 0, meeting: 0 } }],
    ['recording-of-ours', { signals: { ours: 0 }, ties: held }],
    ['recording-from-city', { city: 'Казань', signals: { meeting: 0 } }],
    ['recording-from-city', { city: 'Казань', replied: 'announcement' }],
    ['recording-of-podcast', { signals: { podcast: 0 }, replied: 'announcement' }],
    ['recording-in-passing', { text: 479, counts: { reviewTalk: 6 } }],
    ['recording-in-passing', { text: 480, counts: { reviewTalk: 5 } }],
    ['recording-in-passing', { text: 480, counts: { reviewTalk: 6 }, chapters: 1 }],
    ['recording-in-passing', { text: 480, counts: { reviewTalk: 6 }, replied: 'announcement' }],
    ['recording-before', { ...meeting, video }],
    ['recording-before', day],
    ['recording-in-digest', { list: { items: 2 }, signals: { digest: 0 } }],
    ['recording-in-digest', { list: { items: 3 }, signals: { digest: 60 } }],
    ['recording-in-digest', { list: { items: 3 }, signals: { digest: 0 }, chapters: 1 }],
    ['recording-in-list', { list: { linked: 3 }, chapters: 1 }],
    ['recording-in-list', { links: ['a', 'b'], list: { sorts: 3, linked: 2 }, talkItems: 1 }],
    ['recording-in-list', { links: ['a', 'b', 'c'], list: { sorts: 2 }, signals: { digest: 0 } }],
    ['recording-in-list', { links: ['a', 'b', 'c', 'd'], signals: { digest: 60 } }],
    ['recording-in-list', { list: { items: 2 }, signals: { digest: 0 } }],
    ['recording-in-list', { list: { items: 3 }, signals: { digest: 100 } }],
  ])('is not, by %s in %j', (id, known) => {
    expect(fires(id, known)).toBeUndefined();
  });
});
