/** Rules for reviews: posts that tell what a paper says. */
import { opensAddition, opensLaterText } from '../../language/later-parts.ts';
import { sieved } from '../../sieve/sieved.ts';
import type { Facts } from '../facts.ts';
import {
  anyComingDate,
  comingDate,
  hasPaper,
  hasPaperId,
  isLong,
  opensWith,
  paperQuote,
  quoteIf,
  type Rule,
  when,
  wordsIf,
} from './conditions.ts';

/** A method that the text opens with, by any Latin name. */
const opensWithMethod = (f: Facts): string | undefined =>
  f.papers.find((paper) => paper.start !== null && paper.start < 170)?.quote;

const inFewWords = sieved(
  /^[^\p{L}\n]{0,6}(?:(?:reading |paper )?notes?: |(?:a )?(?:short|quick) one on )[«"“]?\p{Script=Latin}|^[^\p{L}\n]{0,6}(?:(?:очень )?коротко|кратко|конспект|быстро|пара слов|два слова|несколько слов|немного|заметк[аи]|мысли|впечатления|a (?:short |quick )?note|(?:short |quick )?notes|thoughts|a few words) (?:об?|про|по|после|о статье|on|about|after) [«"“]?\p{Script=Latin}/iu,
);

/** «Перечитали LLaMA», «Наконец прочла работу про Segment Anything», “Reread DQN” */
const haveRead = sieved(
  /^[^\p{L}\n]{0,6}(?:(?:наконец(?:-то)?|вчера|сегодня|finally|just),? )?(?:(?:пере|про)(?:чита[лв]\p{L}{0,2}|ч[её]л|чла|чли)|разобрал\p{L}{0,2}|осилил\p{L}{0,1}|re-?read(?:ing)?|i read|we read) (?:(?:статью|работу|препринт|the|о|про) ){0,2}[«"“]?\p{Script=Latin}/iu,
);

/** A joining word is weak: only minutes after the review. */
const joinsOn =
  /^[^\p{L}\d\n]{0,4}(?:и|а|но|зато|однако|причем|причём|отсюда|оттого|потому|поэтому|то есть|так что|кстати|and|but|so|also|hence|which|still)(?!\p{L})/iu;

/** Nothing in it invites, shows or asks for anything: it may go on with a review. */
const tellsOnly = (f: Facts): boolean =>
  f.times.length === 0 &&
  f.video === null &&
  f.list.items < 3 &&
  f.offer.parts < 2 &&
  comingDate(f, true) === undefined;

export const reviewRules: readonly Rule[] = [
  {
    id: 'review-of-paper',
    kind: 'review',
    weight: 3,
    because: 'It writes at length about a paper that it names.',
    finds: (f) => quoteIf(hasPaperId(f) && f.text.length >= 320, paperQuote(f)),
  },
  {
    id: 'review-in-short',
    kind: 'review',
    weight: 2.8,
    because: 'A few sentences under the number of a paper, with no day, no video and nobody who speaks.',
    finds: (f) =>
      quoteIf(
        (f.text.length >= 230 || (f.text.length >= 150 && f.count('reviewTalk') >= 3)) &&
          f.text.length < 320 &&
          f.papers.some(({ by }) => by === 'id') &&
          f.dates.length === 0 &&
          f.times.length === 0 &&
          f.video === null &&
          f.draft.links.length < 3,
        paperQuote(f),
      ),
  },
  {
    id: 'review-by-name',
    kind: 'review',
    weight: 1.5,
    because: 'Its first words call it a review of the paper whose number follows.',
    finds: (f) =>
      hasPaperId(f) && f.draft.links.length < 3 && f.list.items < 3 && f.video === null && f.dates.length === 0
        ? opensWith('reviewWord', 30)(f)
        : undefined,
  },
  {
    id: 'review-words',
    kind: 'review',
    weight: 2,
    because: 'It uses the words of a review.',
    finds: (f) => when(f.count('reviewTalk') >= 4 && isLong(f) && (hasPaper(f) || f.replied !== null)),
  },
  {
    id: 'review-of-method',
    kind: 'review',
    weight: 3,
    because: 'It opens with the name of a method and goes on about it at length.',
    finds: (f) =>
      quoteIf(
        !hasPaperId(f) &&
          ((isLong(f) && f.count('reviewTalk') >= 3) || (f.text.length >= 280 && f.count('reviewTalk') >= 5)),
        opensWithMethod(f),
      ),
  },
  {
    id: 'review-called',
    kind: 'review',
    weight: 1.5,
    because: 'It calls itself a review.',
    finds: (f) => (f.papers.length > 0 && f.text.length >= 320 ? opensWith('reviewWord', 200)(f) : undefined),
  },
  {
    id: 'review-in-few-words',
    kind: 'review',
    weight: 4,
    because: 'It opens with «коротко о» or “a note on” what is read, and tells of it.',
    finds: (f) =>
      f.text.length >= 150 && f.count('reviewTalk') >= 2 && f.video === null && f.papers.length > 0
        ? (inFewWords.exec(f.text) ?? haveRead.exec(f.text))?.[0]
        : undefined,
  },
  {
    id: 'review-of-name',
    kind: 'review',
    weight: 2.8,
    because: 'A few sentences that open with the name of a paper tell what is in it, with no hour and no video.',
    finds: (f) =>
      quoteIf(
        f.text.length >= 170 &&
          f.text.length < 480 &&
          f.count('reviewTalk') >= 3 &&
          f.dates.length === 0 &&
          f.times.length === 0 &&
          f.video === null &&
          f.list.items < 3 &&
          f.draft.links.length < 3,
        f.papers.find((paper) => paper.start !== null && paper.start < 50)?.quote,
      ),
  },
  {
    id: 'review-heading',
    kind: 'review',
    weight: 1.5,
    because: 'It opens with the title of a paper.',
    finds: (f) =>
      when(
        isLong(f) &&
          f.papers.some(
            (paper) => paper.start !== null && paper.start < 120 && (paper.by === 'heading' || paper.by === 'title'),
          ),
      ),
  },
  {
    id: 'review-retold',
    kind: 'review',
    weight: 4,
    because: 'It opens as a summary for those who were not there, and tells of methods and results.',
    finds: (f) =>
      f.text.length >= 250 &&
      f.count('reviewTalk') >= 3 &&
      f.times.length === 0 &&
      f.video === null &&
      f.list.items < 3 &&
      anyComingDate(f) === undefined
        ? opensWith('reviewWord', 40)(f)
        : undefined,
  },
  {
    id: 'review-of-the-week',
    kind: 'review',
    weight: 3,
    because: 'It opens with the paper of the week, and writes about it.',
    finds: (f) =>
      wordsIf(
        f.text.length > 240 && f.video === null && f.list.items < 3 && comingDate(f, true) === undefined,
        /^[^\p{L}\n]{0,8}(?:paper|preprint|read|стать[яи]|препринт|работа|чтение) (?:of the (?:day|week|month)|дня|недели|месяца)(?!\p{L})/iu,
        f,
      ),
  },
  {
    id: 'review-continued',
    kind: 'review',
    weight: 4,
    because: 'It goes on where a review stopped.',
    finds: (f) =>
      when(
        f.previous?.kind === 'review' &&
          /(?:продолжение|часть|continued|part|дальше|далее|1\/2|👇|⬇)/iu.test(f.previous.facts.text.slice(-120)),
      ),
  },
  {
    id: 'review-goes-on',
    kind: 'review',
    weight: 4.5,
    because: 'It goes on with the review of the last days, and shares its words.',
    finds: (f) =>
      f.text.length > 150 && f.video === null && (f.ties.review?.shared ?? 0) >= 2 && comingDate(f, true) === undefined
        ? opensWith('goesOn', 60)(f)
        : undefined,
  },
  {
    id: 'review-part',
    kind: 'review',
    weight: 6,
    because: 'It is a later part of the review just before it.',
    finds: (f) =>
      f.ties.review !== null && f.ties.review.between <= 1 && f.ties.review.days <= 4 && tellsOnly(f)
        ? opensLaterText(f.text)
        : undefined,
  },
  {
    id: 'review-afterthought',
    kind: 'review',
    weight: 5,
    because: 'It adds something to the review just before it.',
    finds: (f) =>
      f.ties.review !== null &&
      f.ties.review.between === 0 &&
      f.ties.review.days <= 2 &&
      f.text.length >= 40 &&
      tellsOnly(f)
        ? opensAddition(f.text)
        : undefined,
  },
  {
    id: 'review-in-one-breath',
    kind: 'review',
    weight: 4.5,
    because: 'It joins on to a review of the same hour.',
    finds: (f) =>
      f.previous?.kind === 'review' && f.previous.isCertain && f.text.length >= 60 && tellsOnly(f)
        ? joinsOn.exec(f.text)?.[0]
        : undefined,
  },
  {
    id: 'review-opens-with-paper',
    kind: 'review',
    weight: 2.5,
    because: 'A long text opens with a paper, and no meeting is near it.',
    finds: (f) => {
      const paper = f.papers.find(({ by, start }) => by !== 'loose-name' && start !== null && start < 140);
      const isPlain = f.times.length === 0 && f.video === null && f.list.linked < 3 && f.draft.links.length < 4;
      return quoteIf(f.text.length >= 400 && isPlain, paper?.quote);
    },
  },
  {
    id: 'review-reply',
    kind: 'review',
    weight: 3,
    because: 'It adds to the review that it answers.',
    finds: (f) => when(f.replied?.kind === 'review' && f.text.length > 120 && f.video === null),
  },
  {
    id: 'review-dated',
    kind: 'review',
    weight: -3,
    because: 'An invitation to a meeting names the paper too.',
    finds: (f) => comingDate(f, true),
  },
  {
    id: 'review-invites',
    kind: 'review',
    weight: -2,
    because: 'A day to come stands with an invitation.',
    finds: (f) =>
      anyComingDate(f) !== undefined && comingDate(f, true) === undefined && f.text.length < 900
        ? f.find('invitation')?.quote
        : undefined,
  },
  {
    id: 'review-of-vacancy',
    kind: 'review',
    weight: -3,
    because: 'It looks for somebody.',
    finds: (f) => (f.offer.parts >= 1 ? opensWith('hiring', 260)(f) : undefined),
  },
  {
    id: 'review-in-list',
    kind: 'review',
    weight: -3,
    because: 'A list names papers with a line each.',
    finds: (f) =>
      when(
        (f.list.linked >= 3 && !(f.list.items <= 4 && f.text.length > f.list.items * 200)) ||
          f.talkItems.length >= 2 ||
          (f.list.items >= 3 && f.draft.links.length >= 3 && f.text.length < f.list.items * 200) ||
          (f.list.items >= 3 && opensWith('digest', 160)(f) !== undefined),
      ),
  },
];
