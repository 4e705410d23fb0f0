/**
 * Habits: what a channel calls its meetings and when it usually meets, learned from its own announcements. In: posts with
 * the kinds of a first reading. Out: the words and the weekday; a second reading knows them from the first post on.
 */
import { type Day, weekdayOf } from '../../language/dates/calendar.ts';
import { weekdayOfHabit } from '../../language/dates/date-words.ts';
import { oncePerWord } from '../../language/once-per-word.ts';
import { findCity } from '../../language/places/cities.ts';
import { stem, stemOf } from '../../language/stem.ts';
import type { PostKind } from '../../model/post.ts';
import { isCodeOf, seriesPrefixes } from '../../papers/series-codes.ts';
import { oncePerText } from '../once-per-text.ts';
import type { TextFacts } from '../reading/text-facts.ts';

export interface Habits {
  /** Weekday of most meetings, from 1 for Monday. */
  weekday: number | null;
  /** `HH:MM` of most meetings. */
  time: string | null;
  /** The channel's own word for its meeting, where it stands in a text. */
  findMeetingName(facts: TextFacts): { quote: string; start: number } | undefined;
  /** All of this as a text: habits of which it is the same say the same of every post. */
  known: string;
}

export interface HabitSample {
  kind: PostKind;
  facts: TextFacts;
  /** What is kept of the post. */
  place?: { nouns?: readonly string[] } | undefined;
  /** The meeting that an announcement names, where it names an hour too. */
  meeting: { day: Day; time: string | null } | null;
}

export const noHabits: Habits = { weekday: null, time: null, findMeetingName: () => undefined, known: '' };

const openingCode = /^[^\p{L}\d\n]{0,4}(?<code>\p{Lu}{1,5}-?\d{1,4})(?![\p{L}\d])/u;
/** A word is the meeting's name when so large a share of announcements has it, and so much smaller a one of other posts. */
const leastShare = 0.3;
const leastCount = 2;
const timesRarer = 4;
/** So near the beginning a post says what it announces. */
const opening = 260;

export function learnHabits(samples: readonly HabitSample[]): Habits {
  const announcements = samples.filter(({ kind, meeting }) => kind === 'announcement' && meeting !== null);
  const others = samples.filter(({ kind }) =>
    ['note', 'review', 'article', 'podcast', 'vacancy', 'talk'].includes(kind),
  );
  const inAnnouncements = countStems(announcements);
  const inOthers = countStems(others);
  const names = new Set<string>();
  for (const [word, count] of inAnnouncements) {
    const share = count / announcements.length;
    const shareElsewhere = (inOthers.get(word) ?? 0) / Math.max(1, others.length);
    if (count >= leastCount && share >= leastShare && share >= shareElsewhere * timesRarer) names.add(word);
  }
  const prefixes = seriesPrefixes(announcements.map(({ facts }) => facts.text));
  const isCode = isCodeOf(prefixes);
  const meetings = announcements.flatMap(({ meeting }) => (meeting === null ? [] : [meeting]));
  const hours = meetings.flatMap(({ time }) => (time === null ? [] : [time]));
  const weekday = mostOf(meetings.map(({ day }) => weekdayOf(day)));
  const time =
    hours.length === 2 && hours[0] === hours[1] ? (hours[0] ?? null) : (mostOf(hours) ?? statedHour(samples));
  return {
    weekday,
    time,
    known: JSON.stringify([weekday, time, [...names].sort(), [...prefixes].sort()]),
    findMeetingName: oncePerText((facts) => {
      const first = facts.words[0];
      // «OS-41. Открываем сезон»: the number of a meeting is its name.
      const code = openingCode.exec(facts.text)?.groups?.['code'];
      if (first !== undefined && code !== undefined && isCode(code)) return { quote: code, start: first.start };
      if (names.size === 0) return undefined;
      const word = facts.words.find((word) => word.text.length > 2 && names.has(stemOf(word)));
      return word === undefined ? undefined : { quote: facts.text.slice(word.start, word.end), start: word.start };
    }),
  };
}

/** «Собираемся по четвергам в 19:00»: the channel itself says when it meets. */
function statedHour(samples: readonly HabitSample[]): string | null {
  for (const { facts } of samples) {
    const [time] = facts.times;
    const isHabit =
      facts.words.some(({ text }) => weekdayOfHabit(text) !== undefined) || facts.find('season') !== undefined;
    if (time !== undefined && facts.times.length === 1 && isHabit && facts.find('gathering') !== undefined)
      return time.time;
  }
  return null;
}

/** In how many of the posts each noun of the opening stands. */
function countStems(samples: readonly HabitSample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facts, place } of samples) {
    const nouns = place?.nouns ?? nounsOf(facts);
    if (place !== undefined) place.nouns = nouns;
    for (const found of nouns) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}

/** Stems, each once. */
function nounsOf(facts: TextFacts): string[] {
  const stems = new Set<string>();
  for (const word of facts.words) {
    if (word.start > opening) break;
    if (isNoun(word) && !isNamed(facts, word)) stems.add(stemOf(word));
  }
  return [...stems];
}

/** It is a part of somebody's name, or what a paper is called. */
function isNamed(facts: TextFacts, { start, end }: { start: number; end: number }): boolean {
  const holds = (span: { start: number | null; end: number | null }): boolean =>
    span.start !== null && span.end !== null && start < span.end && end > span.start;
  return facts.people.some(holds) || facts.papers.some(holds);
}

/** What every announcement has and no meeting is called by: verbs, weekdays, months, and the things around a meeting. */
const noNames =
  'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun wk week prof dr professor янв фев мар апр авг сен сент окт ноя дек january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday января февраля марта апреля мая июня июля августа сентября октября ноября декабря сегодня завтра послезавтра следующий ближайший неделя мск msk utc москва время час начало вечера утра дня зум zoom ссылка онлайн аудитория ауд корпус кабинет каб комната адрес статья статью paper работа препринт доклад докладчик ведущий спикер лектор тема автор авторы аспирант инженер разработчик исследователь сотрудник университет институт лаборатория команда группы модель обучение сеть данные нейросеть https приходите ждём ждем расскажет рассказывает разберёт обсудим обсуждаем читаем разбираем встречаемся собираемся состоится пройдёт будет как про для или что это все всех наш наша наше нашей нас нам вас мы вы он она они его её как где когда почему если чтобы уже ещё после будем можно тоже так вот там тут the and for with from this that how you our will are usual hour link room about presents join arxiv google meet one two new first all any some here now then more most just who why what when where can not but his her its was has have had been out off over into than they she him one’s read reads talk paper day see come good time people every chapter part чай пицца coffee вход свободный регистрация трансляция гость первый второй третий последний новый очередной семестр сезон год года half past quarter noon o’clock clock evening morning afternoon hours minutes usually floor hall building level street online doctor speaker speakers presenter present presenting leads walks through bring please welcome everyone there next last today tomorrow tonight papers title abstract preprint place host reminder everybody takes tells talks speaks shows gives brings second';
/** Made when it is asked for: nouns of posts are kept. */
let noNameStems: ReadonlySet<string> | undefined;

const isNoun = oncePerWord((word): boolean => {
  if (word.length < 3 || /\d/.test(word)) return false;
  if (
    /(?:ть|ться|ем|им|ет|ут|ют|ат|ят|ите|йте|ешь|ишь|ся|сь|ая|ое|ый|ий|ые|ого|ому|ыми|ой|ую|но|ли|ла|ил|ал)$/.test(
      word,
    ) &&
    word.length > 4
  )
    return false;
  // Where a group meets is not what it meets for.
  const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  noNameStems ??= new Set(noNames.split(' ').map(stem));
  return (
    !noNameStems.has(stem(word)) && findCity(capital(word)) === undefined && findCity(capital(stem(word))) === undefined
  );
});

/** The value of at least six in ten, where there are three or more. */
function mostOf<Value>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best !== undefined && values.length >= 3 && best[1] / values.length >= 0.6 ? best[0] : null;
}
