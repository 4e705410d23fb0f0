import { describe, expect, it } from 'vitest';
import { bareOverlay } from '../../src/archive/bare-overlay.ts';
import { checkCorrections } from '../../src/archive/check-corrections.ts';
import type { CuratedEvent, CuratedPost, CuratedTalk, Overlay } from '../../src/archive/model/overlay.ts';
import { archiveOf, postOf } from '../fixtures/archive/small-archive.ts';

const { value: nothing } = bareOverlay({ name: null, username: null, id: null, description: null }, []);
const archive = archiveOf({ posts: [postOf('1', 'note')], unpublished: [{ messageId: '5', reason: 'empty' }] });

/** File and field of each correction that has lost what it corrects, with what is said of it. */
function lostBy(overlay: Partial<Overlay>): string[] {
  return checkCorrections(archive, { ...nothing, ...overlay }).map(
    ({ file, field, found }) => `${file}, ${field}: ${found}`,
  );
}

const post = (fields: Partial<CuratedPost>): Partial<Overlay> => ({ posts: [{ id: '1', file: 'p.md', ...fields }] });
const event = (fields: Partial<CuratedEvent>): Partial<Overlay> => ({
  events: [{ id: '2024-01-01-a', file: 'e.md', about: '', ...fields }],
});
const talk = (fields: Partial<CuratedTalk>): Partial<Overlay> => ({
  talks: [{ id: 't', file: 't.md', about: '', ...fields }],
});
const noMeeting = 'There is no event “2024-01-01-a”, and without “title” and “startsAt” this file cannot make one.';
const noTalk = 'There is no talk “t”, and without “title” this file cannot make one.';

describe('a correction that has lost what it corrects is named', () => {
  it.each<[string, Partial<Overlay>, string[]]>([
    ['a post that no export has', post({ id: '9' }), ['p.md, file name: There is no message 9 in seeds/.']],
    ['a post that is answered', post({ replyTo: '9' }), ['p.md, replyTo: There is no post 9.']],
    ['an answer to what is not published', post({ replyTo: '5' }), ['p.md, replyTo: There is no post 5.']],
    ['a meeting', post({ event: '2024-01-01-a' }), ['p.md, event: There is no event “2024-01-01-a”.']],
    ['a speaker', post({ speakers: ['a'] }), ['p.md, speakers: “a” is in no speakers of the archive.']],
    ['a paper', post({ papers: ['a'] }), ['p.md, papers: “a” is in no papers of the archive.']],
    ['a topic', post({ topics: ['a'] }), ['p.md, topics: “a” is in no topics of the archive.']],
    ['a talk', post({ talks: ['a'] }), ['p.md, talks: “a” is in no talks of the archive.']],
    ['the announcement of a meeting', event({ post: '9' }), ['e.md, post: There is no post 9.']],
    ['the meeting itself', event({}), [`e.md, file name: ${noMeeting}`]],
    [
      'a paper of a meeting',
      event({ post: '1', papers: ['a'] }),
      [`e.md, file name: ${noMeeting}`, 'e.md, papers: “a” is in no papers of the archive.'],
    ],
    ['the talk itself', talk({ posts: ['9'] }), [`t.md, file name: ${noTalk}`, 't.md, posts: There is no post 9.']],
  ])('%s', (_, overlay, expected) => {
    expect(lostBy(overlay)).toEqual(expected);
  });

  it('what is withheld but in no export', () => {
    const withheld = { ...nothing.withheld, messages: [{ id: '9', reason: 'asked for' }] };
    expect(lostBy({ withheld })).toEqual([`${withheld.file}, messages: There is no message 9 in seeds/.`]);
  });
});

it('a correction of what is there, published or not, has lost nothing', () => {
  expect(lostBy(post({ id: '5' }))).toEqual([]);
  expect(lostBy(post({ replyTo: '1', event: null, speakers: [] }))).toEqual([]);
});
