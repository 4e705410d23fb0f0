/**
 * Ties a post to what its channel said before. In: the memory, the post and when it was written. Out: the meetings and talks that it may be
 * about, and how surely. Rules ask for these ties, because «Аня заболела, увидимся в понедельник» says all that its readers need.
 */
import { addDays, daysBetween } from '../../language/dates/calendar.ts';
import type { WritingTime } from '../../language/dates/resolve-date.ts';
import type { DatedMention } from '../dated-mention.ts';
import type { TextFacts } from '../reading/text-facts.ts';
import type { KnownTalk, Memory } from './memory.ts';
import { type NameKeys, nameKeysOf, namesPerson, quotedWords, signsIn } from './name-keys.ts';
import {
  type AskedOfPost,
  isOrdered,
  type KnownMeeting,
  latestOf,
  namesByAdjective,
  nearest,
  sharedOf,
  strongest,
  type Ties,
} from './ties.ts';

/** After so many posts it is known which names and words of a talk the channel uses all the time. */
const enoughToCompare = 5;
/** A text of so many telling words shares one of them with a talk by chance. */
const wordsPerChance = 80;
/** What goes on with a review comes within so many days. */
const continues = 7;

export function tiesOf(
  memory: Memory,
  facts: TextFacts,
  dates: readonly DatedMention[],
  writing: WritingTime,
  replyTo: string | null,
): Ties {
  const own = nameKeysOf(facts);
  const read = memory.read;
  const replied = replyTo === null ? undefined : memory.meetingOf.get(replyTo);
  const open = memory.meetings.filter((meeting) => !meeting.isCancelled);
  const { after, before } = writing;
  // Days compare as they are written: nothing is parsed for each meeting.
  const eve = after === null ? null : addDays(after, -1);
  const ahead = open.filter((meeting) => meeting.recordings === 0 && isOrdered(eve, meeting.day));
  const behind = open.filter((meeting) => isOrdered(meeting.day, before ?? after));
  const words = memory.words.shared(own.words);
  const signs = memory.signs.shared(signsIn(facts, own));
  const mayName = (thing: KnownMeeting | KnownTalk) => signs(thing) > 0;
  const asked: AskedOfPost = { facts, own, dates, words, mayName };
  return {
    replied: replied ?? null,
    ahead: strongest(ahead, asked, 'future'),
    next: nearest(ahead, writing),
    held: strongest(behind, asked, 'past'),
    latest: latestOf(behind, writing),
    talk: talkTie(memory, facts, own, replyTo, words, mayName),
    review: reviewTie(memory, own, writing),
    ownSpeaker: ownSpeaker(memory, own),
    isOwn: (surname) => (memory.speakers.get(surname) ?? read) < read,
  };
}

function talkTie(
  memory: Memory,
  facts: TextFacts,
  own: NameKeys,
  replyTo: string | null,
  shared: (thing: KnownTalk | KnownTalk['title']) => number,
  mayName: (talk: KnownTalk) => boolean,
): Ties['talk'] {
  const replied = replyTo === null ? undefined : memory.talkOf.get(replyTo);
  if (replied !== undefined) return { score: 6, quote: '', venue: replied.venue, city: replied.city };
  let best: Ties['talk'] = null;
  const quoted = quotedWords(facts);
  for (const talk of memory.talks) {
    const venue = talk.venue !== null && facts.text.includes(talk.venue) ? talk.venue : null;
    let score = venue === null ? 0 : 3;
    if (talk.city !== null && (talk.city === facts.city || namesByAdjective(facts, talk.city))) score += 2;
    const person = mayName(talk) ? namesPerson(facts, own, talk.keys) : undefined;
    // A name that half of the posts have points to none of them, nor do words that most have.
    const isTelling = talk.later < enoughToCompare || talk.named * 2 < talk.later;
    if (person !== undefined && isTelling) score += person.by === 'surname' ? 1.5 : 1;
    const words = shared(talk);
    // A long text has some words of anything.
    const usual = Math.max(own.words.size / wordsPerChance, talk.later < enoughToCompare ? 0 : talk.words / talk.later);
    const ofTitle = Math.min(3.6, shared(talk.title) * 1.2);
    score += Math.max(ofTitle, Math.min(2, Math.max(0, words - usual) * 0.6));
    talk.later++;
    talk.words += words;
    if (person !== undefined) talk.named++;
    // Its whole title in quotation marks leaves little doubt, however short its words are.
    if (talk.title.size >= 2 && isWithin(talk.title, quoted)) score += 2.5;
    if (score >= 2 && score > (best?.score ?? 0)) {
      best = { score, quote: venue ?? person?.quote ?? '', venue: talk.venue, city: talk.city };
    }
  }
  return best;
}

function isWithin(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (some.size > others.size) return false;
  for (const one of some) if (!others.has(one)) return false;
  return true;
}

function reviewTie(memory: Memory, own: NameKeys, { after }: WritingTime): Ties['review'] {
  if (memory.lastReview === null) return null;
  const { day, keys, read } = memory.lastReview;
  const days = day === null || after === null ? 0 : daysBetween(day, after);
  if (days > continues) return null;
  return {
    days,
    between: memory.read - read,
    shared: sharedOf(own.papers, keys.papers) * 2 + sharedOf(own.words, keys.words),
  };
}

function ownSpeaker(memory: Memory, own: NameKeys): string | null {
  for (const key of own.surnames) if (memory.speakers.has(key)) return key;
  return null;
}
