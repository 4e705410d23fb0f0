/** Finds names in Cyrillic letters of which the given name is known. In: a text, its capitalised words and where to begin. Out: a mention, or none. */
import { type FirstNameForm, readFirstName } from '../first-names.ts';
import { readAll, shortSurnames } from '../name-readings.ts';
import type { NameWord } from '../name-words.ts';
import { institution } from '../words-of-no-name.ts';
import { isPatronymic, isSurnamePlace, patronymic, southSlavic, surnameEnding } from './judge-surname.ts';
import type { PersonMention } from './person-mention.ts';
import { adjacent, span, touches } from './side-by-side.ts';

/** «Андрей Кузнецов», «Андрей Иванович Кузнецов», «Кузнецов Андрей (Иванович)» with a given name of the dictionary. */
export function fullName(text: string, names: readonly NameWord[], index: number): PersonMention | undefined {
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
  const twofold = twoGivenNames(text, names, index, readings);
  if (twofold !== undefined) return twofold;
  // «У Маргариты Аркадьевны сегодня …»: nobody is called so by a surname; who is called «Женя» is not by the father's name either.
  const isShort = readings.every(({ full, used }) => full !== used);
  if (
    next !== undefined &&
    isPatronymic(next.text) &&
    !isShort &&
    !southSlavic.test(given.text) &&
    following === index + 1
  )
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

/** «Хуан Карлос Медина», «Анна Лена Фогт»: two given names in one case before a surname. */
function twoGivenNames(
  text: string,
  names: readonly NameWord[],
  index: number,
  readings: readonly FirstNameForm[],
): PersonMention | undefined {
  const [given, second, surname] = [names[index], adjacent(text, names, index), adjacent(text, names, index + 1)];
  if (given === undefined || second === undefined || surname === undefined) return undefined;
  if (surname.script !== 'cyrillic' || surname.isInitials) return undefined;
  if (isPatronymic(surname.text) || institution.test(surname.text) || patronymic.test(second.text)) return undefined;
  if (surnameEnding.test(second.text) || shortSurnames.has(second.text)) return undefined;
  const others = readFirstName(second.text);
  const isGiven = readFirstName(surname.text).some(({ gender }) => readings.some((one) => one.gender === gender));
  if (isGiven) return undefined;
  const both = readings.flatMap((one) => {
    const other = others.find(
      ({ gender, grammaticalCase }) => gender === one.gender && grammaticalCase === one.grammaticalCase,
    );
    return other === undefined
      ? []
      : [{ ...one, full: `${one.full} ${other.full}`, used: `${one.used} ${other.used}` }];
  });
  // «Мария Анна» is a name as it is written: «Анна Лена» is no Елена.
  const asWritten = both.map((one) =>
    one.grammaticalCase === 'nominative'
      ? { ...one, full: `${given.text} ${second.text}`, used: `${given.text} ${second.text}` }
      : one,
  );
  return both.length === 0
    ? undefined
    : { ...span(text, given, surname), readings: readAll(asWritten, surname.text), by: 'dictionary' };
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

/** The word at `index` begins a name of its own («Анна Мария Ким» is cut before «Мария Ким» only when that reads better). */
function isName(text: string, names: readonly NameWord[], index: number): boolean {
  return adjacent(text, names, index)?.script === 'cyrillic';
}
