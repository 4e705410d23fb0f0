/** A post as a Markdown file: what is known of it as front matter, then its title and its words, as everyone may see them. */
import type { Post } from '../archive/model/post.ts';
import { hideSpoilers } from '../feeds/hide-spoilers.ts';
import { mentionHref, postHref } from '../render/links/addresses.ts';
import { gateUrl } from '../render/links/url-gate.ts';
import type { Site } from '../render/site.ts';
import { escapeMarkdownLine, renderMarkdown } from '../render/text/markdown.ts';
import { headedText } from '../render/text/post-title.ts';
import type { Addresses } from './addresses.ts';
import { frontMatter } from './front-matter.ts';

export const postMarkdownPath = (id: string): string => `posts/${id}.md`;

export function postMarkdown(post: Post, { archive, index }: Site, { best }: Addresses): string {
  const { published, edited } = post;
  const bounds = 'at' in published ? undefined : published;
  const day = bounds !== undefined && bounds.after === bounds.before ? (bounds.after ?? undefined) : undefined;
  const event = index.findEvent(post.event);
  const head = frontMatter({
    title: post.title,
    kind: post.kind,
    channel: archive.channel.name,
    url: best(postHref(post.id)),
    telegram: post.telegramUrl === null ? undefined : gateUrl(post.telegramUrl)?.href,
    published: 'at' in published ? published.at : day,
    publishedNotBefore: day === undefined ? (bounds?.after ?? undefined) : undefined,
    publishedNotAfter: day === undefined ? (bounds?.before ?? undefined) : undefined,
    edited: edited ?? undefined,
    speakers: post.speakers.flatMap((id) => index.findSpeaker(id)?.name ?? []),
    papers: post.papers.flatMap((id) => index.findPaper(id)?.title ?? []),
    topics: post.topics.flatMap((id) => index.findTopic(id)?.title ?? []),
    meeting: event?.title,
  });
  const open = hideSpoilers(post);
  const { heading, body, mentions } = headedText({ title: post.title, body: open.body, mentions: [...open.mentions] });
  const text = renderMarkdown(body, mentions, {
    addressOf: (mention) => (index.hasPage(mention.target, mention.id) ? best(mentionHref(mention)) : undefined),
    titleOf: (mention) => (mention.target === 'paper' ? index.findPaper(mention.id)?.title : undefined),
  });
  return `${[head, `# ${escapeMarkdownLine(heading)}`, '', ...(text === '' ? [] : [text])].join('\n')}\n`;
}
