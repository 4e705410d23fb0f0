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

/** The word at `index` begins a name of its own («Анна Мария Ким» is cut before «Мария Ким» only when that reads better). */
function isName(text: string, names: readonly NameWord[], index: number): boolean {
  return adjacent(text, names, index)?.script === 'cyrillic';
}
