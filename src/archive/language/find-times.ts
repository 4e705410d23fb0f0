/**
 * Finds hours of the day and the zones named with them. In: a post's plain text. Out: every clock time with its place in
 * the text. Russian and English; whether an hour belongs to a meeting is decided elsewhere.
 */

export interface TimeMention {
  start: number;
  /** Exclusive, after the zone when one is named. */
  end: number;
  /** `HH:MM` */
  time: string;
  /** End of a range (`18:00–19:30`), or null. */
  until: string | null;
  /** IANA zone, or a fixed offset such as `+03:00`; null when none is named. */
  zone: string | null;
}

const hourMinute = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d`;
const patterns: readonly RegExp[] = [
  // 18:00, 18:00–19:30, с 16:00 до 17:30
  new RegExp(
    String.raw`(?<![\d:.,/])(?<from>${hourMinute})(?:\s?(?:[–—-]|до)\s?(?<to>${hourMinute}))?(?!\d|:\d)(?:\s?(?<half>[ap]\.?m\b\.?))?`,
    'giu',
  ),
  // в 18.30: a full stop only after «в», and only where it cannot be a date
  /(?<=(?<!\p{L})(?:в|с|к|at)\s)(?<from>(?:[01]?\d|2[0-3])\.(?:00|1[3-9]|[2-5]\d))(?![\d.])/giu,
  // в 18 часов, в 7 вечера, в 18 мск
  /(?<=(?<!\p{L})(?:в|с|к)\s)(?<hour>[01]?\d|2[0-3])\s?(?:(?:час(?:ов|а|ам)?|ч\.?)(?!\p{L})(?:\s(?<part>утра|вечера|дня))?|(?<part2>утра|вечера|дня)(?!\p{L})|(?=мск))/giu,
  // 6 pm, 6:30 p.m.
  /(?<![\d:.])(?<hour>1[0-2]|0?[1-9])\s?(?<half>[ap]\.?m\b\.?)/giu,
  /(?<!\p{L})(?<noon>в полдень|at noon)(?!\p{L})/giu,
];

export function findTimes(text: string): TimeMention[] {
  const found: TimeMention[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((known) => match.index < known.end && end > known.start)) continue;
      const groups = match.groups ?? {};
      const zone = zoneAfter(text, end);
      const half = groups['half'] ?? englishHalf(groups['part'] ?? groups['part2']);
      const time = groups['noon'] === undefined ? toClock(groups['from'] ?? groups['hour'] ?? '', half) : '12:00';
      found.push({
        start: match.index,
        end: zone?.end ?? end,
        time,
        until: groups['to'] === undefined ? null : toClock(groups['to'], half),
        zone: zone?.zone ?? null,
      });
    }
  }
  return found.sort((one, other) => one.start - other.start).filter((mention) => !isChapter(text, mention));
}

/** A line that opens with a time and goes on with words is a chapter of a video when another such line stands beside it. */
function isChapter(text: string, mention: TimeMention): boolean {
  const lineStart = text.lastIndexOf('\n', mention.start - 1) + 1;
  if (
    text
      .slice(lineStart, mention.start)
      .trim()
      .replace(/^[•*–—-]\s*/, '') !== ''
  )
    return false;
  const chapterLines = text.match(/^(?:[•*–—-]\s*)?\d{1,2}:\d\d(?::\d\d)?\s?[–—-]?\s?\p{L}/gmu) ?? [];
  return (
    chapterLines.length > 1 &&
    /^\d{1,2}:\d\d/.test(text.slice(mention.start)) &&
    mention.zone === null &&
    mention.until === null
  );
}

function englishHalf(part: string | undefined): string | undefined {
  if (part === undefined) return undefined;
  return part.toLowerCase() === 'утра' ? 'am' : 'pm';
}

function toClock(written: string, half: string | undefined): string {
  const [hourText = '0', minute = '00'] = written.split(/[:.]/);
  let hour = Number(hourText);
  if (half !== undefined) {
    const isAfternoon = half.toLowerCase().startsWith('p');
    if (isAfternoon && hour < 12) hour += 12;
    if (!isAfternoon && hour === 12) hour = 0;
  }
  return `${String(hour).padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

/** What people write after an hour, and the zone they mean. Words are stems: «по Новосибирску», «новосибирского времени». */
const zones: readonly (readonly [words: string, zone: string])[] = [
  [String.raw`мск|msk|москв\p{L}*|московск\p{L}*|moscow`, 'Europe/Moscow'],
  [String.raw`нск|nsk|новосибирск\p{L}*|novosibirsk`, 'Asia/Novosibirsk'],
  [String.raw`екб|екатеринбург\p{L}*|уральск\p{L}*|yekaterinburg`, 'Asia/Yekaterinburg'],
  [String.raw`самар\p{L}*|samara`, 'Europe/Samara'],
  [String.raw`калининград\p{L}*|kaliningrad`, 'Europe/Kaliningrad'],
  [String.raw`омск\p{L}*|omsk`, 'Asia/Omsk'],
  [String.raw`томск\p{L}*|tomsk`, 'Asia/Tomsk'],
  [String.raw`красноярск\p{L}*|krasnoyarsk`, 'Asia/Krasnoyarsk'],
  [String.raw`иркутск\p{L}*|irkutsk`, 'Asia/Irkutsk'],
  [String.raw`якутск\p{L}*|yakutsk`, 'Asia/Yakutsk'],
  [String.raw`владивосток\p{L}*|vladivostok`, 'Asia/Vladivostok'],
  [String.raw`минск\p{L}*|minsk`, 'Europe/Minsk'],
  [String.raw`киев\p{L}*|kyiv|kiev`, 'Europe/Kyiv'],
  [String.raw`алмат\p{L}*|астан\p{L}*|almaty|astana`, 'Asia/Almaty'],
  [String.raw`ташкент\p{L}*|tashkent`, 'Asia/Tashkent'],
  [String.raw`ереван\p{L}*|yerevan`, 'Asia/Yerevan'],
  [String.raw`тбилис\p{L}*|tbilisi`, 'Asia/Tbilisi'],
  [String.raw`берлин\p{L}*|berlin|ce[s]?t|cest`, 'Europe/Berlin'],
  [String.raw`парижск\p{L}*|париж\p{L}*|paris`, 'Europe/Paris'],
  [String.raw`лондон\p{L}*|london|bst`, 'Europe/London'],
  [String.raw`цюрих\p{L}*|zurich`, 'Europe/Zurich'],
  [String.raw`est|edt|et|new york|нью-йорк\p{L}*`, 'America/New_York'],
  [String.raw`pst|pdt|pt|los angeles|san francisco`, 'America/Los_Angeles'],
];

const lead = String.raw`^[\s,]{0,3}\(?\s?(?:по\s(?:времени\s)?|время\s)?`;
const zonePatterns = zones.map(
  ([words, zone]) =>
    [
      new RegExp(
        `${lead}(?:${words})(?![\\p{L}\\d])(?:\\s(?:времени|time))?(?<shift>\\s?[+−-]\\s?\\d{1,2})?\\)?`,
        'iu',
      ),
      zone,
    ] as const,
);
const offsetPattern = new RegExp(
  String.raw`${lead}(?:utc|gmt)(?:\s?(?<sign>[+−-])\s?(?<hour>\d{1,2})(?::?(?<minute>\d\d))?)?(?![\p{L}\d])\)?`,
  'iu',
);

function zoneAfter(text: string, at: number): { zone: string; end: number } | undefined {
  const following = text.slice(at, at + 40);
  const offset = offsetPattern.exec(following);
  if (offset !== null) {
    const { sign = '+', hour = '0', minute = '00' } = offset.groups ?? {};
    return { zone: `${sign === '+' ? '+' : '-'}${hour.padStart(2, '0')}:${minute}`, end: at + offset[0].length };
  }
  for (const [pattern, zone] of zonePatterns) {
    const match = pattern.exec(following);
    if (match === null) continue;
    const shift = match.groups?.['shift'];
    if (shift === undefined) return { zone, end: at + match[0].length };
    // «МСК+4»: Moscow has kept +3 since 2014, and the habit is younger.
    if (zone !== 'Europe/Moscow') continue;
    const hours = 3 + Number(shift.replace('−', '-').replace(/\s/g, ''));
    return {
      zone: `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`,
      end: at + match[0].length,
    };
  }
  return undefined;
}
