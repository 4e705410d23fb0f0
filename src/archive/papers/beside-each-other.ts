/**
 * Which papers and names of one post stand beside each other: as equals, as a name before its number, in rows of their own. In: a text and
 * mentions in it. Out: yes or no, and the names that are so those of other papers than the post's own.
 */
import type { PaperMention } from '../language/titles/paper-ids.ts';
import { areRowsApart } from './rows-of-list.ts';

type Placed = Pick<PaperMention, 'start' | 'end'>;

interface ReadPapers {
  text: string;
  papers: readonly PaperMention[];
}

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
export function namesOfOthers({ papers, text, draft }: ReadPapers & { draft: { text: string } }): PaperMention[] {
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
export function namesOtherRows({ papers, text }: ReadPapers): boolean {
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
