/**
 * Tells which known papers a post is about beside the one that it brings: «LoRA and QLoRA side by side», «OpenVLA и её отличия от RT-2»,
 * the rows of a review of two. In: a post, the papers that it gives itself, and a known name in it. Out: the rule, or undefined.
 */
import { isNameOfMethod } from '../language/titles/method-names.ts';
import type { PaperMention } from '../language/titles/paper-ids.ts';
import { isPair } from './beside-each-other.ts';
import type { AliasMention } from './paper-aliases.ts';
import type { PaperInput } from './papers-of-post.ts';

/** «через неделю после GraphCast», «правда ли, что лучше SASRec», «от Eureka отказался»: what it is measured by, or comes in place of. */
const inPassing =
  /(?<!\p{L})(?:после|до|вместо|лучше|хуже|чем|от|как в|after|before|instead of|than|like|since|unlike|beyond)\s[«"“]?$/iu;
/** «её отличия от RT-2» */
const comparesWith = /(?<!\p{L})(?:отлич\p{L}{1,7}|differs?|различ\p{L}{1,5})\s(?:от|from)\s[«"“]?$/iu;
const opensRow = /(?:^|\n)[^\p{L}\p{N}\n]{0,4}(?:\d{1,2}[.)]\s)?[«"“*]{0,3}$/u;
/** So many words are a title in full. */
const fullTitle = 4;

export function besideOwn(
  { kind, facts: { text } }: PaperInput,
  own: readonly { mention: PaperMention; paper: string }[],
  { start, end, quote }: AliasMention,
  isStated: boolean,
): 'known-paper-beside' | 'known-paper-named' | 'known-paper-in-row' | undefined {
  const strong = own.filter(({ mention }) => !mention.by.endsWith('name'));
  if (own.some(({ mention }) => mention.by !== 'loose-name' && isPair(text, mention, { start, end })))
    return 'known-paper-beside';
  if (quote.split(' ').length >= fullTitle) return 'known-paper-named';
  if (strong.length === 0) return undefined;
  const before = text.slice(Math.max(0, start - 40), start);
  if (kind === 'review') return opensRow.test(before) ? 'known-paper-in-row' : undefined;
  const isNamed = kind === 'announcement' && isStated && isNameOfMethod(quote);
  return isNamed && (comparesWith.test(before) || !inPassing.test(before)) ? 'known-paper-beside' : undefined;
}
