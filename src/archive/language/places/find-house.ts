/**
 * Finds the house in which somebody spoke where no event is named: «читает в лицее БГУ», «в Пулковской обсерватории», «в
 * МИФИ». In: the text of a post that is known to tell of a talk elsewhere. Out: its name in the nominative, or null.
 */
import { sieved } from '../../sieve/sieved.ts';
import { adjectiveOf, type Gender, nominativeName } from '../names/nominative-name.ts';

/** Houses in the prepositional and the nominative. */
const houses: ReadonlyMap<string, readonly [nominative: string, gender: Gender]> = new Map([
  ['обсерватории', ['обсерватория', 'f']],
  ['планетарии', ['планетарий', 'm']],
  ['институте', ['институт', 'm']],
  ['университете', ['университет', 'm']],
  ['музее', ['музей', 'm']],
  ['академии', ['академия', 'f']],
  ['библиотеке', ['библиотека', 'f']],
  ['политехе', ['политех', 'm']],
  ['лицее', ['лицей', 'm']],
  ['гимназии', ['гимназия', 'f']],
  ['лектории', ['лекторий', 'm']],
  ['колледже', ['колледж', 'm']],
]);
const nouns = [...houses.keys()].join('|');
const nominatives = [...houses.values()].map(([name]) => name).join('|');
const byAdjective = sieved(
  new RegExp(
    String.raw`(?<!\p{L})во?\s(?<adjective>\p{Lu}[\p{L}-]{3,24}(?:ой|ом|ем|ей))\s(?<noun>${nouns})(?!\p{L})`,
    'u',
  ),
);
const byName = sieved(
  new RegExp(
    String.raw`(?<!\p{L})во?\s(?<noun>${nouns})\s(?<name>\p{Lu}{2,6}(?!\p{L})|№\s?\d{1,4}|«[^»\n]{2,40}»|имени\s(?:\p{Lu}\.\s?){0,2}\p{Lu}\p{L}{2,20})`,
    'u',
  ),
);
/** «(Пермский планетарий)» behind a title. */
const inBrackets = sieved(
  new RegExp(
    String.raw`\((?<name>\p{Lu}[\p{L}-]{3,24}(?:ий|ый|ой|ая)\s(?:${nominatives}))(?:,\s[^()\n]{2,30})?\)`,
    'u',
  ),
);
const byLetters =
  /(?<!\p{L})(?:во?|у)\s(?:\p{Ll}{4,14}\s)?(?<name>(?!ML|IT|AI|СМИ|США|РФ|МСК|ИИ|ТЦ|ДК|ТВ)\p{Lu}{3,6})(?![\p{L}\d-])/u;

/** «доклад Лиса в «Маяке»», «университет «Маяк»»: a house by its name alone. */
const quotedHouse = sieved(
  /(?<!\p{L})(?:доклад|выступлени|лекци|выступ|прочт|прочит|расска)\p{L}{0,5}\s[^!?«»\n]{0,44}(?<=\s)во?\s«(?<where>\p{Lu}\p{Ll}{2,20})»|(?<!\p{L})(?:университет|центр|институт|лагерь|парк)\s«(?<named>\p{Lu}\p{Ll}{2,20})»/iu,
);

function byQuotedName(text: string): string | undefined {
  const { where, named } = quotedHouse.exec(text)?.groups ?? {};
  return where === undefined ? named : nominativeName(where, 'prepositional');
}

export function findHouse(text: string): string | null {
  const named = byName.exec(text)?.groups;
  if (named !== undefined) return `${houses.get(named['noun'] ?? '')?.[0] ?? ''} ${named['name'] ?? ''}`;
  const adjective = byAdjective.exec(text)?.groups;
  const [noun, gender] = houses.get(adjective?.['noun'] ?? '') ?? [];
  if (noun !== undefined && gender !== undefined)
    return `${adjectiveOf(adjective?.['adjective'] ?? '', gender)} ${noun}`;
  return (
    inBrackets.exec(text)?.groups?.['name'] ?? byQuotedName(text) ?? byLetters.exec(text)?.groups?.['name'] ?? null
  );
}
