/**
 * Judges by what stands around some words whether they are the title of a paper: the word for one, quotation marks, a line of
 * their own, a citation. In: a text and a stretch of it. Out: what shows the title, or undefined.
 */

import { isSaid, namesOnly } from './no-title.ts';
import type { PaperMention } from './paper-ids.ts';
import { paperWord } from './paper-word.ts';
import { isTitleCase, namesBody } from './title-case.ts';

interface Span {
  start: number;
  end: number;
}

/** What may stand between «статью» and its title. */
const afterPaperWord = new RegExp(
  String.raw`(?<!\p{L})${paperWord}(?:\s(?:под названием|про|о|об|от|с названием|titled|called|of the day|дня|недели|из|на|по|и|[«"“(:—–-]))?[\s:«"“'(—–-]{0,4}$`,
  'iu',
);

const quotedPaper = new RegExp(paperWord, 'iu');

/** «читаем «Deep Sets»», «расскажет про «Deep Sets»»: a short title in quotation marks where the sentence asks for one. */
const readsBefore =
  /(?<!\p{L})(?:чита\p{L}{2,6}|прочт\p{L}{1,5}|прочита\p{L}{1,5}|обсу[дж]\p{L}{1,7}|разб[еи]р\p{L}{1,6}|разобра\p{L}{1,5}|про|тема|мотивам|следам|вокруг|против|на примере|доклад|рассказ|классик\p{L}|read(?:s|ing)?|cover(?:s|ing)?|tackles?|explores?|unpacks?|revisits?|through|look(?:s|ing)? at|discuss(?:es|ing)?|presents?|presenting|introduc(?:es|ing)|doing|picked|chose|has|have|feature[sd]?|['’]s|with|about|on|compares?|versus|vs\.?|сравн\p{L}{1,5}|own|сво(?:ю|ей|ё|й)|собственн\p{L}{2,3})\s?[:—–-]?\s?[«"“]$|[»”"],?\s(?:and|и|with|vs\.?)\s[«"“]$/iu;

/** «19 сентября: «Deep Sets»»: set off, and perhaps the title of a talk. */
const setsBefore = /[:,.—–+]\s[«"“]$/u;

/** What an English sentence has before a paper that it is about. */
const object =
  /(?:present|discuss|read|cover|revisit|tackle|unpack|explore|re-?read|takes? on|about|from|on|own|aka|paper|through|up|,|:|\(|[—–-])(?:s|ing|es)?\s?["“(]?$/iu;

/** Lines that open with the picture of a place, a clock or a speaker. */
const ofOther =
  /^[^\p{L}\d]{0,4}(?:📍|🗺|🏢|🏛|📅|🗓|📆|🕐|🕑|🕒|🕓|🕔|🕕|🕖|🕗|🕘|🕙|🕚|🕛|⏰|🎙|🎤|🗣|👤|👥|☕|🍕)[^\p{L}\d]{0,4}$/u;

/** Where words set as a title are one, told by what stands around them. */
export function showsSpan(text: string, { start, end }: Span): PaperMention['by'] | undefined {
  if (ofOther.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))) return undefined;
  const before = text.slice(Math.max(0, start - 80), start);
  // What follows «at» is a place.
  if (/(?:^|\s)(?:at|in|of|the|@|из|в|на)\s$/i.test(before)) return undefined;
  if (afterPaperWord.test(before)) return 'title';
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const isLabelled = /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}'’ -]{3,24}[:\]]\s)?$/u.test(line);
  if (
    isLabelled &&
    /^[.!?]?\s{0,3}(?:\([^()\n]{2,40}\)|,\s[\p{Lu}\d][^,.\n]{2,30})?[.!?]?\s{0,400}(?:\n|$)/u.test(
      text.slice(end, end + 400),
    )
  )
    return 'heading';
  if (object.test(before)) return 'run';
  return opensSentence(before) && /^(?:[,:.!?(]|\s\(|$)/.test(text.slice(end, end + 2)) ? 'run' : undefined;
}

/** «Csmith (Finding and understanding bugs in C compilers)», “DeVries et al., 2018 (Deep learning of …)”: a title in brackets behind a name. */
export function inBrackets(text: string, before: string, start: number, title: string): PaperMention['by'] | undefined {
  const words = title.match(/[\p{Script=Latin}'’]{2,}/gu)?.length ?? 0;
  const isFull = words >= 5 && /^\p{Lu}/u.test(title) && !namesOnly.test(title) && !namesBody(title);
  return isFull &&
    /(?:\p{Lu}[\p{L}\d-]{1,30}|\d{4})\s\($/u.test(before) &&
    /^\)|^[,;]\s(?:https?:|doi|arxiv)/iu.test(text.slice(start + title.length, start + title.length + 12))
    ? 'title'
    : undefined;
}

const citationBehind =
  /^[»"”]?\s\((?:\p{Lu}[\p{L}-]+(?:,\s|\s(?:and|&|и)\s|\set al\.?,?\s?|\sи др\.?,?\s?|\s)){1,4}(?:19|20)\d\d\)/u;

export function showsTitle(
  text: string,
  before: string,
  start: number,
  title: string,
  isForeign: boolean,
): PaperMention['by'] | undefined {
  const words = title.match(/[\p{Script=Latin}'’]{2,}/gu)?.length ?? 0;
  const after = text.slice(start + title.length, start + title.length + 120);
  if (
    /^\p{Lu}[\p{L}-]+(?:(?:,\s|\s(?:and|&)\s)\p{Lu}[\p{L}-]+)*(?:,\s|\s(?:and|&)\s|\set\sal\b.*)?$/u.test(title) &&
    /\($/.test(before)
  )
    return undefined;
  const isItalic = /(?<!\*)\*$/.test(before) && /^\*(?!\*)/.test(after) && isTitleCase(title);
  const isQuoted = isItalic || (/[«"“]$/.test(before) && /^[»"”]/.test(after));
  if (isQuoted && talkBefore.test(before) && !isTitleCase(title) && !callsItPaper.test(after)) return undefined;
  // “on “Double descent”, the Belkin paper”
  if (isQuoted && words >= 2 && callsItPaper.test(after)) return 'title';
  if (isQuoted && isSaid(title)) return undefined;
  const isSetOff = isQuoted && words >= 2 && isForeign && /^\p{Lu}/u.test(title) && /\p{L}{3},\s[«"“]$/u.test(before);
  if (isSetOff && !isTitleCase(title)) return 'run';
  if (isQuoted && words >= 2 && isTitleCase(title)) {
    if (readsBefore.test(before) || afterPaperWord.test(before)) return 'title';
    if (setsBefore.test(before)) return /^[»”"],?\s(?:(?:and|и|&|vs\.?)\s)?[«"“]\p{Lu}/u.test(after) ? 'title' : 'run';
  }
  // «World Models (Ha, Schmidhuber, 2018)»: a citation behind it shows a title of two words.
  if (words >= 2 && isForeign && isTitleCase(title) && citationBehind.test(after)) return 'title';
  // «Meeting ID: 876 6832 6572» is no title.
  if (words < 3 && !(words >= 2 && /: \p{L}/u.test(title))) return undefined;
  if (isForeign && afterPaperWord.test(before) && (!title.includes(', ') || words >= 5)) return 'title';
  if (isQuoted && !/^\p{Ll}{2,}\s/u.test(title) && (words >= 4 || quotedPaper.test(before.slice(-60)))) return 'title';
  // «…, Dean and Barroso, CACM 2013», «Text as Data (Gentzkow, Kelly, Taddy)»: a citation gives itself away.
  if (
    words >= 3 &&
    (isTitleCase(title) || opensSentence(before)) &&
    /^,\s\p{Lu}/u.test(after) &&
    /^,\s[^\n]{0,70}(?:19|20)\d\d(?!\d)/.test(after)
  )
    return 'title';
  if (
    words >= 3 &&
    isForeign &&
    /^\s\((?:\p{Lu}[\p{L}-]+(?:,\s|\s(?:and|&)\s|\set al\.?,?\s?)){1,4}(?:\p{Lu}[\p{L}-]+|\d{4})?\)/u.test(after)
  )
    return 'title';
  // «19.09 18:00 | Matryoshka Representation Learning | Анна Лис»: bars part a line as line ends do.
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf(' | ', start - 1) + 2) + 1;
  const ends = [text.indexOf('\n', start + title.length), text.indexOf(' | ', start + title.length)].filter(
    (at) => at !== -1,
  );
  const lineEnd = ends.length === 0 ? -1 : Math.min(...ends);
  const opens = /^[^\p{L}\d]*$/u.test(text.slice(lineStart, start));
  const closes =
    /^[\s.!?»"”*)]*(?:\([^()\n]{2,60}\)[.!?]?\s*|\(?(?:https?:\/\/|arxiv\.org)\S+(?:\s[\s.]*)?|,?\s\(?\p{Lu}\p{L}{2,8}\s?['’]?(?:20)?\d\d\)?\.?)?$/u.test(
      text.slice(start + title.length, lineEnd === -1 ? undefined : lineEnd),
    );
  if (!isForeign) return undefined;
  // «Lottery Ticket Hypothesis спустя пять лет. …»: the first words of a text.
  const isFirst = words >= 3 && /^[^\p{L}\d]*$/u.test(text.slice(0, start)) && /^[»"”]?\s\p{Ll}/u.test(after);
  if (isFirst && isTitleCase(title) && !namesBody(title)) return 'run';
  if (opens && closes && (words >= 4 || isTitleCase(title))) return 'heading';
  // «* Reading Rivers — всё про излучины»: what a row opens with, and what is said of it.
  if (opens && words >= 3 && isTitleCase(title) && /^[»"”]?\s[—–]\s[а-яё]/iu.test(after) && !namesBody(title))
    return 'run';
  // Among Russian words a long run of Latin ones is hardly anything but a title.
  if ((title.includes(', ') && words < 5) || (words < 7 && namesBody(title))) return undefined;
  return words >= 5 || (words >= 4 && (isTitleCase(title) || title.includes(': '))) ? 'run' : undefined;
}

/** “her short talk “…””, “the seminar “…””: in small letters it is what a talk is called. */
const talkBefore =
  /(?<!\p{L})(?:talk|seminar|lecture|keynote|colloquium|webinar|stand-up|poster|доклад\p{L}{0,2})\s?[:,]?\s[«"“]$/iu;

const callsItPaper =
  /^[»"”],?\s(?:the\s(?:\p{Lu}[\p{L}-]+\s){0,2}(?:paper|preprint|article)|(?:та самая |та |эта )?(?:стать[яиюе]|работ[аыу]|препринт))(?!\p{L})/u;

function opensSentence(before: string): boolean {
  const signs = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$/u.exec(before)?.[0] ?? '';
  return signs.length === before.length || /\n|[.!?…]\s/.test(signs);
}
