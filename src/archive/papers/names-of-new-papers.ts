/**
 * Chooses among the names in a post those of papers that nothing else in the channel explains: what the sentence asks for, and
 * what the rows of a list open with. In: a post. Out: mentions by name.
 */
import type { Facts } from '../classify/facts.ts';
import { isAcronym } from '../language/titles/method-names.ts';
import type { PaperMention } from '../language/titles/paper-ids.ts';
import { isPair } from './beside-each-other.ts';
import type { Rows } from './listed-papers.ts';
import { type AliasIndex, findAliases } from './paper-aliases.ts';
import type { PaperInput, PaperPost } from './papers-of-post.ts';

/** «И ещё: …», “Also: …”: what goes on with a review brings no paper of its own. */
const continues = /^[^\p{L}]{0,4}(?:и|а|ещё|еще|and|also|plus|but|extra|p\.? ?s|продолж\p{L}{1,5}|вдогонку)(?!\p{L})/iu;

/** So near the beginning a review says what it is about. */
export const opening = 180;

/** The names that a post without ids and titles is about: those that the sentence asks for, else those that it opens with. */
export function mentionsByName({ kind, facts }: PaperInput): PaperMention[] {
  const asked = facts.papers.filter(({ by }) => by === 'short-name');
  if (kind === 'announcement') {
    // Acronyms are names of many other things: beside a name that is none only those are taken that stand with it.
    const named = asked.filter(
      (mention) => !isAcronym(mention.title ?? '') || asked.some((other) => isPair(facts.text, mention, other)),
    );
    return (named.length > 0 ? named : asked).slice(0, 2);
  }
  const goesOn = continues.test(facts.text);
  const opens = facts.papers.filter(
    ({ by, start, title }) =>
      by.endsWith('name') &&
      !(goesOn && by === 'loose-name') &&
      (start ?? opening) < opening &&
      (by === 'short-name' || !isAcronym(title ?? '')),
  );
  // What the next sentence names is a part of it, or a rival; so is what stands beside a name that is asked for.
  const [first] = opens;
  const sentence = first?.end === undefined || first.end === null ? '' : facts.text.slice(first.end, opening);
  const stop = (first?.end ?? 0) + (/[.!?…](?:\s|$)|\n/.exec(sentence)?.index ?? opening);
  const said = opens.filter(
    ({ by, start }) => (start ?? 0) <= stop && (first?.by !== 'short-name' || by === 'short-name'),
  );
  const names = new Map(said.map((mention) => [mention.title, mention]));
  return [...names.values()].slice(0, 2);
}

/** It opens a row, or stands beside what does: «10.10 — FloeNet и IceNet». */
export function isInRow(mention: PaperMention, { papers, text }: Facts, rows: Rows): boolean {
  const isOpening = ({ start }: PaperMention): boolean => start !== null && rows.opens(start);
  return isOpening(mention) || papers.some((other) => isOpening(other) && isPair(text, other, mention));
}

/** Names that open the rows of a list of papers, and that nothing in the channel explains. */
export function namesInRows(post: PaperPost, known: AliasIndex): PaperMention[] {
  const { facts, rows } = post;
  const explained = findAliases(post, known);
  const named: PaperMention[] = [];
  for (const mention of facts.papers) {
    const { by, start, end } = mention;
    if (!by.endsWith('name') || start === null || end === null) continue;
    if (isInRow(mention, facts, rows) && !explained.some((alias) => alias.start < end && alias.end > start))
      named.push(mention);
  }
  return named;
}
