/** What any careful reader sees in the channel's text copy must come out of the archive: nothing lost, nothing doubled, nothing invented. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/model/archive.ts';
import { archiveSchema } from '../../src/archive/model/archive.ts';
import type { Event } from '../../src/archive/model/entities.ts';
import { loadArchive } from '../../src/load-archive.ts';
import { plainText } from '../../src/telegram/rich-text.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const seed = `${root}seeds/ml-eto-ok-2023-12-to-2024-02.web-preview.txt`;
let archive: Archive;

beforeAll(async () => {
  archive = await loadArchive({ seeds: `${root}seeds`, content: `${root}content`, today: '2026-11-24' });
});

function eventOn(day: string): Event {
  const found = archive.events.find((event) => event.history.some(({ at }) => at.startsWith(day)));
  if (found === undefined) throw new Error(`No meeting on ${day}.`);
  return found;
}

const names = (ids: string[]): string[] =>
  ids.map((id) => archive.speakers.find((speaker) => speaker.id === id)?.name ?? id);
const arxiv = (ids: string[]): (string | null)[] =>
  ids.map((id) => archive.papers.find((paper) => paper.id === id)?.arxiv ?? null);

describe('the text copy of the first channel', () => {
  it('is an archive by its own schema, with no error', () => {
    expect(archiveSchema.safeParse(archive).error).toBeUndefined();
    expect(archive.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  });

  it('has sixteen messages, each published once', () => {
    expect(archive.posts).toHaveLength(16);
    expect(archive.unpublished).toEqual([]);
    expect(new Set(archive.posts.flatMap((post) => post.messageIds)).size).toBe(16);
  });

  it('keeps every line of the copy in some post, and none of them twice', () => {
    const secret = /pwd=|Passcode/;
    const isKept = (line: string): boolean =>
      line !== '' && !secret.test(line) && !/^(?:ML — это ОК|Media is too big|VIEW IN TELEGRAM|\P{L}+)$/u.test(line);
    const written = new Set(
      readFileSync(seed, 'utf8')
        .split('\n')
        .map((line) => line.trimEnd())
        .filter(isKept),
    );
    const published = archive.posts.flatMap((post) =>
      [
        plainText(post.body),
        post.reply?.quote ?? '',
        post.preview?.site ?? '',
        post.preview?.title ?? '',
        post.preview?.description ?? '',
      ].flatMap((text) => text.split('\n')),
    );
    const kept = new Set(published.map((line) => line.replaceAll('https://t.me/', 'https://t.iss.one/')));
    expect([...written].filter((line) => !kept.has(line))).toEqual([]);
    for (const post of archive.posts) {
      const long = plainText(post.body)
        .split('\n')
        .filter((line) => line.length > 40);
      expect(new Set(long).size, post.title).toBe(long.length);
    }
  });

  it('publishes no password of a meeting anywhere', () => {
    const everything = JSON.stringify(archive);
    for (const secret of ['c4NIvIDdHzGLaaHAoOwmBHD1jpFTmr', 'oObrhSa4idAGnKpg2YCIdFPr0aZfHl', '31337'])
      expect(everything).not.toContain(secret);
  });

  it('tells the kinds of its posts', () => {
    const counts = new Map<string, number>();
    for (const post of archive.posts) counts.set(post.kind, (counts.get(post.kind) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      recording: 3,
      digest: 1,
      review: 2,
      announcement: 4,
      podcast: 1,
      note: 1,
      talk: 1,
      article: 1,
      vacancy: 1,
      reschedule: 1,
    });
  });

  it.each([
    ['2023-12-28', '2023-12-28', 'held', ['Андрей Кузнецов'], ['2310.02207'], 0, 1],
    ['2024-01-18', '2024-01-18T18:00:00+03:00', 'held', ['Марк Шерман'], [null], 1, 1],
    ['2024-02-01', '2024-02-01T18:00:00+03:00', 'held', ['Роман Болозовский'], ['2104.05158'], 1, 1],
    ['2024-02-15', '2024-03-14T18:00:00+03:00', 'moved', ['Андрей Кузнецов'], ['2312.00752'], 1, 0],
    ['2024-02-29', '2024-02-29T18:00:00+03:00', 'announced', ['Виталий Занкин'], ['2102.12261'], 1, 0],
  ])('finds the meeting of %s', (day, startsAt, status, speakers, papers, announcements, recordings) => {
    const event = eventOn(day);
    expect(event.startsAt.at).toBe(startsAt);
    expect(event.status).toBe(status);
    expect(names(event.speakers)).toEqual(speakers);
    expect(arxiv(event.papers)).toEqual(papers);
    expect(event.announcements).toHaveLength(announcements);
    expect(event.recordings).toHaveLength(recordings);
  });

  it('has five meetings, and remembers both dates of the one that moved', () => {
    expect(archive.events).toHaveLength(5);
    const moved = eventOn('2024-02-15');
    expect(moved.history.map(({ at }) => at)).toEqual(['2024-02-15T18:00:00+03:00', '2024-03-14T18:00:00+03:00']);
    expect(moved.reschedules).toHaveLength(1);
    expect(moved.id).toMatch(/^2024-02-15-mamba$/);
  });

  it('joins a reply to the message that it quotes', () => {
    const review = archive.posts.find((post) => post.kind === 'review' && post.title.startsWith('Rankitect'));
    const link = archive.posts.find((post) => post.kind === 'note');
    expect(review?.reply?.post).toBe(link?.id);
    expect(link?.replies).toEqual([review?.id]);
    expect(review?.papers).toEqual(link?.papers);
    expect(arxiv(review?.papers ?? [])).toEqual(['2311.08430']);
  });

  it('knows twelve speakers, each once, and no singer', () => {
    expect(archive.speakers.map((speaker) => speaker.name).sort()).toEqual(
      [
        'Александр Тараканов',
        'Андрей Кузнецов',
        'Виталий Занкин',
        'Дарья Никанорова',
        'Дмитрий Решетников',
        'Евгений Кувшинов',
        'Марк Шерман',
        'Михаил Марюфич',
        'Николай Анохин',
        'Роман Болозовский',
        'Сергей Ермилов',
        'Сергей Малышев',
      ].sort(),
    );
  });

  it('takes twelve talks out of the digest, and shows one of them in the later post', () => {
    expect(archive.talks).toHaveLength(12);
    const digest = archive.posts.find((post) => post.kind === 'digest');
    expect(digest?.talks).toHaveLength(12);
    const shown = archive.posts.find((post) => post.kind === 'talk');
    const talk = archive.talks.find((candidate) => shown?.talks.includes(candidate.id));
    expect(talk).toMatchObject({ venue: 'VK IT Point', city: 'Минск', posts: [digest?.id, shown?.id] });
    expect(talk?.title).toMatch(/^Item2vec: как и зачем векторизовать/);
    expect(names(talk?.speakers ?? [])).toEqual(['Дмитрий Решетников']);
    expect(talk?.recordings).toHaveLength(1);
    expect(archive.talks.map(({ venue, city }) => `${venue}, ${city}`)).toContain(
      'Конференция «Рекомендательные системы в исследованиях и индустриальных приложениях», Москва',
    );
    expect(archive.talks.map(({ venue, city }) => `${venue}, ${city}`)).toContain('RecSys Meetup, Нижний Новгород');
  });

  it('gives bounds for times that the copy does not tell', () => {
    const bounds = archive.posts.map((post) => post.published);
    expect(
      bounds.every(
        (published) =>
          'after' in published &&
          published.after !== null &&
          published.before !== null &&
          published.after <= published.before,
      ),
    ).toBe(true);
    const reschedule = archive.posts.find((post) => post.kind === 'reschedule');
    expect(reschedule?.published).toEqual({ after: '2024-02-15', before: '2024-02-15' });
    // What stands after a post was written after it.
    expect(archive.posts.at(-1)?.published).toEqual({ after: '2024-02-15', before: '2024-02-29' });
    expect(archive.posts[0]?.published).toEqual({ after: '2023-12-28', before: '2023-12-31' });
  });

  it('gives back the joiner that emoji of several pictures lost', () => {
    const emoji = archive.posts.flatMap((post) => post.reactions.map((reaction) => reaction.emoji));
    expect(emoji).toContain('👨\u200D💻');
  });
});
