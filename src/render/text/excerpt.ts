/** The first words of a message, for lists and descriptions: no markup, no addresses, cut between words. */
import type { Post } from '../../archive/model/post.ts';
import type { RichText } from '../../telegram/rich-text.ts';
import { headedText } from './post-title.ts';

/**
 * At most about `longest` characters of a text, flattened to one line. A list that shows the `title` goes on where the
 * title ends: after «Мы ищем инженера…» follows «…в команду рекомендаций».
 */
export function excerptOf(richText: RichText, longest: number, title = ''): string {
  const text = flat(openText(richText, 3 * longest + 200));
  const opening = flat(title.replace(/…$/, ''));
  if (opening === '' || !text.toLowerCase().startsWith(opening.toLowerCase())) return cutWords(text, longest);
  const rest = text.slice(opening.length);
  if (/^[\p{L}\p{N}]/u.test(rest)) return cutWords(text, longest);
  const next = rest.replace(/^[\s.:;,…!?*·–—-]+/u, '');
  const goesOn = title.endsWith('…') || /^\p{Ll}/u.test(next);
  return next === '' ? '' : cutWords(goesOn ? `…${next}` : next, longest);
}

type Excerpted = Pick<Post, 'title' | 'body' | 'mentions'>;

/** A post stands in many lists; its first words are the same in all of them. */
const excerpts = new WeakMap<Excerpted, Map<number, string>>();

/** The first words of a post, without the line that says its title. */
export function excerptOfPost(post: Excerpted, longest: number): string {
  const known = excerpts.get(post) ?? new Map<number, string>();
  const excerpt = known.get(longest) ?? excerptOf(headedText(post).body, longest, post.title);
  excerpts.set(post, known.set(longest, excerpt));
  return excerpt;
}

/** What an export shows of a quoted message: without addresses, cut short. */
export function quotedWords(quote: string, longest: number): string {
  return cutWords(flat(quote), longest);
}

/** Cuts between words and says so with an ellipsis. */
export function cutWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > longest / 2 ? cut.slice(0, space) : cut.slice(0, longest);
  return `${kept.replace(/(?<![\s.,:;·–—-])[\s.,:;·–—-]+$/, '')}…`;
}

/** The beginning of a text for everyone's eyes: what a spoiler hides stays hidden. */
function openText(richText: RichText, longest: number): string {
  let text = '';
  const stack = richText.toReversed();
  for (let node = stack.pop(); node !== undefined && text.length < longest; node = stack.pop()) {
    if (!('children' in node)) text += node.text;
    else if (node.type === 'spoiler') text += '…';
    else stack.push(...node.children.toReversed());
  }
  return text.slice(0, longest);
}

function flat(text: string): string {
  // What stood in brackets goes with them.
  const words = text.includes('http') ? text.replace(/\(\s*https?:\/\/[^\s()]+\s*\)|https?:\/\/\S+/g, ' ') : text;
  return withoutLineEnds(words.replace(/^(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+/u, ''))
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/ (?=[.,;:!?](?:\s|$))/g, '')
    .trim();
}

/** Lines that end without a stop are titles: they must not run into each other. */
function withoutLineEnds(text: string): string {
  const lines = text.split(/\n\s*/);
  return lines.reduce((before, line) => {
    const isTitle = line !== '' && /[\p{L}\p{N}»)]$/u.test(before.trimEnd());
    return `${before}${isTitle ? ' · ' : ' '}${line}`;
  });
}
