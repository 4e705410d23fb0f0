/**
 * Finds titles of papers in running text. In: a text, its words, and the
 * stretches that are people and dates. Out: mentions by title: runs of
 * Latin words among Russian ones, and words set as titles are among English ones.
 */

import { sieved } from '../sieve/sieved.ts';
import { findLabelledTitles } from './labelled-titles.ts';
import { latinRuns, type Run } from './latin-runs.ts';
import type { PaperMention } from './paper-ids.ts';
import { isTitleCase, namesBody, titleSpans } from './title-case.ts';
import type { Word } from './words.ts';

interface Span {
  start: number;
  end: number;
}

const paperWord = `(?:стать(?:я|и|е|ю|ей|ями|ях|ям)|пейпер(?:а|у|ом|е|ы|ов)?|работ(?:а|ы|е|у|ой|ами|ах|ам)?|препринт(?:а|у|ом|е|ы|ов)?|рукопис(?:ь|и|ью)|публикаци(?:я|и|ю|ей)|papers?|preprints?|manuscripts?|paper titled)`;
/** What may stand between «статью» and its title. */
const afterPaperWord = new RegExp(
  String.raw`(?<!\p{L})${paperWord}(?:\s(?:под названием|про|о|об|от|с названием|titled|called|of the day|дня|недели|из|на|по|и|[«"“(:—–-]))?[\s:«"“'(—–-]{0,4}$`,
  'iu',
);
const quotedPaper = new RegExp(paperWord, 'iu');
/** «читаем «Deep Sets»», «расскажет про «Deep Sets»»: a short title in quotation marks where the sentence asks for one. */
const readsBefore =
  /(?<!\p{L})(?:чита\p{L}{2,6}|прочт\p{L}{1,5}|прочита\p{L}{1,5}|обсу[дж]\p{L}{1,7}|разб[еи]р\p{L}{1,6}|разобра\p{L}{1,5}|про|тема|мотивам|следам|вокруг|против|на примере|доклад|рассказ|классик\p{L}|read(?:s|ing)?|cover(?:s|ing)?|tackles?|explores?|unpacks?|revisits?|through|look(?:s|ing)? at|discuss(?:es|ing)?|presents?|presenting|introduc(?:es|ing)|doing|picked|chose|has|have|feature[sd]?|['’]s|with|about|on|compares?|versus|vs\.?|сравн\p{L}{1,5})\s?[:—–-]?\s?[«"“]$|[»”"],?\s(?:and|и|with|vs\.?)\s[«"“]$/iu;
/** «19 сентября: «Deep Sets»»: set off, and perhaps the title of a talk. */
const setsBefore = /[:,.—–+]\s[«"“]$/u;
/** «статья «Генеративные сети в физике»»: a title in the language of the sentence. */
const russianTitle = sieved(
  new RegExp(
    String.raw`(?<!\p{L})${paperWord}(?:\s(?:по|о|об|про|под названием|с названием|\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{L}{1,20}|\p{Lu}\p{L}{1,20}\s\p{Lu}\p{L}{1,20}))?\s?[:—–-]?\s?«(?<title>[^«»\n]{8,200})»`,
    'giu',
  ),
);

/** «Обучение на предпочтениях» (Christiano et al., 2017) */
const citedTitle = sieved(/«(?<title>[^«»\n]{8,200})»\s\(\p{Lu}[^()\n]{2,60}(?:et al|и др|\d{4})[^()\n]{0,12}\)/gu);

/** «Статья: Обучение с подкреплением для стыковки молекул (ДАН, 2023)»: without quotation marks, in a part of its own. */
const labelledTitle = sieved(
  /(?:^|\n|[.!?]\s)[^\p{L}\n]{0,4}(?:стать[яи]|работа|препринт)\s?:\s(?<title>\p{Lu}[^«»\n(.]{15,160})(?=\s\(|[.\n]|$)/giu,
);

/** «… собственную работу, только что принятую: «…»», ««…» — так называется работа», ««…»: наша собственная рукопись» */
const ownTitle = sieved(
  /(?:свою|собственн\p{L}{2,3}|новую|свежую) (?:работу|статью|рукопись)(?:,[^«».!?\n]{3,60})?:?\s\*{0,2}«(?<title>[^«»\n]{8,200})»/giu,
);
const calledPaper = sieved(
  /«(?<title>[^«»\n]{8,200})»\*{0,2}(?:\s[—–-]\s|[:,]\s)(?:так называется|это|наш[аи]?|сво[яй]|собственн\p{L}{2,3}|свеж\p{L}{2,3}|нов\p{L}{2,3}|\s){1,5}(?:работа|статья|рукопись|препринт)(?!\p{L})/giu,
);

/** Titles in Russian after the word for a paper, or before its authors and year. */
export function findRussianTitles(text: string): PaperMention[] {
  const labelled = [...labelledTitle.matchAll(text)];
  const quoted = text.includes('«')
    ? [
        ...russianTitle.matchAll(text),
        ...citedTitle.matchAll(text),
        ...ownTitle.matchAll(text),
        ...calledPaper.matchAll(text),
      ]
    : [];
  return [...quoted, ...labelled].flatMap((match) => {
    const title = match.groups?.['title'] ?? '';
    const isRussian = (title.match(/[а-яё]{2,}/gi)?.length ?? 0) >= 2;
    return isRussian ? [titleMention(match.index + match[0].lastIndexOf(title), title, 'title')] : [];
  });
}

/** What an English sentence has before a paper that it is about. */
const object =
  /(?:present|discuss|read|cover|revisit|tackle|unpack|explore|re-?read|takes? on|about|from|on|aka|paper|through|up|,|:|\(|[—–-])(?:s|ing|es)?\s?["“(]?$/iu;

export function findPaperTitles(text: string, words: readonly Word[], taken: readonly Span[]): PaperMention[] {
  const mentions: PaperMention[] = [];
  const isForeign = /[а-яё]{3}/i.test(text);
  if (!isForeign) {
    mentions.push(...findLabelledTitles(text, titleMention).filter((title) => !isTaken(title, taken)));
    for (const title of findSentenceTitles(text))
      if (!isTaken(title, taken) && !isTaken(title, spansOf(mentions))) mentions.push(title);
  }
  const shown = spansOf(mentions);
  for (const run of latinRuns(text, words)) {
    const whole = wholeRun(text, run, isForeign);
    const isBrief = run.words.length <= 3 || namesBody(text.slice(run.start, run.end));
    if (run.words.length <= 7 && isBrief && isAffiliation(text, run, taken)) continue;
    if (whole !== undefined && isTaken(whole, shown)) continue;
    if (whole !== undefined && !isTaken(whole, taken)) {
      mentions.push(whole);
      continue;
    }
    if (run.words.length < 3) continue;
    for (const span of titleSpans(text, run.words, taken)) {
      const by = showsSpan(text, span);
      const isKnown = mentions.some(({ start, end }) => (start ?? 0) < span.end && (end ?? 0) > span.start);
      if (
        !isKnown &&
        by !== undefined &&
        !(by === 'heading' && !/\p{Ll}/u.test(text.slice(span.start, span.end))) &&
        !namesOnly.test(text.slice(span.start, span.end)) &&
        !isPartOfBook.test(text.slice(span.start, span.end)) &&
        !byline.test(text.slice(span.start, span.end))
      )
        mentions.push(titleMention(span.start, text.slice(span.start, span.end), by));
    }
  }
  return joinParts(text, mentions);
}

function spansOf(mentions: readonly PaperMention[]): Span[] {
  return mentions.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
}

/** “The Complexity of Gradient Descent: CLS = PPAD ∩ PLS”: two runs with nothing but a colon between are one title. */
function joinParts(text: string, mentions: PaperMention[]): PaperMention[] {
  const joined: PaperMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const isPart =
      last?.by === 'run' &&
      last.start !== null &&
      last.end !== null &&
      mention.start === last.end + 2 &&
      mention.end !== null &&
      text.startsWith(': ', last.end);
    if (isPart && last?.start != null && mention.end !== null)
      joined[joined.length - 1] = titleMention(last.start, text.slice(last.start, mention.end), last.by);
    else joined.push(mention);
  }
  return joined;
}

/** “… on A simple framework for predicting solubility”: inside a sentence a capital on such a word has no other reason. */
const sentenceTitle =
  /(?<=(?<!\p{L})(?:on|reads?|reading|discuss(?:es|ing)?|presents?|presenting|covers?|covering|about|paper|tackles?|revisits?|through|unpacks?|explains?):?\s)(?:An?|The|How|Why|What|When|Is|Are|Can|Does|Do|On|Towards?|(?!Reading|Meeting|Morning|Evening|Spring|Beijing)\p{Lu}\p{Ll}{3,14}ing)(?:,? \p{Ll}[\p{L}-]{0,24}| (?:I|\p{Lu}[\p{Lu}\d]{1,6}|\d{1,4})(?![\p{L}\d])|: \p{L}[\p{L}-]{0,24}|\? \p{Lu}\p{L}{0,24}){3,24}\??(?=\.?(?:[\s.;]|$)|, (?:with|by|led|presented)|\s\()/gu;
/** “… Huang's two-page proof: Induced subgraphs of …”: after the colon of a thing that is read. */
const colonTitle =
  /(?<=(?<!\p{L})(?:paper|proof|result|work|classic|article|preprint|study|essay|survey|monograph|manuscript|reading):\s)\p{Lu}[^.!?\n:«»“”"()]{24,140}(?=[.!?\n(]|$)/gu;
/** Such words are the sentence's own. */
const sentenceVerbs = /(?<!\p{L})(?:will|we|you|she|he|they|us|our|your|please|is on|today|tomorrow|tonight)(?!\p{L})/u;

function findSentenceTitles(text: string): PaperMention[] {
  const named = text.includes(': ') ? [...text.matchAll(colonTitle)] : [];
  return [...text.matchAll(sentenceTitle), ...named].flatMap((match) => {
    const [written = ''] = match[0].split(/,? (?:with|by|led by|presented by) (?=\p{Lu}\p{Ll})/u);
    return sentenceVerbs.test(written) || isPartOfBook.test(written)
      ? []
      : [titleMention(match.index, written, 'title')];
  });
}

/** Lines that open with the picture of a place, a clock or a speaker. */
const ofOther =
  /^[^\p{L}\d]{0,4}(?:📍|🗺|🏢|🏛|📅|🗓|📆|🕐|🕑|🕒|🕓|🕔|🕕|🕖|🕗|🕘|🕙|🕚|🕛|⏰|🎙|🎤|🗣|👤|👥|☕|🍕)[^\p{L}\d]{0,4}$/u;

/** Where words set as a title are one, told by what stands around them. */
function showsSpan(text: string, { start, end }: Span): PaperMention['by'] | undefined {
  if (ofOther.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))) return undefined;
  const before = text.slice(Math.max(0, start - 80), start);
  // What follows «at» is a place.
  if (/(?:^|\s)(?:at|in|of|the|@|из|в|на)\s$/i.test(before)) return undefined;
  if (afterPaperWord.test(before)) return 'title';
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const isLabelled = /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}'’ -]{3,24}:\s)?$/u.test(line);
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

/** «Хавьер Ортега, Instituto de Astrofísica de Canarias»: what follows a name after a comma is where the person works. */
function isAffiliation(text: string, { start }: Span, taken: readonly Span[]): boolean {
  return taken.some(({ end }) => end < start && start - end <= 3 && /^(?:,\s|\s?\()$/.test(text.slice(end, start)));
}

function isTaken({ start, end }: PaperMention, taken: readonly Span[]): boolean {
  return taken.some((span) => (start ?? 0) < span.end && (end ?? 0) > span.start);
}

/** «Cahill, Röhm, Fekete»: authors, and no title. */
const namesOnly =
  /^\p{Lu}[\p{L}.-]{1,20}(?:\s\p{Lu}[\p{L}.-]{0,20})?(?:,\s\p{Lu}[\p{L}.-]{0,20}(?:\s\p{Lu}[\p{L}.-]{0,20})?)+$|^\p{Lu}[\p{L}.'’-]{1,20}(?:, \p{Lu}[\p{L}.'’-]{1,20}){1,5},? (?:and|&) \p{Lu}[\p{L}.'’-]{1,20}$|^\p{Lu}[\p{L}-]{1,20}\set\sal\.?$/u;
/** “Reviewed by Ada Obi”: who wrote the post. */
const byline =
  /^(?:reviewed|written|presented|hosted|recorded|translated|edited|prepared|compiled|summari[sz]ed|read|told|photos?|text|notes|slides|words|review|post|summary) by \p{Lu}/iu;
/** “Language: Russian, slides in English”: a line of a programme. */
const isLabel =
  /^(?:who|what|reading|topic|timing|language|format|place|where|when|room|venue|location|zoom|link|slides|registration|speakers?|presenters?|host|time|date|dress code|snacks|contact|stream|recording|video|notes|agenda|level|prerequisites|bring|meeting id|passcode|questions|chat)\s?[:–—-]\s/iu;
/** “The talk is based on joint work …”: said among Russian words, and no title. */
const opensAsSentence =
  /^(?:The|This|It|There|We|You|Our|Your|Please|Meeting|Slides|Questions|Everybody|Everyone|Bring)\s/;
/** “Chapter 5 of Sutton and Barto” */
const isPartOfBook =
  /^(?:chapters?|sections?|lectures?|part|appendix|week|lesson|exercises?)\s(?:\d|[IVX]+(?!\p{L}))/iu;
const saysWhatIs = /\s(?:is|are|will|was|were|has|have|can|be|to)\s/;
const isSentence = (title: string): boolean =>
  opensAsSentence.test(title) && saysWhatIs.test(title) && !title.includes('?');
/** «…, Liskov & Cowling» behind a title. */
const authorsBehind =
  /(?<=\p{L}{3}\s\p{L}[^,\n]{5,200}),\s\p{Lu}[\p{L}-]{1,20}(?:,\s\p{Lu}[\p{L}-]{1,20})?\s(?:&|and)\s\p{Lu}[\p{L}-]{1,20}$/u;

/** The run as one title, where its surroundings show it. */
function wholeRun(text: string, run: Run, isForeign: boolean): PaperMention | undefined {
  const found = trimmedTitle(text.slice(run.start, run.end));
  if (
    found === undefined ||
    namesOnly.test(found.title) ||
    isPartOfBook.test(found.title) ||
    byline.test(found.title) ||
    isLabel.test(found.title)
  )
    return undefined;
  const start = run.start + found.offset;
  const before = text.slice(Math.max(0, start - 80), start);
  const by = inBrackets(text, before, start, found.title) ?? showsTitle(text, before, start, found.title, isForeign);
  if ((by === 'run' || (by === 'heading' && isForeign)) && isRemark(found.title)) return undefined;
  // “HIDE THREE QUARTERS, GUESS THE REST”: the heading of the post.
  if (by === 'heading' && !/\p{Ll}/u.test(found.title) && found.title.includes(' ')) return undefined;
  if (by === 'run' && isSentence(found.title) && !isTitleCase(found.title)) return undefined;
  return by === undefined ? undefined : titleMention(start, found.title, by);
}

export function titleMention(start: number, written: string, by: PaperMention['by']): PaperMention {
  const title = written.replace(authorsBehind, '');
  const end = start + title.length;
  return { start, end, quote: title, arxiv: null, doi: null, openreview: null, url: null, title, by };
}

/** «Csmith (Finding and understanding bugs in C compilers)», “DeVries et al., 2018 (Deep learning of …)”: a title in brackets behind a name. */
function inBrackets(text: string, before: string, start: number, title: string): PaperMention['by'] | undefined {
  const words = title.match(/[\p{Script=Latin}'’]{2,}/gu)?.length ?? 0;
  const isFull = words >= 5 && /^\p{Lu}/u.test(title) && !namesOnly.test(title) && !namesBody(title);
  return isFull &&
    /(?:\p{Lu}[\p{L}\d-]{1,30}|\d{4})\s\($/u.test(before) &&
    /^\)|^[,;]\s(?:https?:|doi|arxiv)/iu.test(text.slice(start + title.length, start + title.length + 12))
    ? 'title'
    : undefined;
}

/** “Ice storm, no power, no demons”: small words with commas between, or a beginning in small letters. */
function isRemark(title: string): boolean {
  if (/^\p{Ll}{2,}(?:\s|,)/u.test(title)) return true;
  return title.includes(', ') && !title.includes(': ') && !isTitleCase(title.replace(/^\S+\s/, ''));
}

const citationBehind =
  /^[»"”]?\s\((?:\p{Lu}[\p{L}-]+(?:,\s|\s(?:and|&|и)\s|\set al\.?,?\s?|\sи др\.?,?\s?|\s)){1,4}(?:19|20)\d\d\)/u;

function showsTitle(
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
  // Among Russian words a long run of Latin ones is hardly anything but a title.
  if ((title.includes(', ') && words < 5) || (words < 7 && namesBody(title))) return undefined;
  return words >= 5 || (words >= 4 && (isTitleCase(title) || title.includes(': '))) ? 'run' : undefined;
}

/** “her short talk “…””, “the seminar “…””: in small letters it is what a talk is called. */
const talkBefore = /(?<!\p{L})(?:talk|seminar|lecture|keynote|stand-up|poster|доклад\p{L}{0,2})\s?:?\s[«"“]$/iu;
const callsItPaper =
  /^[»"”],?\s(?:the\s(?:\p{Lu}[\p{L}-]+\s){0,2}(?:paper|preprint|article)|(?:та самая |та |эта )?(?:стать[яиюе]|работ[аыу]|препринт))(?!\p{L})/u;

function opensSentence(before: string): boolean {
  const signs = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$/u.exec(before)?.[0] ?? '';
  return signs.length === before.length || /\n|[.!?…]\s/.test(signs);
}

/** Cuts what a run of Latin words catches beside the title: addresses, closing full stops, a year or venue in brackets. */
function trimmedTitle(run: string): { title: string; offset: number } | undefined {
  let title = run;
  const address = /\s?\(?(?:https?:|www\.|arxiv\.org|doi\.org)\S*/i.exec(title);
  if (address !== null) title = title.slice(0, address.index);
  // «CoTracker, with Ada Obi»: who shows it is no part of its title.
  const shownBy = /, (?:with|by) (?=\p{Lu}\p{Ll}+ \p{Lu})/u.exec(title);
  if (shownBy !== null && shownBy.index > 3) title = title.slice(0, shownBy.index);
  // «…, better known as Raft»
  const knownAs = /,?\s\(?(?:better |also )?known as\s/.exec(title);
  if (knownAs !== null && knownAs.index > 12) title = title.slice(0, knownAs.index);
  const citation = /,\s(?=[^,]*(?:\d{4}|et al|&)|[A-Z][\w-]+\sand\s[A-Z])/.exec(title);
  if (citation !== null && citation.index > 12) title = title.slice(0, citation.index);
  if (title.includes('(') && !title.includes(')')) title = title.slice(0, title.lastIndexOf('('));
  // «…, Nature 378, 355 (1995)»
  const journal = /,\s(?:[A-Z][\w.&]{0,20}\s){1,5}\d{1,4}(?:,\s|\(|\s\(|$)/.exec(title);
  if (journal !== null && journal.index > 12) title = title.slice(0, journal.index);
  let offset = 0;
  // “NeuralGCM — Neural General Circulation Models for …”
  const shortFirst = /^\p{Lu}[\p{L}\d-]{2,16} [—–] (?=(?:\S+ ){2,}\S)/u.exec(title);
  if (shortFirst !== null) offset = shortFirst[0].length;
  // «M. Mayor, D. Queloz, A Jupiter-mass companion …»
  const byAuthors = /^(?:(?:[A-Z]\.[\s-]?){1,3}[A-Z][\w'’-]{1,20}(?:,\s|\s(?:and|&)\s)){1,8}(?=\p{Lu})/u.exec(title);
  const byAuthor = /^[A-Z][\w'’-]{1,20},\s(?=(?:An?|The|On|How|Why|Towards?)\s)/.exec(title);
  if (byAuthors !== null) offset = byAuthors[0].length;
  else if (byAuthor !== null) offset = byAuthor[0].length;
  // «Summer re-read: Dynamo: Amazon's …» — of three parts the first is not the title's; neither is «et al., …».
  const parts = title.split(/:\s/);
  if (parts.length > 2 && offset === 0) offset = (parts[0]?.length ?? 0) + 2;
  const authors = /^(?:[A-Z][\w-]+\s)?et al\.?(?:,?\s|$)/.exec(title);
  if (authors !== null) offset = authors[0].length;
  const label =
    /^(?:[Pp]aper|[Tt]itle|[Tt]opic|[Rr]eading|[Ss]ource|[Tt]ext|Nature|Science|Cell|PNAS|The Lancet|NEJM|arXiv|bioRxiv|medRxiv|JMLR|TMLR|TPAMI|NeurIPS|ICML|ICLR|CVPR|ACL|EMNLP|KDD):\s|^[Pp]aper\s(?=[A-Z])/.exec(
      title,
    );
  if (label !== null) offset = label[0].length;
  title = title.slice(offset);
  title = title.replace(
    /,\s(?:PNAS|Nature|Science|Cell|Lancet|NEJM|JMLR|TMLR|NeurIPS|ICML|ICLR|CVPR|ACL|EMNLP|KDD|SIGIR|CHI)(?:\s\d{4})?$/,
    '',
  );
  title = title.replace(/(?<![\s.,:;(–—-])[\s.,:;(–—-]+$/, '').replace(/\s\(?(?:19|20)\d\d\)?$/, '');
  if (title.includes(')') && !title.includes('(')) title = title.slice(0, title.indexOf(')'));
  return /\p{Script=Latin}{2}/u.test(title) ? { title, offset } : undefined;
}
