/** Reads days that are told by their distance: «завтра», «через неделю», «на день позже», “a week later”. */
import type { DateFound } from './date-mention.ts';
import type { Word } from './words.ts';

const distances: ReadonlyMap<string, number> = new Map([
  ['позавчера', -2],
  ['вчера', -1],
  ['yesterday', -1],
  ['сегодня', 0],
  ['today', 0],
  ['tonight', 0],
  ['завтра', 1],
  ['tomorrow', 1],
  ['послезавтра', 2],
]);

const counts: ReadonlyMap<string, number> = new Map([
  ['один', 1],
  ['одну', 1],
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['два', 2],
  ['две', 2],
  ['two', 2],
  ['пару', 2],
  ['три', 3],
  ['three', 3],
  ['четыре', 4],
  ['пять', 5],
]);

/** Words that open a distance together with what follows them: each has its case in `readRelative`. */
const openers = new Set(['через', 'спустя', 'in', 'на', 'by', 'неделей', 'днем', 'сутками', 'week', 'day']);

/** Without such a word `readRelative` finds nothing. */
export function mayBeRelative(word: string): boolean {
  return distances.has(word) || openers.has(word) || adjectiveDays(word) !== undefined;
}

export function readRelative(words: readonly Word[], index: number): DateFound | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const days = distances.get(word.text) ?? adjectiveDays(word.text);
  // «с сегодняшнего дня» begins something and names no meeting.
  const isBeginning = words[index + 1]?.text === 'дня' && /^со?$/.test(words[index - 1]?.text ?? '');
  if (days !== undefined && !isBeginning) return { first: index, last: index, written: { type: 'relative', days } };
  switch (word.text) {
    case 'через':
    case 'спустя':
      return through(words, index);
    case 'in':
      return through(words, index);
    case 'на':
    case 'by':
      return by(words, index);
    case 'неделей':
    case 'днем':
    case 'сутками':
      return laterBy(words, index, word.text === 'неделей' ? 7 : 1, index);
    case 'week':
    case 'day':
      return ['a', 'one'].includes(words[index - 1]?.text ?? '') && words[index + 1]?.text === 'later'
        ? { first: index - 1, last: index + 1, written: { type: 'shift', days: word.text === 'week' ? 7 : 1 } }
        : undefined;
    default:
      return undefined;
  }
}

/** «завтрашний», «сегодняшняя», «вчерашнего» */
function adjectiveDays(word: string): number | undefined {
  if (word.length < 9) return undefined;
  if (word.startsWith('завтрашн')) return 1;
  if (word.startsWith('сегодняшн')) return 0;
  return word.startsWith('вчерашн') ? -1 : undefined;
}

/** «через неделю», «через два дня», «через полчаса», “in an hour”: within hours it is still the day of writing. */
function through(words: readonly Word[], index: number): DateFound | undefined {
  const length = readLength(words, index + 1);
  if (length === undefined) return undefined;
  // “in minutes” counts nothing, and “in two weeks we built a robot” tells of the past as often.
  if (
    words[index]?.text === 'in' &&
    (length.last === index + 1 || (length.days > 1 && words[length.last + 1]?.gap === 'space'))
  )
    return undefined;
  return { first: index, last: length.last, written: { type: 'relative', days: length.days } };
}

/** «на неделю», «на день позже», “by a week”. Hours move no day: «на час раньше». */
function by(words: readonly Word[], index: number): DateFound | undefined {
  const length = readLength(words, index + 1);
  if (length === undefined || length.days === 0) return undefined;
  return laterBy(words, index, length.days, length.last);
}

function laterBy(words: readonly Word[], first: number, days: number, last: number): DateFound | undefined {
  const next = words[last + 1];
  const isLater = next !== undefined && next.gap === 'space' && /^(?:позже|позднее|вперед|later)$/.test(next.text);
  const isEarlier = next !== undefined && next.gap === 'space' && /^(?:раньше|earlier)$/.test(next.text);
  // «днём» alone is a part of the day, and «неделей» anything.
  if (first === last && !isLater && !isEarlier) return undefined;
  return {
    first,
    last: isLater || isEarlier ? last + 1 : last,
    written: { type: 'shift', days: isEarlier ? -days : days },
  };
}

/** «неделю», «две недели», «10 дней», «сутки», «полчаса» → days; parts of a day are none. */
function readLength(words: readonly Word[], index: number): { days: number; last: number } | undefined {
  const first = words[index];
  if (first === undefined || first.gap !== 'space') return undefined;
  const stated = counts.get(first.text) ?? (/^\d{1,3}$/.test(first.text) ? Number(first.text) : undefined);
  const at = stated === undefined ? index : index + 1;
  const unit = unitOf(words[at]?.text ?? '');
  if (unit === undefined) return undefined;
  const days = unit * (stated ?? 1);
  // «через 3 года» is no day of a meeting.
  return days > 60 ? undefined : { days, last: at };
}

function unitOf(word: string): number | undefined {
  if (/^(?:недел[юяиь]|weeks?)$/.test(word)) return 7;
  if (/^(?:день|дня|дней|денек|сутки|суток|days?)$/.test(word)) return 1;
  if (/^(?:час|часа|часов|часик|полчаса|полчасика|минут|минуту|минуты|минуток|hours?|minutes?|mins?)$/.test(word))
    return 0;
  return undefined;
}
