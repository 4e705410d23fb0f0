/**
 * Chooses among the names in a post those of papers that nothing else in the channel explains: what the sentence asks for, and
 * what the rows of a list open with. In: a post. Out: mentions by name.
 */
import type { Facts } from '../classify/facts.ts';
import { isAcronym } from '../language/titles/method-names.ts';
import type { PaperMention } from '../language/titles/paper-ids.ts';
import type { Rows } from './listed-papers.ts';
import { type AliasIndex, findAliases } from './paper-aliases.ts';
import type { PaperInput, PaperPost } from './papers-of-post.ts';
import { areRowsApart } from './rows-of-list.ts';

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

type Placed = Pick<PaperMention, 'start' | 'end'>;

/** «EWC и Progressive Nets», «Extreme Parkour и его предок RMA», “SASRec against BERT4Rec” */
const betweenTwo =
  /^[»"”)*]{0,3},?\s(?:и|and|&|\+|vs\.?|versus|против|against|plus|плюс|с заходом в)\s(?:(?:его|её|их|its|their|his|her)\s(?:\p{L}{2,20}\s){1,2})?[«"“*]{0,3}$/u;

export function isPair(text: string, one: Placed, other: Placed): boolean {
  const isJoined = (first: Placed, second: Placed): boolean =>
    first.end !== null &&
    second.start !== null &&
    second.start > first.end &&
    second.start - first.end < 60 &&
    betweenTwo.test(text.slice(first.end, second.start));
  return isJoined(one, other) || isJoined(other, one);
}

/** «EnCodec (arXiv:…)», «• ViT, https://arxiv.org/…»: nothing but a sign between a name and a number. */
const leadsToNumber = /^[»"”*]{0,3}(?:\s?[([]\s?|[,:]\s|\s[—–-]\s)(?:arxiv[:\s]\s?)?$/iu;

/** Of all names that which stands right before a number is its: «GameNGen + Genie (2402.15391)». */
export function isRightBefore(text: string, name: Placed, number: Placed): boolean {
  return (
    name.end !== null &&
    number.start !== null &&
    number.start > name.end &&
    number.start - name.end < 20 &&
    leadsToNumber.test(text.slice(name.end, number.start))
  );
}

/** Names that stand as equals beside a title, or beside the name of a number: those of other papers. */
export function namesOfOthers({ papers, text, draft }: Pick<Facts, 'papers' | 'text' | 'draft'>): PaperMention[] {
  const numbers = papers.filter(({ by }) => by === 'id');
  const isName = ({ by }: PaperMention): boolean => by.endsWith('name');
  const strong = papers.filter(
    (mention) => !isName(mention) || numbers.some((number) => isRightBefore(draft.text, mention, number)),
  );
  return strong.length === 0
    ? []
    : papers.filter(
        (mention) =>
          isName(mention) &&
          !strong.includes(mention) &&
          (strong.some((one) => isPair(text, one, mention)) || isInOtherRow(mention, strong, text)),
      );
}

/** Whether names stand in other rows than all numbers do. */
export function namesOtherRows({ papers, text }: Pick<Facts, 'papers' | 'text'>): boolean {
  const numbers = papers.filter(({ by }) => by === 'id');
  return text.includes('\n') && papers.some((mention) => isInOtherRow(mention, numbers, text));
}

/** «🗣 Сёма Варламов — PatchTST», and in the next row another speaker and a number. */
function isInOtherRow({ by, start }: PaperMention, strong: readonly PaperMention[], text: string): boolean {
  return (
    by === 'short-name' &&
    start !== null &&
    strong.every((one) => one.start !== null && areRowsApart(text, start, one.start))
  );
}
