/** Which papers a post is about, and not only names. In: a post, its mentions with their papers, and known names in it. Out: papers, each with its reason. */
import type { PaperMention } from '../language/titles/paper-ids.ts';
import type { PostKind } from '../model/post.ts';
import { sieved } from '../sieve/sieved.ts';
import { isPair } from './beside-each-other.ts';
import { besideOwn } from './beside-own-papers.ts';
import { isInRow, opening } from './names-of-new-papers.ts';
import type { AliasMention } from './paper-aliases.ts';
import type { PaperPost, PapersOfPost } from './papers-of-post.ts';

/** Kinds that are about what they name; an article names papers in passing. */
const kindsAbout: readonly PostKind[] = [
  'announcement',
  'reschedule',
  'cancellation',
  'recording',
  'review',
  'digest',
  'note',
];
/** Kinds in which the bare name of a known paper is enough. */
const kindsByName: readonly PostKind[] = ['announcement', 'reschedule', 'cancellation', 'recording', 'review'];
export function chooseAbout(
  post: PaperPost,
  own: { mention: PaperMention; paper: string }[],
  aliased: AliasMention[],
  partsOfTitles: () => AliasMention[],
  isStated: (alias: AliasMention) => boolean,
): PapersOfPost['about'] {
  if (!kindsAbout.includes(post.kind)) return [];
  const about = new Map<string, PapersOfPost['about'][number]>();
  const { rows } = post;
  for (const { mention, paper } of own) {
    // What a short name means is told by the ids beside it, where there are any.
    // A note may quote anything: it is about a paper that it gives the number of, or calls one.
    if ((mention.by.endsWith('name') || mention.by === 'run') && post.kind === 'note') continue;
    // A digest is about what it gives the number of, and about the rows of its reading list; what else it names stands in passing.
    if (post.kind === 'digest' && mention.by !== 'id' && !isInRow(mention, post.facts, rows)) continue;
    if (!about.has(paper)) about.set(paper, { paper, rule: `paper-${mention.by}`, quote: mention.quote });
  }
  if (kindsByName.includes(post.kind))
    for (const other of aliased) {
      const rule = about.has(other.paper) ? undefined : besideOwn(post, own, other, isStated(other));
      if (rule !== undefined) about.set(other.paper, { paper: other.paper, rule, quote: other.quote });
    }
  const isOpen = post.kind === 'review' ? (start: number) => start < opening : () => true;
  const isByName = own.every(({ mention }) => mention.by.endsWith('name'));
  if (kindsByName.includes(post.kind) && (about.size === 0 || (isByName && post.kind === 'announcement'))) {
    // «обсудим STRec … вдвое быстрее SASRec»: where the sentence asks for one of the names, the others stand in passing.
    const asked = aliased.filter(
      ({ start, end }) =>
        (post.kind === 'recording' && leadsToVideo.test(post.facts.draft.text.slice(end, end + 16))) ||
        opensLine.test(post.facts.text.slice(Math.max(0, start - 8), start)) ||
        post.facts.papers.some((mention) => mention.by === 'short-name' && mention.start === start),
    );
    // «Chronos и TimesFM завтра»: what stands beside a name that is asked for is asked for too.
    for (const other of aliased)
      if (!asked.includes(other) && asked.some((one) => isPair(post.facts.text, one, other))) asked.push(other);
    // Beside a new name only what is asked for as it is.
    for (const { start, paper, quote } of asked.length > 0 || about.size > 0 ? asked : aliased) {
      if (!about.has(paper) && isOpen(start)) about.set(paper, { paper, rule: 'known-paper-named', quote });
    }
  }
  if (kindsByName.includes(post.kind) && about.size === 0)
    for (const { start, paper, quote } of partsOfTitles())
      if (!about.has(paper) && isOpen(start)) about.set(paper, { paper, rule: 'known-title-in-part', quote });
  // «— MLIR: диалекты размножаются»: what a line of a digest opens with is what it is about.
  if (post.kind === 'digest' || rows.isProgramme)
    for (const { start, paper, quote } of [...aliased, ...partsOfTitles()])
      if (
        !about.has(paper) &&
        (opensItem.test(post.facts.text.slice(Math.max(0, start - 8), start)) || rows.opens(start))
      )
        about.set(paper, { paper, rule: 'known-paper-in-list', quote });
  if (post.kind === 'review' && about.size === 1) {
    const other = aliased.find(({ paper }) => !about.has(paper));
    if (other !== undefined && speaksOfTwo.test(post.facts.text))
      about.set(other.paper, { paper: other.paper, rule: 'known-paper-of-two', quote: other.quote });
  }
  return [...about.values()];
}

/** «Ким, GPTQ: https://…»: a recording of several parts names each before its address. */
const leadsToVideo = /^[^\p{L}\n]{0,6}https?:/u;
const opensLine = /(?:^|\n)[^\p{L}\p{N}\n]{0,4}$/u;
const opensItem = /(?:^|\n)\s{0,2}(?:[•●▪–—*·-]|\d{1,2}[.)]|\p{Extended_Pictographic}\uFE0F?)\s?[«"“]?$/u;
/** “Two papers, one lesson”, «прогнали обе»: a review of one paper by its number and of another that is known. */
const speaksOfTwo = sieved(
  /(?<!\p{L})(?:обе|обеих|обоих|две (?:статьи|работы)|двух (?:статей|работ|метод\p{L}{0,3}|модел\p{L}{0,3})|both|two (?:papers|methods|models|ideas|approaches)|a pair of)(?!\p{L})/iu,
);
