/**
 * Weighs which of the names in a post is the place where a talk was given. In: a text that is known to tell of a talk, with
 * its people, dates and title. Out: the name of the place, or null. Every sign has one weight, in `sign-weights.json`.
 */

import type { PersonMention } from '../../names/person-names/person-mention.ts';
import { findCity } from '../cities.ts';
import { type PlaceCandidate, placeCandidates } from './place-candidates.ts';
import learned from './sign-weights.json' with { type: 'json' };

/** A text that tells of a talk. */
export interface Told {
  text: string;
  people: readonly PersonMention[];
  dates: readonly { start: number; end: number }[];
  title: string | null;
}

type Sign = readonly [name: SignName, holds: (candidate: PlaceCandidate, told: Told) => boolean];

/** What each sign says, and what a name weighs by itself; measured and learned by `bench/understanding/learn-places.ts`. */
export interface PlaceWeights {
  bias: number;
  signs: Record<SignName, number>;
}

const { bias, signs: weights }: PlaceWeights = learned;
export type SignName = keyof typeof learned.signs;

const eventAtEnd =
  /(?:Conference|Congress|Summit|Workshop|Forum|Meeting|Symposium|Colloquium|Festival|Seminar|School|Week|Days?|Meetup|Fair|Fest|Conf|Assembly|Lectures|Readings|Tap|Night|Science|Series)$|(?:[Фф]ест|[Кк]онф|[Фф]орум|[Сс]ъезд|[Мм]итап)$/u;
const houseAtEnd =
  /(?:Institute|University|Society|Academy|Museum|Library|College|Institution|Observatory|Cent(?:er|re)|Laboratory|Labs?|Hospital|Unit|Theatre|Planetarium|Foundation)$/u;
const houseAtBeginning =
  /^(?:University|Institute|Institut|Museum|Academy|School|Centre|Center|Université|Universidad|Universität|Planetario|College|Collège|Университет|Институт|Школа|Музей|Центр|Банк|Академия|Лекторий|Конференция|Дом|Библиотека)\s/u;
const endsRun = /^(?:\s?[,.;:)(—–|!?"“”«»\n]|$)/u;

const signs: readonly Sign[] = [
  ['event-at-end', ({ name }) => eventAtEnd.test(name)],
  ['house-at-end', ({ name }) => houseAtEnd.test(name)],
  ['house-at-beginning', ({ name }) => houseAtBeginning.test(name)],
  ['by-noun', ({ by }) => by === 'noun'],
  ['by-adjective', ({ by }) => by === 'adjective'],
  ['at', ({ before }) => /(?<!\p{L})(?:at|на|рамках)\s(?:(?:the|our|an?)\s|«)?$/iu.test(before)],
  ['in', ({ before }) => /(?<!\p{L})(?:in|inside|в|во)\s(?:(?:the|our|an?)\s|«)?$/iu.test(before)],
  ['to', ({ before }) => /(?<!\p{L})(?:to|from|of|for|until|с|со|из|до|у)\s(?:(?:the|our|an?)\s|«)?$/iu.test(before)],
  [
    'speaks-in',
    ({ before }) =>
      /(?<!\p{L})(?:чита[ею]т|читал[аи]?|прочита\p{L}{1,3}|прочт[её]т|прочла|выступ\p{L}{2,4}|рассказ\p{L}{2,5})\s(?:\p{L}{3,12}\s){0,1}во?\s$/u.test(
        before,
      ),
  ],
  ['opens', ({ before }) => /(?:^|\n|[.!?]\s)$/u.test(before)],
  ['before-mark', ({ after }) => endsRun.test(after)],
  ['before-city', ({ after }) => cityBehind(after)],
  ['behind-city', ({ before }) => cityBefore(before)],
  ['before-title', ({ after }) => /^[\s:,(—–-]{0,4}["“«]/u.test(after)],
  [
    'publishes',
    ({ after }) =>
      /^\s(?:has |have |people |just )?(?:put|uploaded|published|posted|released|опубликовал|выложил|позвал|зов[её]т|пригласил|пригласи|прош[её]л|прошл)/u.test(
        after,
      ),
  ],
  ['acronym', ({ name }) => /^\p{Lu}{3,}(?:\s|$|\d)|\p{Ll}\p{Lu}/u.test(name)],
  ['one-word', ({ name }) => /^\p{Lu}[\p{Ll}-]+$/u.test(name)],
  ['long', ({ name }) => name.split(' ').length > 2],
  ['quoted', ({ before, after }) => /[«"“]$/u.test(before) && /^[»"”]/u.test(after)],
  // A part of a title that nobody has recognised, and two names that “and” joins.
  ['in-quotation', ({ start, end }, { text }) => isInQuotation(text, start, end)],
  ['joins-two', ({ name }) => /\s(?:and|и|&)\s/u.test(name)],
  [
    'person',
    ({ start, end }, { people }) =>
      people.some((person) => person.by !== 'shape' && start < person.end && end > person.start),
  ],
];

const never =
  /^(?:TALK|VID|VIDEO|LIVE|NEW|The|A|An|I|We|You|He|She|It|They|This|That|If|In|On|At|And|But|Dr|Prof|Mr|Ms|Mrs|Her|His|Our|My|No|Yes|Last|Next|Slides?|Video|Title|Abstract|Poster|Zoom|YouTube|Youtube|Telegram|GitHub|VK|Rutube|Дзен|ВК|Ютуб|Хабр|ML|AI|LLM|NLP|CV|RL|ИИ|GPU|Registration|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Янв|Фев|Мар|Апр|Июн|Июл|Авг|Сен|Окт|Ноя|Дек)\p{L}*|January|February|March|April|May|June|July|August|September|October|November|December|МСК|UTC|CET|EST|PST|GMT)(?:\s(?:\d{1,2}|I|We|The|A|It|If))?$/u;

/** Every name that may be the place, with the signs that speak for or against it. */
export function placesWithSigns(told: Told): { candidate: PlaceCandidate; held: SignName[] }[] {
  const { text, title, dates } = told;
  const titleAt = title === null ? -1 : text.indexOf(title);
  return placeCandidates(text)
    .filter(
      ({ name, start, end }) =>
        name.length > 1 &&
        !never.test(name) &&
        !/^\d{1,2}(?:st|nd|rd|th)\s/.test(name) &&
        !/['’]s(?:\s|$)|[!?.]\s|[!?]$|\s(?:on|by)\s/.test(name) &&
        !holdsCity(name) &&
        !/^\p{L}?\d{1,4}\p{L}?$/u.test(name) &&
        findCity(name) === undefined &&
        !(titleAt !== -1 && start < titleAt + (title?.length ?? 0) && end > titleAt) &&
        !dates.some((date) => start >= date.start && end <= date.end),
    )
    .map((candidate) => ({
      candidate,
      held: signs.filter(([, holds]) => holds(candidate, told)).map(([name]) => name),
    }));
}

/** The name that has the most weight, where it has enough. */
export function bestPlace(told: Told): string | null {
  const [best] = placesWithSigns(told)
    .map(({ candidate, held }) => ({ candidate, score: held.reduce((sum, name) => sum + weights[name], bias) }))
    .sort((one, other) => other.score - one.score);
  return best !== undefined && best.score > 0 ? best.candidate.name : null;
}

/** “KubeCon in Paris”: the city is no part of the name. */
function holdsCity(name: string): boolean {
  const city = /\s(?:in|в)\s(?<city>\p{Lu}.{1,40})$/u.exec(name)?.groups?.['city'];
  return city !== undefined && (findCity(city) !== undefined || findCity(city.split(' ')[0] ?? '') !== undefined);
}

function isInQuotation(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 120);
  const opens = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'), before.lastIndexOf(' "'));
  const closes = Math.max(
    before.lastIndexOf('»'),
    before.lastIndexOf('”'),
    before.lastIndexOf('" '),
    before.lastIndexOf('\n'),
  );
  const isWhole = /[«“"]$/u.test(before) && /^[»”"]/u.test(after);
  return opens > closes && !isWhole && /^[^«“\n]{0,100}[»”"]/u.test(after);
}

function cityBehind(after: string): boolean {
  const city = /^(?:\s?[,(]\s?|\s(?:in|в)\s)(?<city>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)/u.exec(after)?.groups?.[
    'city'
  ];
  return city !== undefined && (findCity(city) !== undefined || findCity(city.split(' ')[0] ?? '') !== undefined);
}

function cityBefore(before: string): boolean {
  const city = /(?<![\p{L}-])(?<city>\p{Lu}[\p{L}-]{2,24})\s?[,:—–.]\s(?:на\s|в\s)?$/u.exec(before)?.groups?.['city'];
  return city !== undefined && findCity(city) !== undefined;
}
