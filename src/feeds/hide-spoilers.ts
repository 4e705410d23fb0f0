/** A post as programs may show it that cannot hide anything: what a spoiler covers is an ellipsis. */
import type { Mention, Post } from '../archive/model/post.ts';
import type { RichText } from '../telegram/rich-text.ts';

/** Without spoilers the same post; with them its mentions are dropped, for they count characters that are gone. */
export function hideSpoilers({ body, mentions }: Pick<Post, 'body' | 'mentions'>): {
  body: RichText;
  mentions: readonly Mention[];
} {
  return hasSpoiler(body) ? { body: withoutSpoilers(body), mentions: [] } : { body, mentions };
}

function hasSpoiler(body: RichText): boolean {
  const stack = [...body];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'spoiler') return true;
    if ('children' in node) stack.push(...node.children);
  }
  return false;
}

function withoutSpoilers(body: RichText): RichText {
  return body.map((node) => {
    if (node.type === 'spoiler') return { type: 'text', text: '…' };
    return 'children' in node ? { ...node, children: withoutSpoilers(node.children) } : node;
  });
}
