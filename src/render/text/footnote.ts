/** The footnote of a message: its last line when it opens with the asterisk that the text above refers to. */

import type { Post } from '../../archive/model/post.ts';
import { plainText } from '../../telegram/rich-text.ts';

export function footnoteOf({ body }: Pick<Post, 'body'>): string | undefined {
  const lines = plainText(body).trimEnd().split('\n');
  const last = lines.at(-1)?.trim() ?? '';
  return lines.length > 1 && /^\*+[\p{L}\p{N}«(]/u.test(last) ? last : undefined;
}
