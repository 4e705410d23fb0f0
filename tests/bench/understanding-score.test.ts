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
import {
  archiveOf,
  eventOf,
  paperOf,
  postOf,
  recordingOf,
  speakerOf,
  talkOf,
} from '../fixtures/archive/small-archive.ts';

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
    archive.talks.push(talkOf('episode', { title: 'Episode', posts: [id] }));
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
  archive.speakers.push(speakerOf('anya-kit', 'Аня Кит'), speakerOf('ghost', 'Пётр Призрак'));
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
  const minute = { precision: 'minute', zone: 'Europe/Moscow' } as const;
  return archiveOf({
    posts: [
      postOf('1', 'announcement', { speakers: kit, papers: ['2401.00001'], event: 'one' }),
      // What the event is about may be said of each of its posts.
      postOf('2', 'reschedule', { speakers: kit, event: 'one' }),
      postOf('3', 'recording', { event: 'one' }),
      postOf('4', 'announcement', { event: 'two' }),
      postOf('5', 'recording', { event: 'two' }),
      postOf('6', 'talk', { speakers: kit, talks: ['away'] }),
      postOf('7', 'note'),
      postOf('8', 'podcast'),
    ],
    events: [
      eventOf('one', {
        startsAt: { at: '2024-01-18T18:00:00+03:00', ...minute },
        history: [
          { at: '2024-01-17T18:00:00+03:00', ...minute, post: '1' },
          { at: '2024-01-18T18:00:00+03:00', ...minute, post: '2' },
        ],
        status: 'held',
        speakers: kit,
        papers: ['2401.00001'],
        announcements: ['1'],
        reschedules: ['2'],
        recordings: [recordingOf({ post: '3' })],
      }),
      eventOf('two', {
        startsAt: { at: '2024-01-25', precision: 'day', zone: 'Europe/Moscow' },
        status: 'held',
        announcements: ['4'],
        recordings: [recordingOf({ post: '5' })],
      }),
    ],
    talks: [
      talkOf('away', {
        title: 'Far away',
        speakers: kit,
        venue: 'Some Conference 2024',
        city: 'Тула',
        posts: ['6'],
      }),
    ],
    speakers: [speakerOf('anna-kit', 'Анна Кит')],
    papers: [paperOf('2401.00001', 'The First Paper, once more', { arxiv: '2401.00001' })],
  });
}
