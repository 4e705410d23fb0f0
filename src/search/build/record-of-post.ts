/**
 * A post as a record: its own text, what its link preview and its poll say. The quote of the post that it answers is no text of
 * it, unless that post is not in the archive: then the quote is all that is left of it.
 */
import type { Post } from '../../archive/model/post.ts';
import { dayInZone } from '../../render/dates/dates.ts';
import { plainText } from '../../telegram/rich-text.ts';
import type { HasValue } from '../result-kinds.ts';
import { daysWrittenIn, specialTermsIn } from '../words/special-terms.ts';
import { filled, type RecordContext } from './record-context.ts';
import type { SearchRecord } from './search-record.ts';

/** `repeats`: later posts that say the same and have no record of their own. */
export function recordOfPost(post: Post, context: RecordContext, repeats: readonly Post[] = []): SearchRecord {
  const text = [
    plainText(post.body),
    post.preview?.site,
    post.preview?.title,
    post.preview?.description,
    ...pollTexts(post),
    lostQuote(post),
  ]
    .filter((part) => part !== undefined && part !== null && part !== '')
    .join(' ');
  const addresses = post.links.map(({ url }) => url).join(' ');
  const terms = specialTermsIn(`${text} ${addresses}`);
  const { first, last } = daysOf(post, context.zone);
  const date = context.dates.published(post.published).text;
  const has: HasValue[] = [];
  if (post.kind === 'recording' || post.kind === 'podcast') has.push('recording');
  if (post.kind === 'review') has.push('review');
  return {
    url: `/posts/${post.id}/`,
    day: last || first,
    text,
    fields: filled({
      title: post.title,
      people: context.speakerNames(post.speakers),
      paper: context.paperTitles(post.papers),
      topics: context.topicTitles(post.topics),
      // Only a date that is known is one to be found by.
      date: first === last ? date : '',
      bounds: first === last ? '' : date,
      label: context.label(post.kind),
      terms: terms.join(' '),
      repeats: repeats.map(({ id, published }) => `/posts/${id}/ ${context.dates.published(published).text}`).join('|'),
      also: [
        ...context.otherNames(post.speakers),
        ...context.paperIds(post.papers).filter((id) => !terms.includes(id)),
        ...daysWrittenIn(text).map((day) => context.dates.day(day)),
      ].join('. '),
    }),
    facets: context.facets({
      kind: post.kind,
      has,
      topics: post.topics,
      speakers: post.speakers,
      years: [...new Set([post, ...repeats].flatMap((one) => yearsOf(one, context.zone)))],
    }),
  };
}

function lostQuote({ reply }: Post): string {
  return reply === null || reply.post !== null ? '' : (reply.quote ?? '');
}

function pollTexts({ poll }: Post): string[] {
  return poll === null ? [] : [poll.question, ...poll.answers.map(({ text }) => text)];
}

/** First and last day on which the post can have come out; empty where nothing bounds that side. */
function daysOf({ published }: Post, zone: string): { first: string; last: string } {
  if (!('at' in published)) return { first: published.after ?? '', last: published.before ?? '' };
  const day = dayInZone(published.at, zone);
  return { first: day, last: day };
}

/** A post of unknown date belongs to each year that it may be of, when that is known from both sides. */
function yearsOf(post: Post, zone: string): string[] {
  const { first, last } = daysOf(post, zone);
  if (first === '' || last === '') return [];
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, place) => String(from + place));
}
