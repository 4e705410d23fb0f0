/** Finds names in Latin letters of which the given name or the surname is known. In: a text, its capitalised words and where to begin. Out: a mention, or none. */
import { isLatinGivenName } from '../latin-given-names.ts';
import { isSurnameFirst } from '../latin-surnames.ts';
import type { NameWord } from '../name-words.ts';
import type { PersonMention } from './person-mention.ts';
import { adjacent, span } from './side-by-side.ts';

/** “Tan Hui Min”, “Xu Jiayi” */
export function surnameFirst(text: string, names: readonly NameWord[], index: number): PersonMention | undefined {
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
export function latinName(text: string, names: readonly NameWord[], index: number): PersonMention | undefined {
  const given = names[index];
  if (given === undefined || given.script !== 'latin' || given.isInitials || !isLatinGivenName(given.text))
    return undefined;
  return latinSpan(text, names, index, 'dictionary');
}

/** The words of a Latin name from its given name on: initials and a second given name may stand before the surname. */
export function latinSpan(
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
  if (houseBefore.test(text.slice(Math.max(0, given.start - 16), given.start))) return undefined;
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

/** “Aroha Te Kani”, “Ana De Luca”: with a capital. */
const particle =
  /^(?:Te|De|Della|Dalla|Dello|Degli|Dei|Du|Des|Lo|Mac|St|Ap|Ibn|Abu|Af|Zu|Zur|Vom|Van|Von|El|Al|Le|La|Di|Da|Del|Dos|Bin|Ben|Ten|Ter|Singh|Kaur|Kumar)$/;

/** “Institut Henri Poincaré”, “Prix Ada Lovelace”: houses and prizes bear names. */
const houseBefore =
  /(?<!\p{L})(?:Institut|Institute|Collège|Centre|Center|Fondation|Foundation|Université|Prix|Prize|Award|Lycée|Théâtre|Salle|Rue|Via|Plaza)\s(?:de\s|di\s)?$/u;
