/**
 * Which papers a post names: by ids, titles and the names of methods, in its words, its links, and what it quotes. In: a
 * draft, its words, and the stretches that are people and dates. Out: mentions, the post's own first.
 */

import { findSmallNames } from '../../language/names/small-names.ts';
import { findCity } from '../../language/places/cities.ts';
import { knowsEvent } from '../../language/places/find-venue.ts';
import type { TalkItem } from '../../language/talk-lists/talk-item.ts';
import { findShortNames, hasLatinWord } from '../../language/titles/method-names.ts';
import { findShortPhrases } from '../../language/titles/method-phrases.ts';
import { findPaperIds, type PaperMention, readPaperAddress } from '../../language/titles/paper-ids.ts';
import { findPaperTitles } from '../../language/titles/paper-titles.ts';
import { findReferenceTitles } from '../../language/titles/reference-titles.ts';
import { findRussianTitles } from '../../language/titles/russian-titles.ts';
import { isTitleCase, namesBody } from '../../language/titles/title-case.ts';
import { findTitlesBeforeNumbers } from '../../language/titles/titles-before-numbers.ts';
import { readWords, type Word } from '../../language/words.ts';
import type { DraftText } from '../../model/draft.ts';
import { sieved } from '../../sieve/sieved.ts';

interface Span {
  start: number;
  end: number;
}

/** A guest who speaks of what is their own has a title, and as a rule no paper that anybody is to read. */
const ownTalk = sieved(
  /(?<!\p{L})(?:guest (?:talk|lecture|speaker)|invited (?:talk|speaker)|(?:her|his|their) own (?:work|research|results)|no reading (?:needed|required)|(?:joint )?work in progress|unpublished|no paper(?: yet|,|\.)|собственн\p{L}{2,3} (?:данн|результат|исследовани)\p{L}{0,3}|неопубликованн\p{L}{2,3}|ещё не опубликован\p{L}{0,2}|гостев\p{L}{1,3} (?:доклад|лекци)\p{L}{0,2}|приглаш[её]нн\p{L}{1,3} доклад\p{L}{0,2}|(?:принима[ею]т|встреча[ею]т|встречаем|принимаем|приезжает|приедет|прилетает|прилетит) гост[яьи]?\p{L}{0,2}|из первых рук|о сво(?:ей|их|ём|ем) (?:работе|исследовании|результатах|проекте)|читать ничего не (?:надо|нужно))(?!\p{L})/iu,
);
/** «Yuki Mori (RIKEN), «Quantum kernels that …»»: behind whom and from where a title in small letters is that of a guest's talk. */
const behindGuest = /\p{Lu}[\p{L}.'’ -]{2,40}\s\((?!\d{4}\))[^()\n]{2,60}\),\s[«"“]$/u;
const readsTogether = sieved(
  /(?<!\p{L})(?:чита(?:ем|ть)|разбира(?:ем|ть)|разбер[её]м|обсу(?:дим|ждаем)|(?:we|will) (?:read|discuss|cover))(?!\p{L})/iu,
);
/** A preprint that a guest hands round is no paper that is named. */
const handsRound = sieved(/(?<!\p{L})препринт(?:ы)? (?:раздад|разош|пришл|вышл|дад)\p{L}{1,4}/iu);
const callsPaper = sieved(
  /(?<!\p{L})(?:papers?|preprint|manuscript|under revision|under review|submitted|accepted|arxiv|стать\p{L}{1,3}|препринт\p{L}{0,2}|рукопис\p{L}{1,2}|(?:собственн|неопубликованн|свеж|нов)\p{L}{2,3} (?:работ[аеуы]|работой|черновик\p{L}{0,2}))(?!\p{L})|arxiv\.org|doi\.org/iu,
);

/** In a longer text a run of foreign words is a title only near the beginning; further down it is the name of a part or a term. */
const longText = 700;
const opening = 200;

export function readPapers(
  draft: DraftText,
  blanked: string,
  words: readonly Word[],
  taken: readonly Span[],
  talkItems: readonly TalkItem[],
): PaperMention[] {
  const hasLatin = hasLatinWord(words);
  const referred = findReferenceTitles(blanked);
  const latin = hasLatin
    ? titlesOf(blanked, words, taken, talkItems).filter((title) => !referred.some((other) => overlaps(title, other)))
    : [];
  const shown = [...referred, ...latin];
  const russian = findRussianTitles(blanked).filter((title) => !shown.some((other) => overlaps(title, other)));
  const ids = findPaperIds(draft.text);
  const found = [...shown, ...russian];
  // As many titles as numbers are theirs; in a list each row has its own.
  const untitled = ids.filter(
    ({ start }) => ids.length > found.length || !found.some((title) => isOnLine(blanked, title, start ?? 0)),
  );
  const isUntitled = ids.length > found.length || (untitled.length > 0 && rowMark.test(blanked));
  const numbered =
    hasLatin && isUntitled
      ? findTitlesBeforeNumbers(blanked, words, untitled, taken).filter(
          (title) => !found.some((other) => overlaps(title, other)),
        )
      : [];
  const titles = [...shown, ...russian, ...numbered];
  const phrases = hasLatin
    ? findShortPhrases(blanked, taken, isPlace).filter((name) => !titles.some((title) => overlaps(name, title)))
    : [];
  const names = hasLatin
    ? [
        ...phrases,
        ...[...findShortNames(blanked, words, taken), ...findSmallNames(blanked, taken)].filter(
          (name, place, all) => ![...titles, ...phrases, ...all.slice(0, place)].some((title) => overlaps(name, title)),
        ),
      ]
    : [];
  const own = [...ids, ...titles, ...names];
  const linked = draft.links.flatMap((link) => {
    const ids = readPaperAddress(link.url);
    const isAddress = /^(?:https?:|www\.|[\w.-]+\/)|^\P{Lu}*$/u.test(link.text) || link.text.split(' ').length < 2;
    return ids === undefined
      ? []
      : [{ ...ids, start: null, end: null, quote: link.text, title: isAddress ? null : link.text, by: 'id' as const }];
  });
  const known = new Set(own.map(idOf));
  const result = [...own, ...linked.filter((mention) => !known.has(idOf(mention)))];
  if (draft.quote !== null) {
    // A review often answers a bare link.
    const quoted = [...findPaperIds(draft.quote), ...findPaperTitles(draft.quote, readWords(draft.quote), [])];
    result.push(...quoted.map((mention) => ({ ...mention, start: null, end: null })));
  }
  return result;
}

const roomLike =
  /^(?:In|On|At|By|For|To|Of|Free|Online|Offline|English|Russian|Hybrid|Open|Big|Small|Main)\s|\s(?:Hall|Room|Campus|Building|Office|Space|Bar|Café|Cafe|Pub|Street|Tower|Team|Club|Night|Day|Week|Cup|Meetup|Fest|Forum|Conf)$/;

/** Bodies, cities and events go by such names as well. */
function isPlace(name: string): boolean {
  return namesBody(name) || findCity(name) !== undefined || knowsEvent(name) || roomLike.test(name);
}

function titlesOf(
  text: string,
  words: readonly Word[],
  taken: readonly Span[],
  talkItems: readonly TalkItem[],
): PaperMention[] {
  const calls = callsPaper.test(handsRound.mayMatch(text) ? text.replace(handsRound.pattern, '') : text);
  const isOwnTalk = ownTalk.test(text) && !calls;
  const isOfGuest = (title: PaperMention): boolean =>
    !calls &&
    title.by === 'title' &&
    title.start !== null &&
    title.title !== null &&
    !isTitleCase(title.title) &&
    behindGuest.test(text.slice(Math.max(0, title.start - 110), title.start)) &&
    !readsTogether.test(text);
  return findPaperTitles(text, words, taken).filter(
    (title) =>
      !isOwnTalk &&
      !isOfGuest(title) &&
      (title.by !== 'run' || text.length < longText || (title.start ?? 0) < opening) &&
      !talkItems.some((item) => title.start !== null && title.start >= item.start && title.start < item.end),
  );
}

const rowMark = /\n\s{0,2}(?:[•●▪–—*·-]|\d{1,2}[.)])\s/u;

function isOnLine(text: string, { start }: PaperMention, at: number): boolean {
  return start !== null && !text.slice(Math.min(start, at), Math.max(start, at)).includes('\n');
}

function overlaps(one: PaperMention, other: PaperMention): boolean {
  if (one.start === null || one.end === null || other.start === null || other.end === null) return false;
  return one.start < other.end && one.end > other.start;
}

function idOf(mention: PaperMention): string | null {
  return mention.arxiv ?? mention.doi ?? mention.openreview ?? mention.url;
}
