/** An archive in words for a terminal: what it holds, each post and why, each event, and the issues. */
import type { Archive } from '../archive/model/archive.ts';
import type { Event } from '../archive/model/entities.ts';
import type { Evidence } from '../archive/model/evidence.ts';
import type { Post } from '../archive/model/post.ts';
import { summarizeArchive } from './archive-summary.ts';
import { alignColumns } from './columns.ts';
import { reportIssues } from './issue-report.ts';

/** How many posts are shown unless all are asked for: the newest. */
const shownPosts = 40;
const shownEvents = 20;
const longestTitle = 72;
const longestQuote = 32;
/** About two lines of a wide terminal. */
const longestWhy = 280;

export function describeArchive(archive: Archive, all: boolean): string[] {
  const { channel, posts, events, unpublished } = archive;
  return [
    `${channel.name}${channel.username === null ? '' : ` (@${channel.username})`}, ${channel.language}, ${channel.timeZone}`,
    '',
    ...alignColumns(summarizeArchive(archive)),
    ...section('Posts', posts, all ? posts.length : shownPosts, describePost),
    ...section('Events', events, all ? events.length : shownEvents, describeEvent),
    ...section('Not published', unpublished, all ? unpublished.length : shownEvents, ({ messageId, reason }) => [
      `  ${messageId}: ${reason}`,
    ]),
    ...(archive.issues.length === 0 ? [] : ['', ...reportIssues(archive.issues, all)]),
  ];
}

/** The last `most` of the items: they are in the order of time. */
function section<Item>(
  title: string,
  items: readonly Item[],
  most: number,
  describe: (item: Item) => string[],
): string[] {
  if (items.length === 0) return [];
  const left = items.length - most;
  return [
    '',
    left > 0 ? `${title} (the last ${most} of ${items.length}, all with --all)` : title,
    ...items.slice(-most).flatMap(describe),
  ];
}

function describePost(post: Post): string[] {
  const { id, kind, confidence, title, evidence } = post;
  return [
    `  ${id}  ${kind} ${Math.round(confidence * 100)}%  ${publishedOf(post)}  ${cut(title, longestTitle)}`,
    ...(evidence.length === 0 ? [] : [`      ${cut(whyOf(evidence), longestWhy)}`]),
  ];
}

/** `kind by review-words: “…”; speakers by name-and-verb: “…”`, each rule once. */
function whyOf(evidence: readonly Evidence[]): string {
  const byRule = new Map<string, Evidence[]>();
  for (const piece of evidence) {
    const name = `${piece.field} by ${piece.rule}`;
    byRule.set(name, [...(byRule.get(name) ?? []), piece]);
  }
  return [...byRule]
    .map(([name, [first, ...more]]) => {
      const quote = first === undefined || first.quote === '' ? '' : `: “${cut(first.quote, longestQuote)}”`;
      return `${name}${quote}${more.length === 0 ? '' : ` and ${more.length} more`}`;
    })
    .join('; ');
}

function publishedOf({ published }: Post): string {
  if ('at' in published) return published.at.slice(0, 10);
  const { after, before } = published;
  if (after !== null && after === before) return after;
  return `${after ?? ''}…${before ?? ''}`;
}

function describeEvent(event: Event): string[] {
  const days = event.history.map(({ at }) => at.slice(0, 16).replace('T', ' '));
  const parts = [
    `speakers ${event.speakers.join(', ') || 'unknown'}`,
    `papers ${event.papers.join(', ') || 'unknown'}`,
    `announced in ${event.announcements.join(', ') || 'no post'}`,
    ...(event.reschedules.length === 0 ? [] : [`moved in ${event.reschedules.join(', ')}`]),
    `recorded in ${event.recordings.map(({ post, url }) => post ?? url).join(', ') || 'no post'}`,
  ];
  return [`  ${days.join(' → ')}  ${event.status}  ${cut(event.title, longestTitle)}`, `      ${parts.join('; ')}`];
}

/** One line, cut at a length. */
function cut(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= length ? line : `${[...line].slice(0, length - 1).join('')}…`;
}
