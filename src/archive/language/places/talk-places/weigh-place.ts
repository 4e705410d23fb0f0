/**
 * Weighs which of the names in a post is the place where a talk was given. In: a text that is known to tell of a talk, with
 * its people, dates and title. Out: the name of the place, or null. Every sign has one weight, learned from labelled posts and rounded.
 */

import type { PersonMention } from '../../names/person-names/person-mention.ts';
import { findCity } from '../cities.ts';
import { type PlaceCandidate, placeCandidates } from './place-candidates.ts';

/** A text that tells of a talk. */
export interface Told {
  text: string;
  people: readonly PersonMention[];
  dates: readonly { start: number; end: number }[];
  title: string | null;
}

type Sign = readonly [name: string, weight: number, holds: (candidate: PlaceCandidate, told: Told) => boolean];

const eventAtEnd =
  /(?:Conference|Congress|Summit|Workshop|Forum|Meeting|Symposium|Colloquium|Festival|Seminar|School|Week|Days?|Meetup|Fair|Fest|Conf|Assembly|Lectures|Readings|Tap|Night|Science|Series)$|(?:[Фф]ест|[Кк]онф|[Фф]орум|[Сс]ъезд|[Мм]итап)$/u;
const houseAtEnd =
  /(?:Institute|University|Society|Academy|Museum|Library|College|Institution|Observatory|Cent(?:er|re)|Laboratory|Labs?|Hospital|Unit|Theatre|Planetarium|Foundation)$/u;
const houseAtBeginning =
  /^(?:University|Institute|Institut|Museum|Academy|School|Centre|Center|Université|Universidad|Universität|Planetario|College|Collège|Университет|Институт|Школа|Музей|Центр|Банк|Академия|Лекторий|Конференция|Дом|Библиотека)\s/u;
const endsRun = /^(?:\s?[,.;:)(—–|!?"“”«»\n]|$)/u;

const signs: readonly Sign[] = [
  ['event-at-end', 2.2, ({ name }) => eventAtEnd.test(name)],
  ['house-at-end', 2.2, ({ name }) => houseAtEnd.test(name)],
  ['house-at-beginning', 0.8, ({ name }) => houseAtBeginning.test(name)],
  ['by-noun', 0.5, ({ by }) => by === 'noun'],
  ['by-adjective', 2.9, ({ by }) => by === 'adjective'],
  ['at', 2.4, ({ before }) => /(?<!\p{L})(?:at|на|рамках)\s(?:(?:the|our|an?)\s|«)?$/iu.test(before)],
  ['in', 1.5, ({ before }) => /(?<!\p{L})(?:in|inside|в|во)\s(?:(?:the|our|an?)\s|«)?$/iu.test(before)],
  [
    'to',
    1.5,
    ({ before }) => /(?<!\p{L})(?:to|from|of|for|until|с|со|из|до|у)\s(?:(?:the|our|an?)\s|«)?$/iu.test(before),
  ],
  [
    'speaks-in',
    2,
    ({ before }) =>
      /(?<!\p{L})(?:чита[ею]т|читал[аи]?|прочита\p{L}{1,3}|прочт[её]т|прочла|выступ\p{L}{2,4}|рассказ\p{L}{2,5})\s(?:\p{L}{3,12}\s){0,1}во?\s$/u.test(
        before,
      ),
  ],
  ['opens', -1, ({ before }) => /(?:^|\n|[.!?]\s)$/u.test(before)],
  ['before-mark', 0.8, ({ after }) => endsRun.test(after)],
  ['before-city', 1.4, ({ after }) => cityBehind(after)],
  ['behind-city', 0.4, ({ before }) => cityBefore(before)],
  ['before-title', -0.8, ({ after }) => /^[\s:,(—–-]{0,4}["“«]/u.test(after)],
  [
    'publishes',
    1.6,
    ({ after }) =>
      /^\s(?:has |have |people |just )?(?:put|uploaded|published|posted|released|опубликовал|выложил|позвал|зов[её]т|пригласил|пригласи|прош[её]л|прошл)/u.test(
        after,
      ),
  ],
  ['acronym', 1.3, ({ name }) => /^\p{Lu}{3,}(?:\s|$|\d)|\p{Ll}\p{Lu}/u.test(name)],
  ['one-word', -2.1, ({ name }) => /^\p{Lu}[\p{Ll}-]+$/u.test(name)],
  ['long', -0.3, ({ name }) => name.split(' ').length > 2],
  ['quoted', 2, ({ before, after }) => /[«"“]$/u.test(before) && /^[»"”]/u.test(after)],
  [
    'person',
    -3.1,
    ({ start, end }, { people }) =>
      people.some((person) => person.by !== 'shape' && start < person.end && end > person.start),
  ],
];
/** How much a name has to weigh; learned with the signs. */
const bias = -0.9;

const never =
  /^(?:TALK|VID|VIDEO|LIVE|NEW|The|A|An|I|We|You|He|She|It|They|This|That|If|In|On|At|And|But|Dr|Prof|Mr|Ms|Mrs|Her|His|Our|My|No|Yes|Last|Next|Slides?|Video|Title|Abstract|Poster|Zoom|YouTube|Youtube|Telegram|GitHub|VK|Rutube|Дзен|ВК|Ютуб|Хабр|ML|AI|LLM|NLP|CV|RL|ИИ|GPU|Registration|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Янв|Фев|Мар|Апр|Июн|Июл|Авг|Сен|Окт|Ноя|Дек)\p{L}*|January|February|March|April|May|June|July|August|September|October|November|December|МСК|UTC|CET|EST|PST|GMT)(?:\s(?:\d{1,2}|I|We|The|A|It|If))?$/u;

function weighPlaces(told: Told): { candidate: PlaceCandidate; held: string[]; score: number }[] {
  const { text, title, dates } = told;
  const titleAt = title === null ? -1 : text.indexOf(title);
  return placeCandidates(text)
    .filter(
      ({ name, start, end }) =>
        name.length > 1 &&
        !never.test(name) &&
        !/['’]s(?:\s|$)|[!?.]\s|[!?]$|\s(?:on|by)\s/.test(name) &&
        !holdsCity(name) &&
        !/^\p{L}?\d{1,4}\p{L}?$/u.test(name) &&
        findCity(name) === undefined &&
        !(titleAt !== -1 && start < titleAt + (title?.length ?? 0) && end > titleAt) &&
        !dates.some((date) => start >= date.start && end <= date.end),
    )
    .map((candidate) => {
      const held = signs.filter(([, , holds]) => holds(candidate, told));
      return {
        candidate,
        held: held.map(([name]) => name),
        score: held.reduce((sum, [, weight]) => sum + weight, bias),
      };
    });
}

/** The name that has the most weight, where it has enough. */
export function bestPlace(told: Told): string | null {
  const [best] = weighPlaces(told).sort((one, other) => other.score - one.score);
  return best !== undefined && best.score > 0 ? best.candidate.name : null;
}

/** “KubeCon in Paris”: the city is no part of the name. */
function holdsCity(name: string): boolean {
  const city = /\s(?:in|в)\s(?<city>\p{Lu}.{1,40})$/u.exec(name)?.groups?.['city'];
  return city !== undefined && (findCity(city) !== undefined || findCity(city.split(' ')[0] ?? '') !== undefined);
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
