/** What the rules of several kinds ask: small questions to the facts, each with a name. */

import { hostOf } from '../../host-of.ts';
import { findMeetingDate } from '../../meeting-date.ts';
import type { PostKind } from '../../model/post.ts';
import { sieved } from '../../sieve/sieved.ts';
import { stemsOf } from '../channel/name-keys.ts';
import type { DatedMention } from '../dated-mention.ts';
import { type Facts, writtenOn } from '../facts.ts';
import { oncePerReading } from '../once-per-text.ts';
import { findPerhapsVideo, isFilm } from '../reading/find-video.ts';
import type { SignalName } from '../signals.ts';

export interface Rule {
  id: string;
  kind: PostKind;
  /** Points for the kind; negative where the finding speaks against it. */
  weight: number;
  /** Why the finding says so. */
  because: string;
  /** The words that fired the rule (empty when it saw something else), or undefined. */
  finds(facts: Facts): string | undefined;
}

export const says = (signal: SignalName) => (facts: Facts) => facts.find(signal)?.quote;
/** Near the beginning: what a post opens with is what it is about. */
export const opensWith =
  (signal: SignalName, within = 160) =>
  (facts: Facts) => {
    const found = facts.find(signal);
    return found !== undefined && found.start < within ? found.quote : undefined;
  };
/** `quote` where the condition holds, and nothing where there is no quote to give. */
export const quoteIf = (condition: boolean, quote: string | undefined): string | undefined =>
  condition ? quote : undefined;
/** What the pattern finds in the text, which is looked for only where the condition holds. */
export const wordsIf = (
  condition: boolean,
  pattern: { exec(text: string): RegExpExecArray | null },
  facts: Facts,
): string | undefined => (condition ? pattern.exec(facts.text)?.[0] : undefined);
/** Fires without words where what was seen is no wording. */
export const when = (condition: boolean): string | undefined => (condition ? '' : undefined);

/** Pictures with which posts of a kind open in every language. */
const signs = {
  film: /^[^\p{L}\d\n]{0,6}(?:🎥|📹|🎬|📼|📺|📽|▶)/u,
  sound: /^[^\p{L}\d\n]{0,6}(?:🎧|🎙|📻)/u,
  paper: /^[^\p{L}\d\n]{0,6}(?:📰|🗞|✍)/u,
  work: /^[^\p{L}\d\n]{0,6}(?:💼|🧑‍💼|👩‍💼|🧑‍🔬)/u,
  clock: /^[^\p{L}\d\n]{0,6}(?:⏰|🔔|⏳)/u,
} as const;

/** The picture with which the post opens, if it is one of that sort. */
export const opensWithSign = (facts: Facts, sort: keyof typeof signs): string | undefined =>
  signs[sort].exec(facts.text)?.[0];

export function has(facts: Facts, ...signals: SignalName[]): boolean {
  for (const signal of signals) if (facts.find(signal) !== undefined) return true;
  return false;
}

export const isShort = (facts: Facts): boolean => facts.text.length < 420;
export const isLong = (facts: Facts): boolean => facts.text.length >= 480;

/** It answers the post of a meeting, or what answers it. */
export const aboutMeeting = (facts: Facts): boolean =>
  facts.ties.replied !== null ||
  (facts.replied !== null && ['announcement', 'reschedule'].includes(facts.replied.kind));
/** It names somebody or something of a meeting to come. */
export const namesComing = (facts: Facts): boolean => facts.ties.ahead?.isNamed ?? false;

export const hasPaper = (facts: Facts): boolean => facts.papers.some((paper) => paper.by !== 'loose-name');
export const hasPaperId = (facts: Facts): boolean =>
  facts.papers.some((paper) => paper.by === 'id' || paper.by === 'heading' || paper.by === 'title');
export const paperQuote = (facts: Facts): string | undefined =>
  facts.papers.find((paper) => paper.by !== 'loose-name')?.quote;
export const hasPerson = (facts: Facts): boolean => facts.people.some((person) => person.by !== 'shape');
export const personQuote = (facts: Facts): string | undefined =>
  (facts.people.find((person) => person.by !== 'shape') ?? facts.people[0])?.quote;

/** The day of the meeting that the post names, where it does not lie behind. */
export const comingMention = oncePerReading((facts: Facts): DatedMention | undefined => {
  const mention = findMeetingDate(facts);
  if (mention === undefined) return undefined;
  const today = writtenOn(facts.writing);
  return today === null || mention.future === undefined || mention.future.day >= today ? mention : undefined;
});

/** A date to come, with an hour (`timed`) or without. */
export function comingDate(facts: Facts, timed: boolean): string | undefined {
  const mention = comingMention(facts);
  return mention !== undefined && (mention.time !== null) === timed ? mention.quote : undefined;
}

export const anyComingDate = (facts: Facts): string | undefined => comingMention(facts)?.quote;

export function onAprilFirst(facts: Facts): boolean {
  return writtenOn(facts.writing)?.endsWith('-04-01') ?? false;
}

/** «NeRF умер, да здравствует …», «флешка умерла»: nobody is named who could have. */
const figurative = /[A-Za-z][\w-]{1,20}\s(?:\p{L}{2,8}\s)?умер|умер(?:ла|ли|ло)?,?\s(?:да здравствует|но дело)/u;

/** Words of mourning stand beside a name. */
export function mourns(f: Facts): string | undefined {
  const found = f.find('mourning');
  if (found === undefined || !/^умер/i.test(found.quote)) return found?.quote;
  const isNamed = f.people.some(({ start }) => start !== null && Math.abs(start - found.start) < 80);
  return isNamed && !figurative.test(f.text) ? found.quote : undefined;
}

export const wasRecorded = (facts: Facts): boolean => has(facts, 'recorded') && !has(facts, 'recordedLater');

/** “the session of yesterday”, the day after one. */
function isOfYesterday({ dates, ties, text }: Facts): boolean {
  const day = ties.latest?.day;
  return (
    text.length < 300 &&
    day != null &&
    dates.some(({ past, written }) => written.type === 'relative' && past?.day === day)
  );
}

/** A video in the post or behind a link; a shared file or another post only where the words speak of a recording. */
export const videoOf = oncePerReading((facts: Facts): string | null => {
  if (facts.video !== null) return facts.video;
  const isTold =
    has(facts, 'recorded', 'published', 'missed', 'watch') ||
    opensWithSign(facts, 'film') !== undefined ||
    isOfYesterday(facts) ||
    (facts.ties.held?.isNamed === true && facts.text.length < 300 && !has(facts, 'slides', 'recordedLater'));
  return isTold ? findPerhapsVideo(facts.draft) : null;
});

/** The post opens with the word for a meeting before it names anybody's event. */
export function meetingBeforeVenue(facts: Facts): boolean {
  const meeting = facts.find('meeting');
  return meeting !== undefined && meeting.start <= (facts.find('elsewhere')?.start ?? Number.POSITIVE_INFINITY);
}

/** «на семинаре ИППИ», «на коллоквиуме «Волны»», “at the Imperial College seminar”: somebody else's. */
export const theirSeminar = oncePerReading((facts: Facts): string | undefined => {
  const named = houseOfSeminar.exec(facts.text)?.[0];
  const isHouse = named !== undefined && !namesPersonLast(facts, named);
  return isHouse ? named : facts.find('theirSeminar')?.quote;
});

const houseOfSeminar = sieved(
  /(?<!\p{L})(?:на|at)\s(?:(?:the|a|открытом|научном|общем|большом)\s)?(?:семинаре|коллоквиуме|вебинаре|кружке|seminar|colloquium)\s[«"“]?\p{Lu}[\p{L}»-]{1,30}|(?<!\p{L})во?\s\p{Lu}[\p{L}-]{3,24}(?:ом|ем|ой|ей)\s(?:институте|университете|обсерватории|академии|центре|политехе|музее)[^.!?\n]{0,60}\sна\s[^.!?\n]{0,24}(?:семинаре|коллоквиуме)|(?<!\p{L})at\sthe\s(?:\p{Lu}[\p{L}.]{1,20}\s){1,3}(?:seminar|colloquium|workshop|lab meeting)/u,
);

/** «вебинар ассоциации с нашим Петром», “a webinar with our own Ann”: told of one's own people where others are the hosts. */
export const hostsOurs = (facts: Facts): string | undefined =>
  has(facts, 'maybeElsewhere', 'elsewhere') && !has(facts, 'meeting') && facts.ties.replied === null
    ? ourPerson.exec(facts.text)?.[0]
    : undefined;

const ourPerson = sieved(/(?<!\p{L})(?:наш(?:им|ей|ими|его|их|а|и)?|our(?: own)?)\s\p{Lu}\p{Ll}{2,20}/u);

/**
 * «Видео с «Химфорума»: Нина Лис, «Вода помнит»»: a name with a title of which no meeting that may be meant has a word, where the
 * speaker's own meeting is known, or others have published what was given at theirs.
 */
export const titleOfNoMeeting = oncePerReading((facts: Facts): string | undefined => {
  const { held, latest } = facts.ties;
  if (facts.video === null || aboutMeeting(facts) || (held?.score ?? 0) >= 5.5) return undefined;
  const named = nameThenTitle.exec(facts.text)?.groups?.['title'];
  if (named === undefined || !(held?.isNamed || filmsOfOthers(facts) !== undefined)) return undefined;
  const stems = stemsOf(named);
  const isKnown = [held?.meeting, latest].some(
    (meeting) => meeting != null && [...stems].some((word) => meeting.keys.words.has(word)),
  );
  return stems.size === 0 || isKnown ? undefined : named;
});

const nameThenTitle = sieved(
  /\p{Lu}[\p{L}'’-]{2,20}(?:\s\([^()\n]{2,30}\))?(?:,|:|\s[—–-])\s[«"“](?<title>[^«»“”"\n]{6,160})[»”"]/u,
);

/** «видео с «Химфорума»», “the workshop videos are out”: others have published what was given at theirs. */
export const filmsOfOthers = (facts: Facts): string | undefined =>
  facts.video === null || aboutMeeting(facts) ? undefined : ofOthers.exec(facts.text)?.[0];

const ofOthers = sieved(
  /(?<!\p{L})(?:videos|recordings|talks|доклады|лекции|записи|выступления)(?!\p{L})|(?<!\p{L})(?:[Вв]идео|[Зз]апис[ьи])\s(?:(?:со?|из)\s[«"“]?\p{Lu}|\p{Lu}\p{L}{2,20}(?:ого|его|ой)\s)/u,
);

/** «доклад Лиса с PyConf», «выступление Анны на AI Days», «доклад в «Сириусе»»: given on somebody else's stage, by its name. */
export const onStage = (facts: Facts): string | undefined => {
  if (facts.video === null || aboutMeeting(facts)) return undefined;
  return stage.exec(facts.text)?.[0];
};

const stage = sieved(
  /(?<!\p{L})(?:[Дд]оклад|[Вв]ыступлени|[Лл]екци)\p{L}{0,3}\s(?:\p{Lu}(?:\.|\p{Ll}{2,20})\s?){1,3}(?:с|со|на|в|из)\s(?:«\p{Lu}|(?!YouTube|Youtube|Rutube|RuTube|VK|Vimeo|Zoom|Dzen|Drive|Google|Yandex|Telegram)[A-Z][A-Za-z]{1,20}(?!\p{L}))|[»”]\sс(?:о)?\s(?:[A-Z][A-Za-z]{1,20}|«\p{Lu})|\p{Lu}\p{Ll}{1,20}['’]s\s(?:meetup|conference|university|guest|invited|workshop|school|podcast|keynote)\s(?:talk|lecture|keynote|tutorial|video)/u,
);

/** «Мой доклад на «Физике»», «с моего рассказа в «Лаборатории»»: what the author gave, at a house by its name. */
export const givesOwn = (facts: Facts): string | undefined =>
  aboutMeeting(facts) || has(facts, 'meeting', 'article') ? undefined : ownAppearance.exec(facts.text)?.[0];

const ownAppearance = sieved(
  /(?<!\p{L})[Мм](?:ой|оего|оему|оём|оем|оим|оя|оей|ою)\s(?:доклад|рассказ|выступлени|лекци|мастер-класс)\p{L}{0,3}\s(?:на|в|во|у)\s«\p{Lu}[^»\n]{2,40}»/u,
);

/** A day and an hour to come stand before a list of names that tells no places: the programme of one meeting. */
export const isProgramme = (facts: Facts): boolean => {
  const [first] = facts.talkItems;
  const mention = comingMention(facts);
  return (
    first !== undefined &&
    mention !== undefined &&
    mention.time !== null &&
    mention.start < first.start &&
    facts.dates.length <= 2 &&
    (facts.talkItems.every(({ venue, city }) => venue === null && city === null) ||
      facts.papers.filter(({ by }) => by === 'id').length >= facts.talkItems.length)
  );
};

/** «на коллоквиуме Олег Дробов»: who speaks there is no house. */
function namesPersonLast(facts: Facts, named: string): boolean {
  const end = facts.text.indexOf(named) + named.length;
  return facts.people.some((person) => person.start < end && person.end >= end && person.by !== 'shape');
}

/** Day and hour on which the channel usually meets. */
export function isUsualTime(facts: Facts): boolean {
  const mention = comingMention(facts);
  const { habits } = facts;
  if (mention?.future === undefined) return false;
  const weekday = new Date(mention.future.day).getUTCDay() || 7;
  return habits.weekday === weekday && (mention.time === null || habits.time === mention.time.time);
}

/** How many names have a title in quotation marks behind them: «(Мингазова, «…»; Рыбарь, «…»)», “Ana Ruiz on “…””. */
export const namedTitles = oncePerReading((facts: Facts): number => nameAndTitle.count(facts.text));

const nameAndTitle = sieved(
  /\p{Lu}[\p{L}'’-]{2,20}(?:\s\([^()\n]{2,30}\))?(?:[,:]\s|\s\(|\s[—–-]\s|\s(?:с|про|о|об|with|on)\s|\s(?:с докладом)\s)[«“"][^«»“”"\n]{4,160}[»”"]/gu,
);

/** Two to four links, all to films on one site, after a meeting: its recording in parts. */
export const bringsParts = oncePerReading((facts: Facts): boolean => {
  const { links } = facts.draft;
  const [first] = links;
  if (first === undefined || links.length < 2 || links.length > 4 || facts.text.length > 420) return false;
  const host = hostOf(first.url);
  return (
    links.every(({ url }) => isFilm(url) && hostOf(url) === host) &&
    (facts.ties.latest !== null || facts.ties.held !== null || aboutMeeting(facts)) &&
    opensWith('digest', 100)(facts) === undefined
  );
});

/** “Who: … / When: … / Where: …”: the form of an announcement. */
export const isForm = oncePerReading((facts: Facts): boolean => formLine.count(facts.text) >= 2);

const formLine = sieved(
  /^\P{L}{0,8}(?:speakers?|who|when|where|what|reading|topic|timing|time|venue|papers?|date|title|room|location|presenters?|place|host|докладчик|спикер|когда|где|кто|что|тема|время|место|статья)\P{L}{0,4}[:–—-]/gimu,
);
