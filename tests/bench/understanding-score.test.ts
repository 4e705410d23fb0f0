import { expect, test } from 'vitest';
import { type LabelledChannel, messagesOf, parseLabels } from '../../bench/understanding/labelled-channel.ts';
import { Reading } from '../../bench/understanding/reading.ts';
import { macroF1 } from '../../bench/understanding/report.ts';
import { emptyScore, rateNames, type Score, tallyNames } from '../../bench/understanding/score.ts';
import { scoreEvents } from '../../bench/understanding/score-events.ts';
import { scoreJoins } from '../../bench/understanding/score-joins.ts';
import { scorePages } from '../../bench/understanding/score-pages.ts';
import { scorePosts } from '../../bench/understanding/score-posts.ts';
import { scoreTalks } from '../../bench/understanding/score-talks.ts';
import type { Archive } from '../../src/archive/model/archive.ts';
import type { Event, Paper, Speaker, Talk } from '../../src/archive/model/entities.ts';
import type { Post, PostKind } from '../../src/archive/model/post.ts';

const labels = parseLabels(
  `
channel: { name: Two meetings, username: two, language: ru, timeZone: Europe/Moscow }
topics: []
people: [{ name: Анна Кит, aliases: [Аня Кит] }]
papers:
  first: { title: The First Paper, arxiv: "2401.00001" }
events:
  one: { startsAt: 2024-01-18 18:00, history: [2024-01-17 18:00, 2024-01-18 18:00], status: held, speakers: [Анна Кит], papers: [first] }
  two: { startsAt: 2024-01-25, status: held, speakers: [], papers: [] }
talks:
  away: { title: Far away, speakers: [Анна Кит], venue: Some Conference, city: Тула }
messages:
  - { id: 1, date: 2024-01-15 10:00, text: one, expect: { kind: announcement, event: one, speakers: [Анна Кит], papers: [first] } }
  - { id: 2, date: 2024-01-16 10:00, text: moved, expect: { kind: reschedule, event: one } }
  - { id: 3, date: 2024-01-19 10:00, text: video, expect: { kind: recording, event: one } }
  - { id: 4, date: 2024-01-22 10:00, text: two, expect: { kind: announcement, event: two } }
  - { id: 5, date: 2024-01-26 10:00, text: video, expect: { kind: recording, event: two } }
  - { id: 6, date: 2024-01-27 10:00, text: away, expect: { kind: talk, speakers: [Анна Кит], talks: [away] } }
  - { id: 7, date: 2024-01-28 10:00, text: hello, expect: { kind: note } }
  - { id: 8, date: 2024-01-29 10:00, text: episode, expect: { kind: podcast } }
`,
  'two-meetings.yaml',
);
const channel: LabelledChannel = { name: 'two-meetings', labels, messages: messagesOf(labels) };

test('an archive that says what the labels say has no errors', () => {
  const score = scoreOf(perfectArchive());
  expect(score.findings).toEqual([]);
  expect(macroF1(score)).toBe(1);
  for (const name of tallyNames)
    expect([name, score.tallies[name].missed, score.tallies[name].invented]).toEqual([name, 0, 0]);
  for (const name of rateNames) expect([name, score.rates[name].right]).toEqual([name, score.rates[name].total]);
});

test('a talk found in a post that no label gives one is invented, but for an episode of a podcast', () => {
  const inventedBy = (id: string): number => {
    const archive = perfectArchive();
    archive.talks.push({ ...talk(), id: 'episode', title: 'Episode', speakers: [], posts: [id] });
    archive.posts = archive.posts.map((one) => (one.id === id ? { ...one, talks: ['episode'] } : one));
    const { tallies } = scoreOf(archive);
    return tallies.talks.invented + tallies['talks of posts'].invented;
  };
  expect(inventedBy('7')).toBe(2);
  expect(inventedBy('8')).toBe(0);
});

test('a recording in the event of the other meeting is a wrong join and a missing one', () => {
  const archive = perfectArchive();
  const [one, two] = archive.events;
  if (one === undefined || two === undefined) throw new Error('The archive has two events.');
  one.recordings.push(...two.recordings);
  two.recordings = [];
  archive.posts = archive.posts.map((post) => (post.id === '5' ? { ...post, event: one.id } : post));
  const score = scoreOf(archive);
  expect(score.faults['recordings joined to a wrong event']).toBe(1);
  expect(score.faults['posts joined to a wrong event']).toBe(1);
  expect(score.rates['recordings joined to their meeting']).toEqual({ right: 1, total: 2 });
});

test('a recording that found no meeting is missing and not wrong', () => {
  const archive = perfectArchive();
  archive.events = archive.events.map((event) => (event.id === 'two' ? { ...event, recordings: [] } : event));
  archive.posts = archive.posts.map((post) => (post.id === '5' ? { ...post, event: null } : post));
  const score = scoreOf(archive);
  expect(score.faults['recordings joined to a wrong event']).toBe(0);
  expect(score.rates['recordings joined to their meeting']).toEqual({ right: 1, total: 2 });
  expect(score.rates['all posts of the event joined, no other']).toEqual({ right: 1, total: 2 });
});

test('an hour that nobody named is as wrong as a wrong hour', () => {
  const archive = perfectArchive();
  archive.events = archive.events.map((event) =>
    event.id === 'one'
      ? { ...event, startsAt: { at: '2024-01-18T19:00:00+03:00', precision: 'minute', zone: 'Europe/Moscow' } }
      : { ...event, startsAt: { at: '2024-01-25T00:00:00+03:00', precision: 'minute', zone: 'Europe/Moscow' } },
  );
  expect(scoreOf(archive).rates['date and time of the event exact']).toEqual({ right: 0, total: 2 });
});

test('a person with two pages is counted, a person nobody labelled is invented', () => {
  const archive = perfectArchive();
  archive.speakers.push(speaker('anya-kit', 'Аня Кит'), speaker('ghost', 'Пётр Призрак'));
  archive.posts = archive.posts.map((post) => (post.id === '7' ? { ...post, speakers: ['ghost'] } : post));
  const score = scoreOf(archive);
  expect(score.faults['people split over several pages']).toBe(1);
  expect(score.tallies['speakers of posts']).toEqual({ found: 2, missed: 0, invented: 1 });
});

test('a message that is neither published nor listed is lost, and lost is no kind', () => {
  const archive = perfectArchive();
  archive.posts = archive.posts.filter(({ id }) => id !== '7');
  const score = scoreOf(archive);
  expect(score.kinds.get('note')).toEqual(new Map([['lost', 1]]));
});

function scoreOf(archive: Archive): Score {
  const score = emptyScore();
  const reading = new Reading(channel, archive);
  scorePosts(reading, score);
  scoreEvents(reading, score);
  scoreJoins(reading, score);
  scoreTalks(reading, score);
  scorePages(reading, score);
  return score;
}

function perfectArchive(): Archive {
  const kit = ['anna-kit'];
  return {
    channel: {
      name: 'Two meetings',
      username: 'two',
      telegramId: null,
      description: '',
      language: 'ru',
      timeZone: 'Europe/Moscow',
      site: null,
      repository: null,
      branch: 'main',
      links: [],
      about: '',
    },
    today: '2024-02-01',
    posts: [
      post('announcement', '1', { speakers: kit, papers: ['2401.00001'], event: 'one' }),
      // What the event is about may be said of each of its posts.
      post('reschedule', '2', { speakers: kit, event: 'one' }),
      post('recording', '3', { event: 'one' }),
      post('announcement', '4', { event: 'two' }),
      post('recording', '5', { event: 'two' }),
      post('talk', '6', { speakers: kit, talks: ['away'] }),
      post('note', '7'),
      post('podcast', '8'),
    ],
    events: [
      {
        ...event('one', '2024-01-18T18:00:00+03:00', ['1'], '3'),
        history: [
          { at: '2024-01-17T18:00:00+03:00', precision: 'minute', zone: 'Europe/Moscow', post: '1' },
          { at: '2024-01-18T18:00:00+03:00', precision: 'minute', zone: 'Europe/Moscow', post: '2' },
        ],
        speakers: kit,
        papers: ['2401.00001'],
        reschedules: ['2'],
      },
      event('two', '2024-01-25', ['4'], '5'),
    ],
    talks: [talk()],
    speakers: [speaker('anna-kit', 'Анна Кит')],
    papers: [paper()],
    topics: [],
    unpublished: [],
    contentFiles: [],
    redirects: [],
    issues: [],
  };
}

function post(kind: Exclude<PostKind, 'vacancy'>, id: string, known: Partial<Post> = {}): Post {
  return {
    id,
    messageIds: [Number(id)],
    title: id,
    body: [],
    mentions: [],
    published: { at: '2024-01-15T07:00:00Z' },
    edited: null,
    telegramUrl: null,
    links: [],
    reactions: [],
    views: null,
    reply: null,
    replies: [],
    forward: null,
    signature: null,
    media: [],
    poll: null,
    preview: null,
    buttons: [],
    speakers: [],
    papers: [],
    topics: [],
    event: null,
    talks: [],
    confidence: 1,
    evidence: [],
    origin: { file: 'labelled.yaml', place: id },
    ...known,
    kind,
  };
}

function event(id: string, at: string, announcements: string[], recording: string): Event {
  const startsAt = { at, precision: at.includes('T') ? 'minute' : 'day', zone: 'Europe/Moscow' } as const;
  return {
    id,
    title: id,
    startsAt,
    history: [{ ...startsAt, post: announcements[0] ?? null }],
    status: 'held',
    speakers: [],
    papers: [],
    topics: [],
    announcements,
    reschedules: [],
    cancellations: [],
    recordings: [{ post: recording, url: null, provider: null, duration: null, chapters: [] }],
    reviews: [],
    place: null,
    slides: null,
    about: '',
    evidence: [],
  };
}

function talk(): Talk {
  return {
    id: 'away',
    title: 'Far away',
    speakers: ['anna-kit'],
    venue: 'Some Conference 2024',
    city: 'Тула',
    startsAt: null,
    year: null,
    posts: ['6'],
    recordings: [],
    topics: [],
    slides: null,
    about: '',
    evidence: [],
  };
}

function speaker(id: string, name: string): Speaker {
  return { id, name, aliases: [], role: null, affiliation: null, links: [], about: '', evidence: [] };
}

function paper(): Paper {
  return {
    id: '2401.00001',
    title: 'The First Paper, once more',
    aliases: [],
    authors: [],
    year: null,
    venue: null,
    arxiv: '2401.00001',
    doi: null,
    openreview: null,
    links: [],
    about: '',
    evidence: [],
  };
}
