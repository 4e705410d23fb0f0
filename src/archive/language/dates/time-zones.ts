/** Time zones as people name them after an hour. In: words. Out: an IANA zone, or a fixed offset such as `+03:00`. */
import type { Word } from '../words.ts';

/** Beginnings of words; short ones are whole words. */
const zoneWords: readonly (readonly [words: string, zone: string])[] = [
  ['мск msk москв московск moscow', 'Europe/Moscow'],
  ['нск nsk новосибирск novosibirsk', 'Asia/Novosibirsk'],
  ['екб екатеринбург уральск yekaterinburg челябинск перм уфимск уфе', 'Asia/Yekaterinburg'],
  ['самар samara', 'Europe/Samara'],
  ['калининград kaliningrad', 'Europe/Kaliningrad'],
  ['омск omsk', 'Asia/Omsk'],
  ['томск tomsk', 'Asia/Tomsk'],
  ['красноярск krasnoyarsk', 'Asia/Krasnoyarsk'],
  ['иркутск irkutsk', 'Asia/Irkutsk'],
  ['якутск yakutsk', 'Asia/Yakutsk'],
  ['владивосток vladivostok', 'Asia/Vladivostok'],
  ['минск minsk', 'Europe/Minsk'],
  ['киев киевск kyiv kiev', 'Europe/Kyiv'],
  ['алмат астан almaty astana', 'Asia/Almaty'],
  ['ташкент tashkent', 'Asia/Tashkent'],
  ['ереван yerevan', 'Asia/Yerevan'],
  ['тбилис tbilisi', 'Asia/Tbilisi'],
  ['баку baku', 'Asia/Baku'],
  ['стамбул istanbul', 'Europe/Istanbul'],
  ['израил иерусалим israel', 'Asia/Jerusalem'],
  ['белград belgrade', 'Europe/Belgrade'],
  ['берлин berlin cet cest', 'Europe/Berlin'],
  ['париж paris', 'Europe/Paris'],
  ['мадрид madrid', 'Europe/Madrid'],
  ['лондон london bst', 'Europe/London'],
  ['цюрих zurich', 'Europe/Zurich'],
  ['amsterdam амстердам', 'Europe/Amsterdam'],
  ['est edt et new york нью eastern', 'America/New_York'],
  ['pst pdt pt los angeles san pacific', 'America/Los_Angeles'],
  ['cst cdt ct chicago', 'America/Chicago'],
  ['mst mdt mt denver', 'America/Denver'],
  ['ist', 'Asia/Kolkata'],
  ['aest aedt sydney melbourne', 'Australia/Sydney'],
  ['nzst nzdt auckland', 'Pacific/Auckland'],
  ['jst tokyo', 'Asia/Tokyo'],
  ['kst seoul', 'Asia/Seoul'],
  ['sgt singapore', 'Asia/Singapore'],
  ['eat nairobi', 'Africa/Nairobi'],
  ['wat lagos', 'Africa/Lagos'],
  ['sast johannesburg', 'Africa/Johannesburg'],
];

const shortest = 4;
const names = zoneWords.flatMap(([words, zone]) => words.split(' ').map((name) => ({ name, zone })));

function zoneOf(word: string): string | undefined {
  return names.find(({ name }) => word === name || (name.length >= shortest && word.startsWith(name)))?.zone;
}

/** «20:00 (мск 19:00)», «18:00 / нск 22:00»: set off from the hour before it, the zone is that of the hour behind it. */
const opensHour = /^\s?[—–-]?\s?\d{1,2}[:.]\d\d(?!\d)/;

function isOfHourBehind(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = text.slice(words[at - 1]?.end ?? 0, word?.start);
  return /[(/,;|]/.test(before) && opensHour.test(text.slice(word?.end, (word?.end ?? 0) + 9));
}

/** The zone named before the hour at `index` and set off from what stands before it. */
export function findZoneBefore(text: string, words: readonly Word[], index: number): string | undefined {
  const at = index - 1;
  const word = words[at];
  if (word === undefined || !isOfHourBehind(text, words, at)) return undefined;
  return word.text === 'utc' || word.text === 'gmt' ? '+00:00' : zoneOf(word.text);
}

/** The zone named after the word at `index`: «18:00 мск», «19:00 по Новосибирску», “6 pm (UTC+2)”. `last` is its last word. */
export function findZoneAfter(
  text: string,
  words: readonly Word[],
  index: number,
): { zone: string; last: number } | undefined {
  let at = index + 1;
  const first = words[at];
  if (first === undefined || first.gap === 'stop') return undefined;
  if (first.text === 'по' || first.text === 'время' || first.text === 'in') at++;
  if (words[at]?.text === 'времени') at++;
  const word = words[at];
  if (word === undefined || word.gap === 'stop') return undefined;
  if (at === index + 1 && isOfHourBehind(text, words, at)) return undefined;
  if (word.text === 'utc' || word.text === 'gmt') {
    const offset = offsetAfter(text, words, at);
    return { zone: offset?.zone ?? '+00:00', last: offset?.last ?? at };
  }
  const zone = zoneOf(word.text);
  if (zone === undefined) return undefined;
  const shift = zone === 'Europe/Moscow' ? offsetAfter(text, words, at) : undefined;
  // «МСК+4»: Moscow has kept +3 since 2014, and the habit is younger.
  if (shift !== undefined) return { zone: writeOffset(3 + shift.hours, shift.minutes), last: shift.last };
  return { zone, last: words[at + 1]?.text === 'времени' || words[at + 1]?.text === 'time' ? at + 1 : at };
}

/** «+4», «−05:30» right after the word at `index`. */
function offsetAfter(
  text: string,
  words: readonly Word[],
  index: number,
): { zone: string; hours: number; minutes: number; last: number } | undefined {
  const number = words[index + 1];
  if (number === undefined || !/^\d{1,2}$/.test(number.text)) return undefined;
  const sign = text.slice(words[index]?.end, number.start).trim();
  if (!/^[+−–-]$/.test(sign)) return undefined;
  const minute = words[index + 2];
  const hasMinutes = minute !== undefined && /^\d\d$/.test(minute.text) && text.slice(number.end, minute.start) === ':';
  const hours = sign === '+' ? Number(number.text) : -Number(number.text);
  const minutes = hasMinutes ? Number(minute.text) : 0;
  return { zone: writeOffset(hours, minutes), hours, minutes, last: hasMinutes ? index + 2 : index + 1 };
}

function writeOffset(hours: number, minutes: number): string {
  const sign = hours < 0 ? '-' : '+';
  return `${sign}${String(Math.abs(hours)).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
