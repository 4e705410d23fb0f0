/**
 * Reader of the web preview of a channel, t.me/s/…, fetched or saved by a browser. In: any number of pages, overlapping and
 * in any order. Out: messages with numbers, instants, nested formatting and link previews; never files.
 */
import type { Issue } from '../../issue.ts';
import type { Message } from '../message.ts';
import type { ChannelFacts, LostMessage, Reader, ReadResult } from '../reader.ts';
import type { PageElement } from './html/page-elements.ts';
import { type PostAddress, type PreviewPost, postAddress, readPost } from './web-preview-html/message.ts';
import { type PreviewPage, readPreviewPage } from './web-preview-html/page.ts';
import { isPreviewPage } from './web-preview-html/recognize.ts';

export const webPreviewHtml: Reader = {
  format: 'web-preview-html',
  recognizes: isPreviewPage,
  read: (files) => [...byChannel(files.map(readPreviewPage)).values()].map(readChannel),
};

/** Names of channels are the same in any case. */
function byChannel(pages: PreviewPage[]): Map<string, PreviewPage[]> {
  const channels = new Map<string, PreviewPage[]>();
  for (const page of pages) {
    const name = page.channel.username?.toLowerCase() ?? '';
    channels.set(name, [...(channels.get(name) ?? []), page]);
  }
  return channels;
}

function readChannel(pages: PreviewPage[]): ReadResult {
  const { posts, lost } = collectPosts(pages);
  const messages = posts.map(({ message }) => message).sort((a, b) => (a.id ?? 0) - (b.id ?? 0));
  const known = <Fact extends keyof ChannelFacts>(fact: Fact) =>
    pages.map(({ channel }) => channel[fact]).find((value) => value !== null) ?? null;
  return {
    format: 'web-preview-html',
    files: pages.map((page) => page.file.path),
    channel: {
      name: known('name') ?? messages.find(({ author }) => author !== null)?.author ?? null,
      username: known('username'),
      id: known('id'),
      description: known('description'),
    },
    messages,
    lost,
    issues: [...pages.flatMap(damageOf), ...undated(messages)],
  };
}

function collectPosts(pages: PreviewPage[]): { posts: PreviewPost[]; lost: LostMessage[] } {
  const posts = new Map<number, PreviewPost>();
  const lost: LostMessage[] = [];
  for (const { file, channel, elements } of pages) {
    for (const { element, damage } of elements) {
      const address = postAddress(element);
      const reason = reasonToLeave(address, damage, channel.username);
      if (address === null || reason !== null) {
        const place = element.attributes['data-post'] ?? '';
        lost.push({ id: address?.id ?? null, file: file.path, place, reason: reason ?? '' });
        continue;
      }
      const post = readPost(element, address, file.path);
      const twin = posts.get(address.id);
      const [kept, dropped] = twin === undefined || isNewer(post, twin) ? [post, twin] : [twin, post];
      posts.set(address.id, kept);
      if (dropped === undefined) continue;
      const { id, origin } = dropped.message;
      lost.push({ id, ...origin, reason: `The same post, not older, is in ${kept.message.origin.file}.` });
    }
  }
  return { posts: [...posts.values()], lost };
}

function reasonToLeave(
  address: PostAddress | null,
  damage: PageElement['damage'],
  owner: string | null,
): string | null {
  if (address === null) return 'The post has no number.';
  if (address.username.toLowerCase() !== owner?.toLowerCase()) {
    return `It is a post of @${address.username} on a page of @${owner}.`;
  }
  if (damage === 'truncated') return 'The page ends in the middle of this post.';
  if (damage === 'tooDeep') return 'Its elements nest deeper than the preview writes.';
  return null;
}

/** Views only grow, and a mark of editing only appears. */
function isNewer(post: PreviewPost, twin: PreviewPost): boolean {
  const views = post.message.views ?? 0;
  const twinViews = twin.message.views ?? 0;
  return views === twinViews ? post.edited && !twin.edited : views > twinViews;
}

function damageOf({ file, elements, truncated }: PreviewPage): Issue[] {
  if (!truncated && elements.length > 0) return [];
  return [
    {
      code: truncated ? 'page-truncated' : 'page-empty',
      severity: 'warning',
      file: file.path,
      found: truncated
        ? `The page ends before its end, after ${elements.filter(({ damage }) => damage === null).length} whole posts.`
        : 'The page has the form of the web preview and shows no posts.',
      remedy: 'Save the page again, or use an export of Telegram Desktop.',
    },
  ];
}

function undated(messages: Message[]): Issue[] {
  const [first, ...others] = messages.filter(({ sentAt }) => sentAt === null);
  if (first === undefined) return [];
  return [
    {
      code: 'date-not-understood',
      severity: 'warning',
      file: first.origin.file,
      message: first.key,
      found: `${others.length + 1} of the posts have no date that can be read, this one first.`,
      remedy: 'Save the page again as it comes from t.me.',
    },
  ];
}
