/**
 * What a post tells of its papers by itself, as far as more than one paper may be meant. In: what was read of it. Out: plain data, which is
 * kept with the reading; places of mentions are those in the list of its papers.
 */
import type { PaperMention } from '../language/titles/paper-ids.ts';
import { namesOfOthers } from './beside-each-other.ts';
import { groupMentions } from './group-mentions.ts';
import { kindOfRows, type RowsInput, type RowsKind } from './listed-papers.ts';
import { nameBeforeNumber, nameBeside, nameOfLink } from './names-beside.ts';
import { roomsIn } from './room-codes.ts';

export interface OwnPapers {
  rows: RowsKind;
  /** Codes of rooms, or what looks like them. */
  rooms: readonly string[];
  /** Mentions of one paper each. */
  groups: readonly (readonly number[])[];
  /** Names that stand as equals beside those of the post's own papers. */
  others: readonly number[];
  /** Names that stand beside titles and right before numbers. */
  beside: readonly { mention: number; name: string }[];
}

export interface OwnPapersInput extends RowsInput {
  papers: readonly PaperMention[];
  draft: { text: string };
}

/** Null where a post has none of this, as many do. */
export function readOwnPapers(facts: OwnPapersInput): OwnPapers | null {
  const { papers, draft, text } = facts;
  const rows = kindOfRows(facts);
  const rooms = roomsIn(text);
  if (papers.length === 0 && rows === null && rooms.length === 0) return null;
  const numberOf = new Map(papers.map((mention, number) => [mention, number]));
  const numbers = (mentions: readonly PaperMention[]) => mentions.map((mention) => numberOf.get(mention) ?? 0);
  return {
    rows,
    rooms,
    groups: groupMentions(papers, draft.text).map(numbers),
    others: numbers(namesOfOthers(facts)),
    beside: papers.flatMap((paper, mention) => {
      const name = nameWith(paper, facts);
      return name === undefined ? [] : [{ mention, name }];
    }),
  };
}

/** What stands beside a title; what a number is called right before it, or in the words of its link. */
function nameWith({ by, start, end, quote }: PaperMention, { draft, text }: OwnPapersInput): string | undefined {
  if (by === 'id') return start === null ? nameOfLink(quote) : nameBeforeNumber(draft.text, start);
  const isTitle = by === 'title' || by === 'run' || by === 'heading';
  return isTitle && start !== null && end !== null ? nameBeside(text, start, end) : undefined;
}
