/**
 * Kinds in the many ways in which people write: all single phrasings of bench/understanding/phrasings.yaml, each in a small invented
 * channel. From some of them the archive has learned what posts look like, so these tell that it remembers; the others tell whether
 * it understands.
 */
import { describe, expect, it } from 'vitest';
import { past } from '../../../bench/understanding/invented-channel.ts';
import { type Phrasing, readPhrasings } from '../../../bench/understanding/phrasings.ts';
import { postKinds } from '../../../src/archive/model/post.ts';
import { type Outcome, tryPost } from '../invented-channel.ts';

const phrasings = readPhrasings();
const moscow = 3 * 3_600_000;

function expectMove({ post, archive }: Outcome, startsAt: string): void {
  const event = archive.events.find(({ id }) => id === post.event);
  const starts = new Date(Date.parse(event?.startsAt.at ?? '') + moscow).toISOString();
  expect(starts.slice(0, 16).replace('T', ' ')).toContain(startsAt);
  expect(event?.announcements).toEqual([String(past.meeting)]);
}

function expectClosed({ post, archive }: Outcome, closes: Phrasing['closes']): void {
  expect(post.kind === 'vacancy' && post.closed === true).toBe(closes !== undefined);
  if (closes !== 'known') return;
  const offered = archive.posts.find(({ messageIds }) => messageIds.includes(past.vacancy));
  expect(offered?.kind === 'vacancy' && offered.closed).toBe(true);
}

const parts: [string, (phrasing: Phrasing) => boolean][] = [
  ['nothing was learned from', ({ keptOut }) => keptOut],
  ['was learned from', ({ keptOut }) => !keptOut],
];

describe.each(parts)('what %s', (_, isOfPart) => {
  describe.each(postKinds.filter((kind) => phrasings.some((one) => one.kind === kind)))('is read as %s', (kind) => {
    it.each(phrasings.filter((one) => one.kind === kind && isOfPart(one) && !one.misread))('$text', (phrasing) => {
      const outcome = tryPost(phrasing.text, phrasing.tried);
      expect(outcome.post.kind).toBe(kind);
      if (phrasing.startsAt !== undefined) expectMove(outcome, phrasing.startsAt);
      if (kind === 'vacancy') expectClosed(outcome, phrasing.closes);
    });
  });
});

describe('what is not understood yet is still taken for another kind', () => {
  it.each(phrasings.filter(({ misread }) => misread))('$kind: $text', ({ kind, text, tried }) => {
    expect(tryPost(text, tried).post.kind, 'It is understood now: take “misread” off it in phrasings.yaml.').not.toBe(
      kind,
    );
  });
});

it('a quarter of the phrasings of each kind or more teaches nothing', () => {
  for (const kind of postKinds) {
    const all = phrasings.filter((one) => one.kind === kind);
    expect(all.filter(({ keptOut }) => keptOut).length, kind).toBeGreaterThanOrEqual(Math.floor(all.length / 4));
  }
});

it('no phrasing stands twice', () => {
  const texts = phrasings.map(({ text }) => text);
  expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([]);
});
