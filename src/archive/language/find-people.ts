/**
 * Finds names of people in a text. In: plain text and its words. Out: every stretch that reads as a person's name, with all
 * its readings («Александра Кузнецова» is a woman, or a man in the genitive). Who speaks and who is merely named is decided
 * elsewhere.
 */
import { findCity } from './cities.ts';
import { type FirstNameForm, foldName, readFirstName } from './first-names.ts';
import { isLatinGivenName } from './latin-given-names.ts';
import { isEastAsianName, isLatinSurname, isSurnameFirst } from './latin-surnames.ts';
import { findLowercaseNames } from './lowercase-names.ts';
import { declinedSurnames, type NameReading, readAll, shortSurnames } from './name-readings.ts';
import { type NameWord, readNameWords } from './name-words.ts';
import { readWords, type Word } from './words.ts';
import { endsAsBody, endsAsThing, institution, opensNoName } from './words-of-no-name.ts';

export interface PersonMention {
  start: number;
  end: number;
  quote: string;
  /** Likeliest first; never empty. */
  readings: NameReading[];
  /** `dictionary`: a known given name; `initials`: «А. Кузнецов»; `shape`: only two capitalised words, to be trusted where the sentence says that a person stands there. */
  by: 'dictionary' | 'initials' | 'shape';
}

const patronymic = /(?:ович|евич|[кмт]ич|льич|ввич)(?:а|у|ем|е|ом)?$|(?:овн|евн|[иь]ничн)(?:а|у|е|ы|ой)$/i;
const surnameEnding =
  /(?:[оеё]в|ин|ын|ский|цкий|ая|ко|ук|юк|их|ых|[оеё]ва|ина|ына|ская|цкая|ян|дзе|швили|ец|ич|ер|ман|ого|[оеё]вым|иным|[оеё]ву|ину|ой|скому|ским)$/i;
/** A given name by itself: «Лёша, ты космос». */
export interface GivenNameMention {
  start: number;
  end: number;
  /** Full forms, folded, that it may stand for. */
  fulls: string[];
}

export function findPeople(text: string, words: readonly Word[] = readWords(text)): PersonMention[] {
  return findNames(text, words).people;
}

/** Whole names, and given names that stand alone. */
export function findNames(
  text: string,
  words: readonly Word[],
): { people: PersonMention[]; given: GivenNameMention[] } {
  const names = readNameWords(text, words);
  const people = [
    ...readPeople(text, names),
    ...findLowercaseNames(text, words).map((name): PersonMention => ({ ...name, by: 'dictionary' })),
  ].sort((one, other) => one.start - other.start);
  const given: GivenNameMention[] = [];
  for (const { start, end, text: name, script } of names) {
    if (people.some((person) => person.by !== 'shape' && start < person.end && end > person.start)) continue;
    const fulls =
      script === 'latin'
        ? isLatinGivenName(name)
          ? [foldName(name)]
          : []
        : readFirstName(name).map(({ full }) => foldName(full));
    if (fulls.length > 0) given.push({ start, end, fulls: [...new Set(fulls)] });
  }
  return { people, given };
}

function readPeople(text: string, names: readonly NameWord[]): PersonMention[] {
  if (names.length === 0) return [];
  const mentions: PersonMention[] = [];
  const add = (mention: PersonMention | undefined): void => {
    if (mention === undefined || mention.readings.length === 0) return;
    if (mentions.some((known) => mention.start < known.end && mention.end > known.start)) return;
    mentions.push(mention);
  };
  for (let index = 0; index < names.length; index++) add(fullName(text, names, index));
  for (let index = 0; index < names.length; index++) add(surnameFirst(text, names, index));
  for (let index = 0; index < names.length; index++) add(latinName(text, names, index));
  for (let index = 0; index < names.length; index++) add(withInitials(text, names, index));
  for (let index = 0; index < names.length; index++) add(byShape(text, names, index));
  return mentions.sort((one, other) => one.start - other.start);
}

/** «Андрей Кузнецов», «Андрей Иванович Кузнецов», «Кузнецов Андрей (Иванович)» with a given name of the dictionary. */
function fullName(text: string, names: readonly NameWord[], index: number): PersonMention | undefined {
  const given = names[index];
  if (given === undefined || given.script !== 'cyrillic' || given.isInitials) return undefined;
  const readings = readGiven(given.text);
  if (readings.length === 0) return undefined;
  let next = adjacent(text, names, index);
  let following = index + 1;
  if (next !== undefined && patronymic.test(next.text) && adjacent(text, names, index + 1) !== undefined) {
    next = adjacent(text, names, index + 1);
    following = index + 2;
  }
  // «У Маргариты Аркадьевны сегодня …»: nobody is called so by a surname.
  if (next !== undefined && isPatronymic(next.text) && !southSlavic.test(given.text) && following === index + 1)
    return reversed(text, names, index, readings);
  // «Лис Анна Сергеевна»: before a given name and a patronymic stands a surname, whatever its ending.
  const previous = names[index - 1];
  const isPatronymicOnly =
    next !== undefined &&
    patronymic.test(next.text) &&
    previous !== undefined &&
    (surnameEnding.test(previous.text) ||
      (isPatronymic(next.text) &&
        following === index + 1 &&
        touches(text, previous, given) &&
        !institution.test(previous.text)));
  const isReversed = next !== undefined && readGiven(next.text).length > 0 && shortSurnames.has(given.text);
  if (
    next !== undefined &&
    !isPatronymicOnly &&
    !isReversed &&
    next.script === 'cyrillic' &&
    !next.isInitials &&
    !(readFirstName(next.text).length > 0 && !surnameEnding.test(next.text) && isName(text, names, following))
  ) {
    return { ...span(text, given, next), readings: readAll(readings, next.text), by: 'dictionary' };
  }
  return reversed(text, names, index, readings);
}

/** A name of two parts is known by its first: «Жан-Батист». */
function readGiven(word: string): readonly FirstNameForm[] {
  const whole = readFirstName(word);
  const hyphen = word.indexOf('-');
  if (whole.length > 0 || hyphen < 2) return whole;
  const before = word.slice(0, hyphen + 1);
  const [first] = readFirstName(word.slice(0, hyphen));
  if (first === undefined) return [];
  // Only the second part is declined: «Жан-Батиста».
  const second = readFirstName(word.slice(hyphen + 1)).filter(({ gender }) => gender === first.gender);
  if (second.length > 0) return second.map((form) => ({ ...form, full: before + form.full, used: before + form.used }));
  return [{ full: word, used: word, gender: first.gender, grammaticalCase: 'nominative' }];
}

/** «Кузнецов Андрей», «Кузнецову Андрею Ивановичу», «Ким Светлана» */
function reversed(
  text: string,
  names: readonly NameWord[],
  index: number,
  readings: readonly FirstNameForm[],
): PersonMention | undefined {
  const given = names[index];
  const before = names[index - 1];
  if (
    given === undefined ||
    before === undefined ||
    before.isInitials ||
    !touches(text, before, given) ||
    !(
      surnameEnding.test(before.text.split('-')[0] ?? '') ||
      isSurnamePlace(text, before, given) ||
      isWithPatronymic(text, names, index) ||
      shortSurnames.has(before.text)
    ) ||
    readFirstName(before.text).some((form) => form.grammaticalCase === 'nominative')
  )
    return undefined;
  const next = adjacent(text, names, index);
  const last = next !== undefined && patronymic.test(next.text) ? next : given;
  return { ...span(text, before, last), readings: readAll(readings, before.text), by: 'dictionary' };
}

function isWithPatronymic(text: string, names: readonly NameWord[], index: number): boolean {
  const before = names[index - 1];
  return (
    isPatronymic(adjacent(text, names, index)?.text ?? '') && before !== undefined && !institution.test(before.text)
  );
}

/** There «Петрович» is a surname: «Марко Петрович». */
const southSlavic =
  /^(?:Марко|Милош|Стефан|Никола|Лука|Новак|Неманя|Душан|Горан|Зоран|Драган|Владан|Небойша|Ненад|Милан|Деян|Саша|Ян|Адам|Бранко|Боян)(?:а|у|ом|е)?$/;

/** «Сергеевна»: no surname ends so. */
function isMaternal(word: string): boolean {
  return /(?:овн|евн|ичн)(?:а|у|е|ы|ой)$/i.test(word);
}

/** «Сергеевна», and «Сергеевич» because there is a «Сергей»: «Гриневич» is a surname. */
function isPatronymic(word: string): boolean {
  if (isMaternal(word)) return true;
  const father = /^(?<name>.{2,12}?)(?:ович|евич|ич)(?:а|у|ем|е)?$/i.exec(word)?.groups?.['name'];
  return (
    father !== undefined &&
    ['', 'й', 'ь', 'а', 'я', 'ий'].some((end) => readFirstName(father.replace(/ь$/, '') + end).length > 0)
  );
}

/** «…, Рыбарь Николай возражает»: a capital after a comma and before a given name that goes on with a verb is a surname whatever its ending. */
function isSurnamePlace(text: string, before: NameWord, given: NameWord): boolean {
  // «Докладчик: Штейн Игорь (Skoltech)»
  const isLabelled =
    /[\p{L}:]:\s$/u.test(text.slice(Math.max(0, before.start - 3), before.start)) &&
    /^(?:\s?[(,.\n—–]|$)/u.test(text.slice(given.end, given.end + 2));
  if (isLabelled && !institution.test(before.text) && findCity(before.text) === undefined) return true;
  return (
    /[,;–—]\s$/u.test(text.slice(Math.max(0, before.start - 2), before.start)) &&
    /^\s\p{Ll}{2,20}(?:ет|ёт|ит|ют|ят|ал|ала|ил|ила)(?:ся)?(?!\p{L})/u.test(text.slice(given.end, given.end + 28)) &&
    !institution.test(before.text) &&
    findCity(before.text) === undefined
  );
}

/** The word at `index` begins a name of its own («Анна Мария Ким» is cut before «Мария Ким» only when that reads better). */
function isName(text: string, names: readonly NameWord[], index: number): boolean {
  return adjacent(text, names, index)?.script === 'cyrillic';
}

/** “Tan Hui Min”, “Xu Jiayi” */
function surnameFirst(text: string, names: readonly NameWord[], index: number): PersonMention | undefined {
  const surname = names[index];
  const given = adjacent(text, names, index);
  const second = adjacent(text, names, index + 1);
  if (surname?.script !== 'latin' || given === undefined || isLatinGivenName(surname.text)) return undefined;
  const both = second !== undefined && isSurnameFirst(surname.text, [given.text, second.text]) ? second : undefined;
  if (both === undefined && (second !== undefined || !isSurnameFirst(surname.text, [given.text]))) return undefined;
  const last = both ?? given;
  const first = text.slice(surname.start, last.start).trim();
  return {
    ...span(text, surname, last),
    readings: [{ first, used: first, surname: last.text, gender: null, grammaticalCase: 'nominative' }],
    by: 'dictionary',
  };
}

/** “Mark D. Holm”, “Jean-Luc Perrin”, “Ludwig van der Meer”: a given name that is known in Latin letters. */
function latinName(text: string, names: readonly NameWord[], index: number): PersonMention | undefined {
  const given = names[index];
  if (given === undefined || given.script !== 'latin' || given.isInitials || !isLatinGivenName(given.text))
    return undefined;
  return latinSpan(text, names, index, 'dictionary');
}

/** The words of a Latin name from its given name on: initials and a second given name may stand before the surname. */
function latinSpan(
  text: string,
  names: readonly NameWord[],
  index: number,
  by: 'dictionary' | 'shape',
): PersonMention | undefined {
  const given = names[index];
  let at = index;
  const middle = adjacent(text, names, at);
  if (middle?.isInitials) at++;
  const surname = adjacent(text, names, at);
  if (given === undefined || surname === undefined || surname.isInitials || surname.script !== given.script)
    return undefined;
  if (by === 'shape' && (surname.isShouted || given.isShouted)) return undefined;
  const third = adjacent(text, names, at + 1);
  // “Maria Garcia Lopez”, but not “Tom Brown Google”: only after a given name of the dictionary a third word is trusted.
  const last =
    third !== undefined &&
    !third.isInitials &&
    third.script === given.script &&
    (by === 'shape' || isLatinGivenName(surname.text) || particle.test(surname.text))
      ? third
      : surname;
  const first = text.slice(given.start, last.start).trim();
  return {
    ...span(text, given, last),
    readings: [{ first, used: first, surname: last.text, gender: null, grammaticalCase: 'nominative' }],
    by,
  };
}

/** «А. Кузнецов», «А. В. Кузнецова», «Ж.-Б. Кормье», «Кузнецов А.В.» */
function withInitials(text: string, names: readonly NameWord[], index: number): PersonMention | undefined {
  const initials = names[index];
  if (initials === undefined || !initials.isInitials) return undefined;
  const before = names[index - 1];
  const after = names[index + 1];
  const isBehind =
    before !== undefined &&
    !before.isInitials &&
    (touches(text, before, initials) || isListed(text, before, initials)) &&
    before.text.length > 1;
  if (before !== undefined && closesLetter.test(before.text)) return undefined;
  const isAhead =
    after !== undefined && !after.isInitials && /^[ \u00A0]?$/.test(text.slice(initials.end, after.start));
  // Of «Доржиев Б. Ц. Собака» the surname stands before; «заметил А. Кузнецов» has nothing before.
  const surname =
    isBehind && (!isAhead || surnameEnding.test(before.text) || shortSurnames.has(before.text))
      ? before
      : isAhead
        ? after
        : undefined;
  if (surname === undefined || surname.text.length < 2 || surname.script !== initials.script) return undefined;
  const [first, last] = surname.start < initials.start ? [surname, initials] : [initials, surname];
  return {
    ...span(text, first, last),
    readings: declinedSurnames(surname.text).map((reading) => ({
      ...reading,
      first: initials.text,
      used: initials.text,
    })),
    by: 'initials',
  };
}

/** «Ваш К.», “Yours, M.”: whose letter it is. */
const closesLetter = /^(?:Ваша?|Твоя?|Искренне|Yours|Sincerely)$/;

/** “Lindqvist, S.”: in a programme the surname stands first; in a list of authors others follow. */
function isListed(text: string, surname: NameWord, initials: NameWord): boolean {
  return (
    surname.script === 'latin' &&
    text.slice(surname.end, initials.start) === ', ' &&
    !/[(&,]\s?$/.test(text.slice(Math.max(0, surname.start - 2), surname.start)) &&
    !/^,?\s(?:&|and)\s\p{Lu}|^,\s\p{Lu}\p{L}+,\s\p{Lu}\./u.test(text.slice(initials.end, initials.end + 40))
  );
}

/** Two or three capitalised words of one script side by side: a name, perhaps. */
function byShape(text: string, names: readonly NameWord[], index: number): PersonMention | undefined {
  const first = names[index];
  if (first === undefined || first.isInitials || first.script === 'other' || closesLetter.test(first.text))
    return undefined;
  // “PyData Paris”: no given name has a capital inside.
  if (/^\p{Lu}(?!c\p{Lu}|ac\p{Lu})\p{Ll}+\p{Lu}\p{Ll}/u.test(first.text)) return undefined;
  if (
    institution.test(first.text) ||
    /(?<!\p{L})(?:из|в|от|на|для|про|о|об|при)\s$/iu.test(text.slice(Math.max(0, first.start - 5), first.start))
  )
    return undefined;
  const isTitled = /(?<!\p{L})(?:Dr|Prof|Professor|Doctor)\.?\s$/u.test(
    text.slice(Math.max(0, first.start - 11), first.start),
  );
  const found = latinSpan(text, names, index, isTitled ? 'dictionary' : 'shape');
  if (opensNoName.test(first.text)) return undefined;
  const isPatronymicOnly =
    found !== undefined &&
    isPatronymic(found.quote.slice(found.quote.lastIndexOf(' ') + 1)) &&
    !southSlavic.test(first.text);
  if (found === undefined || isPatronymicOnly || endsAsThing.test(found.quote) || endsAsBody.test(found.quote))
    return undefined;
  return isSurelyName(first, found) ? { ...found, by: 'dictionary' } : found;
}

/** The given name is not known, but what stands behind it is a surname and hardly anything else. */
function isSurelyName(first: NameWord, { readings, quote }: PersonMention): boolean {
  const surname = readings[0]?.surname ?? '';
  return (
    first.script === 'latin' &&
    !opensNoName.test(first.text) &&
    (isLatinSurname(surname) || / (?:van|von)(?: de[rn]?)? /.test(quote) || isEastAsianName(first.text, surname))
  );
}

function adjacent(text: string, names: readonly NameWord[], index: number): NameWord | undefined {
  const word = names[index];
  const next = names[index + 1];
  return word !== undefined && next !== undefined && touches(text, word, next) ? next : undefined;
}

const between =
  /^[ \u00A0](?:(?:van|von|de|der|den|del|della|di|da|dos|la|le|el|al|bin|ван|фон|де|дер|да|ди|дель|аль|бен|оглы|кызы|ибн|уулу|улы) ){0,2}$/;

/** “Aroha Te Kani”, “Ana De Luca”: with a capital. */
const particle = /^(?:Te|De|Van|Von|El|Al|Le|La|Di|Da|Del|Dos|Bin|Ben|Ten|Ter)$/;

function touches(text: string, one: NameWord, other: NameWord): boolean {
  return other.start - one.end === 1
    ? /[ \u00A0]/.test(text.charAt(one.end))
    : between.test(text.slice(one.end, other.start));
}

function span(text: string, first: NameWord, last: NameWord): { start: number; end: number; quote: string } {
  return { start: first.start, end: last.end, quote: text.slice(first.start, last.end) };
}
