/**
 * Finds where a talk is given: a conference, a meetup, a school. In: plain text. Out: the venue's name in the nominative,
 * as far as that can be told, or null. Sites on which texts and videos are published are no venues.
 */
import { findCity } from './cities.ts';

const venueWord = String.raw`(?:конференци\p{L}+|митап\p{L}*|фестивал\p{L}+|саммит\p{L}*|форум\p{L}*|школ[аеуы]|воркшоп\p{L}*|симпозиум\p{L}*|хакатон\p{L}*|conference|meetup|summit|workshop)`;
const properName = String.raw`\p{Lu}[\p{L}\d+.&’'-]*(?:\s(?:\p{Lu}[\p{L}\d+&’'.-]*|\d{2,4}|of|for|and|по|и)(?![\p{L}])){0,6}`;
/** Words that go on with a Russian name: «Школе молодых учёных», «конференции по анализу данных». */
const continuation = String.raw`(?:\s(?!в(?:о)?\s|на\s|с\s|из\s|где\s|от\s|до\s|и\s\p{Ll}+\s(?:на|в)\s)\p{Ll}{2,}){0,5}`;

const withWord = new RegExp(
  String.raw`(?<!\p{L})(?:(?<adjective>\p{Lu}\p{L}+(?:ой|ей|ом|ем|ая|ий))\s)?(?<word>${venueWord})\s(?:«(?<quoted>[^»\n]{2,100})»|(?<latin>[A-Z][\w+.&’'-]*(?:\s[A-Z\d][\w+.&’'-]*){0,5}))`,
  'u',
);
const capitalWord = new RegExp(
  String.raw`(?<!\p{L})(?:на|в|at|в рамках)\s(?<name>(?:(?:\p{Lu}\p{Ll}+(?:ой|ей|ом|ем)\s)(?:школ|конференци|недел|олимпиад)\p{L}+|(?:Школ|Конференци|Недел|Дн|Чтени|Съезд)\p{L}+)${continuation})`,
  'u',
);
const bare = new RegExp(
  String.raw`(?<!\p{L})(?:на|в рамках|at)\s(?:«(?<quoted>[^»\n]{2,100})»|(?<name>${properName}))`,
  'gu',
);
const opening = /(?<!\p{L})на\s(?<name>открытии\s(?:\p{L}+\s){0,2}\p{Lu}[\p{L}\d]+)/u;

/** Places of publication and tools, met after «на» more often than any conference. */
const noVenue =
  /^(?:хабр|habr|youtube|ютуб|rutube|рутуб|vk|вк|github|гитхаб|дзен|arxiv|telegram|kaggle|python|java|spark|gpu|cuda|pytorch|tensorflow|c\+\+|rust|go|hugging|яндекс\.?диск|google|medium|stepik|coursera|imagenet|movielens|openreview|google|zoom|зум|сайт|our|the|slides|\d|runtime|хабе|cpu|tpu|h100|a100|mnist|cifar|русск|английск|росси|урал|кавказ|сибир)/i;

export function findVenue(text: string): string | null {
  const worded = withWord.exec(text)?.groups;
  const named = worded?.['quoted'] ?? worded?.['latin'];
  if (named !== undefined) return trimmed(named);
  const capital = capitalWord.exec(text)?.groups?.['name'];
  if (capital !== undefined) return nominative(capital.trim());
  const opened = opening.exec(text)?.groups?.['name'];
  if (opened !== undefined) return opened.replace(/^открытии/, 'Открытие');
  for (const match of text.matchAll(bare)) {
    const name = trimmed(match.groups?.['quoted'] ?? match.groups?.['name'] ?? '');
    const first = name.split(' ')[0] ?? '';
    const isPlace = findCity(name) !== undefined || findCity(first) !== undefined;
    if (name.length > 1 && !noVenue.test(name) && !isPlace && !isPerson(text, match)) return name;
  }
  return null;
}

/** «на Андрея Кузнецова» is rare; «на Data Fest» and «на AINL» are what is looked for: a Cyrillic single word is too little. */
function isPerson(text: string, match: RegExpExecArray): boolean {
  const name = match.groups?.['name'];
  return (
    name !== undefined && /^[А-ЯЁ]/.test(name) && !/«/.test(text.slice(match.index, match.index + match[0].length))
  );
}

function trimmed(name: string): string {
  return name.replace(/(?:\s(?:и|по|of|for|and))+$/u, '').replace(/[.,;:!?]+$/, '');
}

/** «Школе молодых учёных» → «Школа молодых учёных», «Сибирской конференции» → «Сибирская конференция». */
function nominative(name: string): string {
  return trimmed(name)
    .replace(/^(\p{Lu}\p{Ll}+?)(?:ой|ей)(?=\s(?:школ|конференци|недел|олимпиад))/u, '$1ая')
    .replace(/(^|\s)(школ)[еуы](?=\s|$)/iu, '$1$2а')
    .replace(/(^|\s)(конференци)[ию](?=\s|$)/iu, '$1$2я')
    .replace(/(^|\s)(недел)[еию](?=\s|$)/iu, '$1$2я');
}
