/**
 * Facts of one text: everything that can be read from a post by itself, read once. In: a draft. Out: a reading, which is plain data
 * and may be kept for another build, and the facts that follow from it: words, dates, names, papers, lists, links to videos, and the
 * signals found. What surrounds the post is added in `facts.ts`.
 */

import type { DateMention } from '../../language/dates/date-mention.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { findTimes, type TimeMention } from '../../language/dates/find-times.ts';
import { findNames, type GivenNameMention } from '../../language/names/find-people.ts';
import { findForeignNames } from '../../language/names/foreign-names.ts';
import type { PersonMention } from '../../language/names/person-names/person-mention.ts';
import { oncePerWord } from '../../language/once-per-word.ts';
import { findCityIn } from '../../language/places/cities.ts';
import { findVenue } from '../../language/places/find-venue.ts';
import { stem } from '../../language/stem.ts';
import type { TalkItem } from '../../language/talk-lists/talk-item.ts';
import { findInlineTalks, findTalkItems } from '../../language/talk-lists/talk-items.ts';
import { findMethodNames } from '../../language/titles/method-names.ts';
import type { PaperMention } from '../../language/titles/paper-ids.ts';
import { seriesNumber } from '../../language/titles/series-number.ts';
import { readWords, type Word, withoutAddresses } from '../../language/words.ts';
import type { Draft, DraftText } from '../../model/draft.ts';
import { type OwnPapers, readOwnPapers } from '../../papers/read-own-papers.ts';
import { findSignals, type SignalName, type Signals } from '../signals.ts';
import { findChapters, findVideo } from './find-video.ts';
import { type ListShape, readList } from './list-shape.ts';
import { type OwnKeys, readKeys } from './read-keys.ts';
import { type Offer, readOffer } from './read-offer.ts';
import { readPapers } from './read-papers.ts';

/** What a post says by itself. Plain data: it follows from the draft and from the code, and from nothing else. */
export interface Reading {
  dates: readonly DateMention[];
  times: readonly TimeMention[];
  people: readonly PersonMention[];
  /** Given names that stand alone. */
  given: readonly GivenNameMention[];
  papers: readonly PaperMention[];
  /** Which of them are one paper, and what stands beside them. */
  ownPapers: OwnPapers | null;
  /** What a paper may be called by, wherever it stands. */
  methodNames: readonly string[];
  /** By which a series counts the meeting: «выпуск 31». */
  number: string | null;
  /** Of all people and papers that it names. */
  keys: OwnKeys;
  /** Foreign words that may be names of anything. */
  foreignNames: readonly string[];
  talkItems: readonly TalkItem[];
  /** Talks that running text names one after the other: those of a digest. */
  inlineTalks: readonly TalkItem[];
  list: ListShape;
  /** `media`: a video in the message; an address: a link to one; null: neither. */
  video: string | null;
  chapters: { at: number; title: string }[];
  /** Parts of an offer of work. */
  offer: Offer;
  /** Where a talk is given, by name. */
  venue: string | null;
  city: string | null;
  signals: readonly FoundSignal[];
}

/** The first words of a signal that the text has, where they stand, and how often there are such words. */
export interface FoundSignal {
  signal: SignalName;
  quote: string;
  start: number;
  count: number;
}

export interface TextFacts extends Omit<Reading, 'signals'> {
  draft: Draft;
  /** The draft's text with addresses blanked; places are the same. */
  text: string;
  words: readonly Word[];
  /** The first words of a signal, and where they stand; undefined when the text has none. */
  find(signal: SignalName): { quote: string; start: number } | undefined;
  /** How often the words of a signal stand in the text. */
  count(signal: SignalName): number;
}

export function openReading(draft: Draft, { signals, ...said }: Reading): TextFacts {
  return { ...said, draft, text: blankedText(draft), words: wordsOf(draft), ...asksFor(signals) };
}

export function asksFor(signals: Reading['signals']): Pick<TextFacts, 'find' | 'count'> {
  // Of a post that was kept from an earlier build hardly anything is asked.
  let bySignal: ReadonlyMap<SignalName, FoundSignal> | undefined;
  const find = (signal: SignalName): FoundSignal | undefined => {
    bySignal ??= new Map(signals.map((found) => [found.signal, found]));
    return bySignal.get(signal);
  };
  return { find, count: (signal) => find(signal)?.count ?? 0 };
}

export function blankedText({ text }: DraftText): string {
  return text.includes('://') ? withoutAddresses(text) : text;
}

const read = new WeakMap<DraftText, readonly Word[]>();

/** Words are not kept from build to build: reading them again takes less. */
export function wordsOf(draft: DraftText): readonly Word[] {
  const known = read.get(draft);
  if (known !== undefined) return known;
  const words = readWords(blankedText(draft));
  read.set(draft, words);
  return words;
}

export function readPost(draft: DraftText): Reading {
  const { text } = draft;
  const blanked = blankedText(draft);
  const words = wordsOf(draft);
  const found: Signals = findSignals(words);
  const { people, given } = findNames(blanked, words);
  const dates = findDates(blanked, words);
  const talkItems = findTalkItems(text, people);
  const alone = given.filter(
    ({ start, end }) =>
      !followsCapital.test(blanked.slice(Math.max(0, start - 24), start)) &&
      !(/[«"“]$/.test(blanked.slice(Math.max(0, start - 1), start)) && /^:\s\p{Lu}/u.test(blanked.slice(end, end + 3))),
  );
  const taken = [...people.filter((person) => isSurelyPerson(blanked, person)), ...alone, ...dates];
  const papers = readPapers(draft, blanked, words, taken, talkItems);
  const signals = Array.from(found).flatMap(([signal, { 0: first, length: count }]): FoundSignal[] =>
    first === undefined ? [] : [{ signal, quote: blanked.slice(first.start, first.end), start: first.start, count }],
  );
  const times = findTimes(blanked, words);
  const venue = findVenue(blanked, words);
  const city = findCityIn(blanked, words);
  const methodNames = findMethodNames(blanked, words, taken);
  const number = seriesNumber(blanked);
  return {
    dates,
    times,
    people,
    given,
    papers,
    ownPapers: readOwnPapers({ text: blanked, draft, papers, dates, talkItems, venue, city }),
    methodNames,
    number,
    keys: readKeys({ people, given, papers, methodNames, number }),
    foreignNames: findForeignNames(blanked, words, [...people, ...given, ...dates, ...times], venue),
    talkItems,
    inlineTalks: talkItems.length > 0 ? [] : findInlineTalks(text, people),
    list: readList(draft, papers),
    video: findVideo(draft),
    chapters: findChapters(text),
    venue,
    city,
    offer: readOffer(text, asksFor(signals).find),
    signals,
  };
}

/** «Monte Carlo», «Hidden Markov»: a given name behind another capital of its script is a part of that name; so is “Adam: A Method for …”. */
const followsCapital = /\b[A-Z][a-z]{2,20} $/;

/** Unknown names are no part of a title where the sentence goes on with what a person does: «Sun-hee Baek of KAIST on …». */
function isSurelyPerson(text: string, { by, start, end }: PersonMention): boolean {
  // “The Bitter Lesson”
  if (/(?:^|\s)The $/.test(text.slice(Math.max(0, start - 5), start))) return false;
  return (
    by !== 'shape' || /^\s(?:will|gives?|joins?|speaks?|presents?|of\s\p{Lu}\S*\son)\s/u.test(text.slice(end, end + 30))
  );
}

/** Words that many posts share tell nothing: only longer ones count, without those of every announcement. */
const commonWords =
  'запись встреча ридинг группа семинар статья доклад видео смотреть ссылка приходите ждём рассказать расскажет рассказывает представить обсудим модель обучение данные который которая почему когда можно будет сегодня завтра вчера спасибо всем начало онлайн трансляция аудитория понедельник вторник среда четверг пятница суббота воскресенье январь февраль апрель август сентябрь октябрь ноябрь декабрь января февраля апреля августа сентября октября ноября декабря неделя часть первая вторая теперь очень только после перед через тоже снова опять пришли участие друзья коллеги наконец вечера paper session recording reading group meeting youtube video https zoom about their there which would could thursday monday tuesday wednesday friday january february march april october november december tomorrow';
/** Made when it is asked for: who only reads posts does without. */
let commonStems: ReadonlySet<string> | undefined;

/** Stems of the words that tell one meeting from another. */
export function tellingWords(words: readonly Word[]): Set<string> {
  const telling = new Set<string>();
  for (const word of words) {
    const found = tellingStem(word);
    if (found !== null) telling.add(found);
  }
  return telling;
}

const tellingStem = oncePerWord((word): string | null => {
  if (word.length < 5 || /^\d/.test(word)) return null;
  commonStems ??= new Set(commonWords.split(' ').map(stem));
  const found = stem(word);
  return found.length >= 4 && !commonStems.has(found) ? found : null;
});
