/** What an archive holds, as rows of a table: a name, a number, and what is behind it. */
import type { Archive } from '../archive/model/archive.ts';
import { postKinds } from '../archive/model/post.ts';
import { summarizeIssues } from './issue-report.ts';

export type Row = readonly [name: string, number: string, more: string];

export function summarizeArchive(archive: Archive): Row[] {
  const { posts, events, talks, speakers, papers, topics, issues, unpublished } = archive;
  const published = posts.reduce((sum, { messageIds }) => sum + messageIds.length, 0);
  const messages = published + unpublished.length;
  return [
    ['messages', String(messages), `${messages} messages = ${published} published + ${unpublished.length} listed`],
    ['posts', String(posts.length), countBy(posts, ({ kind }) => kind, postKinds)],
    ['events', String(events.length), countBy(events, ({ status }) => status)],
    ['talks', String(talks.length), ''],
    ['speakers', String(speakers.length), ''],
    ['papers', String(papers.length), ''],
    ['topics', String(topics.length), ''],
    ['issues', String(issues.length), issues.length === 0 ? '' : summarizeIssues(issues)],
  ];
}

/** `announcement 4, recording 3` */
function countBy<Item>(items: readonly Item[], of: (item: Item) => string, order: readonly string[] = []): string {
  const counts = new Map<string, number>(order.map((name) => [name, 0]));
  for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
