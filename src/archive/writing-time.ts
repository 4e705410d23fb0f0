/**
 * When a post was written, where the export does not say: what its own dates, its meeting and its neighbours tell. In: understood
 * posts. Out: the same with bounds in days of the channel's zone, and the evidence for them.
 */

import { addDays, type Day, earlier, later, makeDay } from './language/dates/calendar.ts';
import type { WritingTime } from './language/dates/resolve-date.ts';
import { findMeetingDate, findPastMeetingDate } from './meeting-date.ts';
import type { Evidence } from './model/evidence.ts';
import { sieved } from './sieve/sieved.ts';
import type { Understood } from './understood.ts';

/** A meeting's date that says its year, or that followed from one that did. */
export function yearHint({ classification, facts }: Understood): Day | null {
  if (classification.kind !== 'announcement' && classification.kind !== 'reschedule') return null;
  return findMeetingDate(facts)?.future?.day ?? null;
}

/** What the post's own dates say of its day: a recording follows its meeting, «сегодняшняя» is on the day of the meeting it answers. */
export function dateByMeeting(post: Understood, byId: Map<string, Understood>): Understood {
  const { kind } = post.classification;
  if (kind === 'recording') {
    const mention = findPastMeetingDate(post.facts);
    const day = mention?.past?.day;
    if (mention !== undefined && day !== undefined) {
      return {
        ...post,
        writing: { ...post.writing, after: later(post.writing.after, day) },
        writingEvidence: [{ field: 'published', rule: 'recording-follows-meeting', quote: mention.quote }],
      };
    }
  }
  if (kind === 'reschedule' || kind === 'cancellation') {
    const replied = post.draft.replyTo === null ? undefined : byId.get(post.draft.replyTo);
    const meeting = replied === undefined ? undefined : findMeetingDate(replied.facts)?.future?.day;
    const relative = post.facts.dates.find(
      (mention) => mention.written.type === 'relative' && mention.written.days >= 0 && mention.written.days < 3,
    );
    if (meeting !== undefined && relative !== undefined && relative.written.type === 'relative') {
      const day = addDays(meeting, -relative.written.days);
      return {
        ...post,
        writing: { after: day, before: day },
        writingEvidence: [{ field: 'published', rule: 'says-when-its-meeting-is', quote: relative.quote }],
      };
    }
  }
  const eve = newYearsEve(post);
  return eve ?? post;
}

/** “Happy 2024”, «С Новым 2024 годом»: said about the first of January. */
const yearBegins = sieved(/(?<!\p{L})(?:happy (?:new year[,!]? )?|welcome to |с новым )(?<year>20\d\d)(?!\d)/iu);

function atNewYear(post: Understood, { 0: quote, groups }: RegExpExecArray): Understood {
  const year = Number(groups?.['year']);
  const after = makeDay(year - 1, 12, 20) ?? null;
  const before = makeDay(year, 1, 31) ?? null;
  return {
    ...post,
    writing: { after: later(post.writing.after, after), before: earlier(post.writing.before, before) },
    writingEvidence: [{ field: 'published', rule: 'wishes-a-happy-new-year', quote }],
  };
}

const yearComes = sieved(/(?<!\p{L})с наступающ\p{L}+ (?:новым )?(20\d\d)/iu);

/** «С наступающим 2024 годом» is said in the last weeks of 2023. */
function newYearsEve(post: Understood): Understood | undefined {
  const { text } = post.facts;
  const greeting = yearBegins.exec(text);
  if (greeting !== null) return atNewYear(post, greeting);
  const wish = yearComes.exec(text);
  const year = Number(wish?.[1]);
  const after = wish === null ? undefined : makeDay(year - 1, 12, 1);
  const before = wish === null ? undefined : makeDay(year - 1, 12, 31);
  if (wish === null || after === undefined || before === undefined) return undefined;
  return {
    ...post,
    writing: { after: later(post.writing.after, after), before: earlier(post.writing.before, before) },
    writingEvidence: [{ field: 'published', rule: 'wishes-a-happy-new-year', quote: wish[0] }],
  };
}

/** From the newest to the oldest: nothing was written after what follows it, nor an announcement after its meeting. */
export function closeBounds(read: Understood[]): Understood[] {
  let upper: Day | null = null;
  const closed: Understood[] = [];
  for (const post of [...read].reverse()) {
    if (isDay(post.writing)) {
      upper = earlier(upper, post.writing.before);
      closed.push(post);
      continue;
    }
    const meeting = post.classification.kind === 'announcement' ? findMeetingDate(post.facts) : undefined;
    const day = meeting?.future?.day ?? null;
    const before = earlier(earlier(post.writing.before, upper), day);
    upper = earlier(upper, before);
    const evidence =
      day !== null && before === day && meeting !== undefined
        ? [...post.writingEvidence, { field: 'published', rule: 'announcement-precedes-meeting', quote: meeting.quote }]
        : post.writingEvidence;
    closed.push({ ...post, writing: { after: post.writing.after, before }, writingEvidence: evidence });
  }
  return closed.reverse();
}

/** Bounds that contradict each other (a copy out of order) are no bounds. */
export function withBounds(read: Understood[], exact: (Day | null)[]): Understood[] {
  return read.map((post, index) => {
    if (exact[index] !== null) return post;
    const { after, before } = post.writing;
    const contradicts = after !== null && before !== null && after > before;
    const neighbours: Evidence[] = contradicts
      ? []
      : [{ field: 'published', rule: 'lies-between-its-neighbours', quote: '' }];
    return {
      ...post,
      writing: contradicts ? { after: null, before: null } : { after, before },
      writingEvidence: [...post.writingEvidence, ...neighbours],
    };
  });
}

/** Equal bounds say the day. */
export function isDay({ after, before }: WritingTime): boolean {
  return after !== null && after === before;
}
