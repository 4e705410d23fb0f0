/** Reads an hour in words: «в семь вечера», «полвосьмого», «без четверти пять», «в полдень», “at six”, “half past five”. */

import { gapAt, textAfter, textAt, type Word } from '../words.ts';
import { beforeHour, type Clock, readHour, toDay, withPart } from './clock.ts';
import { dayParts, halfHourWords, hourWords } from './date-words.ts';

const noons = new Set('полдень noon midday'.split(' '));
const halves = new Set('половине половину половина'.split(' '));
const quarters = new Set('четверти пятнадцати 15'.split(' '));
const minuteWords: ReadonlyMap<string, number> = new Map([
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
]);
/** «семнадцать ноль-ноль», «девятнадцать тридцать»: minutes behind an hour. */
const minutesInWords: ReadonlyMap<string, number> = new Map([
  ['десять', 10],
  ['пятнадцать', 15],
  ['двадцать', 20],
  ['тридцать', 30],
  ['сорок', 40],
  ['пятьдесят', 50],
]);
/** Behind an hour in words the sentence goes on like this. */
const afterHour = new Set(
  'in on as sharp with at for today tomorrow tonight this the we and or rather instead'.split(' '),
);
const hourUnits = new Set('час часа часов'.split(' '));
/** Behind these, an hour alone is one. */
const beforeLoneHour = new Set('в к с at'.split(' '));
/** «в обычные два часа дня», «у нас семь вечера»: before an hour with its part of the day. */
const wontedHours = new Set('обычные обычных привычные привычных прежние же наши нас'.split(' '));
/** Who waits or comes does so for an hour. */
const waiting =
  /^(?:жд[её]м|жду|приходите|подходите|подтягивайтесь|собер[её]мся|собираемся|встречаемся|придите|будьте|все|всех|у|на|в)$/;
const weGather =
  /^(?:жд[её]м|приходите|подходите|собер[её]мся|собираемся|встречаемся|увидимся|начн[её]м|начинаем|у|мы)$/;
/** «к семи»: only there. */
const towards: ReadonlyMap<string, number> = new Map(
  'двум трем четырем пяти шести семи восьми девяти десяти одиннадцати двенадцати'
    .split(' ')
    .map((word, index) => [word, index + 2] as const),
);

/** Whether an hour in words may begin with the word: most words are asked no more than this. */
export function mayBeginHour(word: string): boolean {
  return (
    noons.has(word) ||
    halves.has(word) ||
    hourWords.has(word) ||
    towards.has(word) ||
    word.startsWith('пол') ||
    ['четверть', 'half', 'quarter', 'без'].includes(word)
  );
}

export function readHourInWords(text: string, words: readonly Word[], index: number): Clock | undefined {
  const spelled = textAt(words, index);
  if (noons.has(spelled)) return { hour: 12, minute: 0, last: index };
  const part = readPartOfHour(words, index, spelled);
  if (part !== undefined) return part;
  const hour = hourWords.get(spelled) ?? (mayBeTowards(words, index) ? towards.get(spelled) : undefined);
  return hour === undefined
    ? undefined
    : (readWithMinutes(words, index, hour) ?? readWholeHour(text, words, index, hour));
}

/** «к семи», «с семи.» */
function mayBeTowards(words: readonly Word[], index: number): boolean {
  const previous = textAt(words, index - 1);
  return previous === 'к' || (previous === 'с' && gapAt(words, index + 1) !== 'space');
}

/** «в восемнадцать ноль-ноль», «среда, шестнадцать сорок пять,»: behind a mark or «в», and nothing follows that could be counted. */
function readWithMinutes(words: readonly Word[], index: number, hour: number): Clock | undefined {
  if (gapAt(words, index) === 'space' && !beforeHour.has(textAt(words, index - 1))) return undefined;
  const minutes = readMinutes(words, index + 1);
  if (minutes === undefined) return undefined;
  const after = textAt(words, minutes.last + 1);
  const isEnd =
    gapAt(words, minutes.last + 1) !== 'space' || dayParts.has(after) || weGather.test(after) || after === 'по';
  return isEnd ? withPart(hour, minutes.minute, words, minutes.last) : undefined;
}

function readMinutes(words: readonly Word[], index: number): { minute: number; last: number } | undefined {
  const [first, second] = [textAt(words, index), textAt(words, index + 1)];
  if (first === 'ноль' && second === 'ноль') return { minute: 0, last: index + 1 };
  const minute = minutesInWords.get(first);
  if (minute === undefined || gapAt(words, index) !== 'space') return undefined;
  const isFive = second === 'пять' && gapAt(words, index + 1) === 'space' && minute >= 20;
  return { minute: isFive ? minute + 5 : minute, last: isFive ? index + 1 : index };
}

/** Half hours and quarters. */
function readPartOfHour(words: readonly Word[], index: number, spelled: string): Clock | undefined {
  const next = textAt(words, index + 1);
  const within = (hour: number | undefined, minute: number, last: number) =>
    hour === undefined ? undefined : withPart(hour, minute, words, last);
  // «седьмого» is the seventh hour: it begins at six.
  if (spelled === 'четверть') return within(halfHourWords.get(next), 15, index + 1);
  if (halves.has(spelled)) return within(halfHourWords.get(next), 30, index + 1);
  if (spelled.startsWith('пол')) return within(halfHourWords.get(spelled.slice(3)), 30, index);
  const hour = hourOf(textAt(words, index + 2));
  // “half five” is half past five.
  if (spelled === 'half' && hourWords.has(next) && endsHour(words, index + 2))
    return within(hourWords.get(next), 30, index + 1);
  const minutes = minuteWords.get(spelled);
  if (minutes !== undefined && hourWords.has(textAt(words, index + 2))) {
    if (next === 'past') return within(hour, minutes, index + 2);
    if (next === 'to' && textAt(words, index - 1) === 'at' && hour !== undefined)
      return within(hour < 2 ? 12 : hour - 1, 60 - minutes, index + 2);
  }
  if (spelled === 'half' && next === 'past') return within(hour, 30, index + 2);
  if (spelled === 'quarter' && next === 'past') return within(hour, 15, index + 2);
  const isQuarterTo = (spelled === 'quarter' && next === 'to') || (spelled === 'без' && quarters.has(next));
  if (!isQuarterTo || hour === undefined) return undefined;
  return withPart(hour < 2 ? 12 : hour - 1, 45, words, index + 2);
}

function endsHour(words: readonly Word[], index: number): boolean {
  return gapAt(words, index) !== 'space' || afterHour.has(textAt(words, index)) || dayParts.has(textAt(words, index));
}

function hourOf(word: string): number | undefined {
  return hourWords.get(word) ?? readHour(word);
}

function readWholeHour(text: string, words: readonly Word[], index: number, hour: number): Clock | undefined {
  // “six o’clock”
  if (/^\so['’]clock/.test(textAfter(text, words, index, 9))) return withPart(hour, 0, words, index);
  const previous = textAt(words, index - 1);
  // «в семь», “at six” and no more: in the afternoon, when people meet.
  if (gapAt(words, index + 1) !== 'space') {
    const isLone = gapAt(words, index + 1) !== 'glue' && beforeLoneHour.has(previous) && hour > 1;
    return isLone ? withPart(hour, 0, words, index) : undefined;
  }
  if (gapAt(words, index) === 'space' && !beforeHour.has(previous) && !wontedHours.has(previous)) return undefined;
  // «к четырём ждём всех», «в шесть у нас»
  if (previous === 'к' && waiting.test(textAt(words, index + 1))) return withPart(hour, 0, words, index);
  if (previous === 'в' && hour > 1 && weGather.test(textAt(words, index + 1))) return withPart(hour, 0, words, index);
  // “at six in the tea room”
  if (previous === 'at' && afterHour.has(textAt(words, index + 1))) return withPart(hour, 0, words, index);
  const isCounted = hourUnits.has(textAt(words, index + 1));
  const partAt = isCounted ? index + 2 : index + 1;
  const part = dayParts.get(textAt(words, partAt));
  if (part !== undefined) return { hour: toDay(hour, part), minute: 0, last: partAt };
  // «20-го, в два часа — Инна»: set off by marks it is no length of time.
  const isSetOff =
    isCounted &&
    gapAt(words, partAt) !== 'space' &&
    ((hour > 1 && previous === 'в' && gapAt(words, index - 1) === 'mark') ||
      (hour > 12 && hour < 20 && gapAt(words, index) === 'mark'));
  if (isSetOff) return withPart(hour, 0, words, index + 1);
  return isCounted && hour > 7 && beforeHour.has(previous) ? { hour, minute: 0, last: index + 1 } : undefined;
}
