/**
 * Finds names of people in a text. In: plain text. Out: every stretch that reads as a person's name, with all its readings
 * («Александра Кузнецова» is a woman, or a man in the genitive). Who speaks and who is merely named is decided elsewhere.
 */
import { type FirstNameForm, type Gender, type GrammaticalCase, readFirstName } from './first-names.ts';
import { genderOfSurname, nominativeSurnames } from './surnames.ts';

export interface NameReading {
  /** Full given name («Михаил» for «Миша»), as it is written for Latin names, or an initial with its full stop. */
  first: string;
  /** The given name as it was used, nominative («Миша»). */
  used: string;
  surname: string;
  gender: Gender | null;
  grammaticalCase: GrammaticalCase;
}

export interface PersonMention {
  start: number;
  end: number;
  quote: string;
  /** Likeliest first; never empty. */
  readings: NameReading[];
  /** `dictionary`: a known given name; `initials`: «А. Кузнецов»; `shape`: only two capitalised words, to be trusted where the sentence says that a person stands there. */
  by: 'dictionary' | 'initials' | 'shape';
}

interface Word {
  start: number;
  end: number;
  text: string;
}

const nameWord =
  /\p{Lu}\p{Ll}+(?:['’]\p{L}+)?(?:[-‐]\p{Lu}?\p{Ll}+)*|\p{Lu}['’]\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}*\p{Lu}\p{Ll}+/gu;
const patronymic = /(?:ович|евич|[кмт]ич)(?:а|у|ем|е)?$|(?:овн|евн|[иь]ничн)(?:а|у|е|ы|ой)$/i;
const surnameEnding =
  /(?:[оеё]в|ин|ын|ский|цкий|ая|ко|ук|юк|их|ых|[оеё]ва|ина|ына|ская|цкая|ян|дзе|швили|ец|ич|ер|ман|ого|[оеё]вым|иным|[оеё]ву|ину|ой|скому|ским)$/i;

export function findPeople(text: string): PersonMention[] {
  const words = [...text.matchAll(nameWord)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const mentions: PersonMention[] = [];
  const add = (mention: PersonMention | undefined): void => {
    if (mention === undefined || mention.readings.length === 0) return;
    if (mentions.some((known) => mention.start < known.end && mention.end > known.start)) return;
    mentions.push(mention);
  };
  for (let index = 0; index < words.length; index++) add(fullName(text, words, index));
  for (const mention of withInitials(text)) add(mention);
  for (let index = 0; index < words.length; index++) add(byShape(text, words, index));
  return mentions.sort((one, other) => one.start - other.start);
}

/** «Андрей Кузнецов», «Андрей Иванович Кузнецов», «Кузнецов Андрей (Иванович)» with a given name of the dictionary. */
function fullName(text: string, words: Word[], index: number): PersonMention | undefined {
  const given = words[index];
  if (given === undefined) return undefined;
  const readings = readFirstName(given.text);
  if (readings.length === 0) return undefined;
  let next = adjacent(text, words, index);
  let following = index + 1;
  if (next !== undefined && patronymic.test(next.text) && adjacent(text, words, index + 1) !== undefined) {
    next = adjacent(text, words, index + 1);
    following = index + 2;
  }
  const isPatronymicOnly =
    next !== undefined && patronymic.test(next.text) && surnameEnding.test(words[index - 1]?.text ?? '');
  if (
    next !== undefined &&
    !isPatronymicOnly &&
    canBeSurname(next, text) &&
    !(readFirstName(next.text).length > 0 && !surnameEnding.test(next.text) && isName(text, words, following))
  ) {
    return { ...span(text, given, next), readings: readAll(readings, next.text), by: 'dictionary' };
  }
  return reversed(text, words, index, readings);
}

/** «Кузнецов Андрей», «Кузнецову Андрею Ивановичу» */
function reversed(
  text: string,
  words: Word[],
  index: number,
  readings: readonly FirstNameForm[],
): PersonMention | undefined {
  const given = words[index];
  const before = words[index - 1];
  if (
    given === undefined ||
    before === undefined ||
    !touches(text, before, given) ||
    !surnameEnding.test(before.text) ||
    readFirstName(before.text).some((form) => form.grammaticalCase === 'nominative')
  )
    return undefined;
  const next = adjacent(text, words, index);
  const last = next !== undefined && patronymic.test(next.text) ? next : given;
  return { ...span(text, before, last), readings: readAll(readings, before.text), by: 'dictionary' };
}

/** The word at `index` begins a name of its own («Анна Мария Ким» is cut before «Мария Ким» only when that reads better). */
function isName(text: string, words: Word[], index: number): boolean {
  const next = adjacent(text, words, index);
  return next !== undefined && canBeSurname(next, text);
}

function readAll(forms: readonly FirstNameForm[], surname: string): NameReading[] {
  const readings: NameReading[] = [];
  for (const form of forms) {
    const isLikely = (candidate: string): boolean => (genderOfSurname(candidate) ?? form.gender) === form.gender;
    for (const candidate of nominativeSurnames(surname, form.gender, form.grammaticalCase)
      .filter(isLikely)
      .slice(0, 2)) {
      if (readings.some((known) => known.first === form.full && known.surname === candidate)) continue;
      readings.push({
        first: form.full,
        used: form.used,
        surname: candidate,
        gender: form.gender,
        grammaticalCase: form.grammaticalCase,
      });
    }
  }
  return readings.sort(
    (one, other) => Number(other.grammaticalCase === 'nominative') - Number(one.grammaticalCase === 'nominative'),
  );
}

/** «А. Кузнецов», «А. В. Кузнецова», «Кузнецов А.В.» */
function withInitials(text: string): PersonMention[] {
  const mentions: PersonMention[] = [];
  const patterns = [
    /(?<![\p{L}\d.]|\p{L} )(?<initial>\p{Lu})\.(?:-\p{Lu}\.)?\s?(?:\p{Lu}\.\s?)?(?<surname>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}])/gu,
    /(?<![\p{L}\d])(?<surname>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)\s(?<initial>\p{Lu})\.\s?(?:\p{Lu}\.)?(?!\p{L})/gu,
  ];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const { initial = '', surname = '' } = match.groups ?? {};
      mentions.push({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        quote: match[0].trim(),
        readings: declinedSurnames(surname).map((reading) => ({
          ...reading,
          first: `${initial}.`,
          used: `${initial}.`,
        })),
        by: 'initials',
      });
    }
  }
  return mentions;
}

/** A surname whose case nobody tells: every nominative that it may come from, as it stands first. */
function declinedSurnames(surname: string): Omit<NameReading, 'first' | 'used'>[] {
  const readings: Omit<NameReading, 'first' | 'used'>[] = [
    { surname, gender: genderOfSurname(surname) ?? null, grammaticalCase: 'nominative' },
  ];
  for (const grammaticalCase of ['genitive', 'dative', 'instrumental', 'prepositional'] as const) {
    for (const gender of ['male', 'female'] as const) {
      for (const candidate of nominativeSurnames(surname, gender, grammaticalCase).slice(0, 1)) {
        if (!readings.some((known) => known.surname === candidate))
          readings.push({ surname: candidate, gender, grammaticalCase });
      }
    }
  }
  // «Петрову» is hardly anybody's name in the nominative.
  return /(?:[оеё]ву|[иы]ну|[оеи]му|ым|им|[ое]го|[ое]вой|иной)$/i.test(surname)
    ? [...readings.slice(1), ...readings.slice(0, 1)]
    : readings;
}

const institution =
  /^(?:Институт|Университет|Лаборатори|Школ|Академи|Центр|Кафедр|Факультет|Высш|Групп|Отдел|Команд|Журнальн|Семинар|Институ|Дорог|Коллег|Друзь|Привет|Добр|Institute|University|Department|Center|School|Lab|The|Our|Next|First|Second|Third|Talk|Paper|New|Call|Workshop|Code)/;

/** Two or three capitalised words of one script side by side: a name, perhaps. */
function byShape(text: string, words: Word[], index: number): PersonMention | undefined {
  const first = words[index];
  const second = adjacent(text, words, index);
  if (first === undefined || second === undefined || script(first.text) !== script(second.text)) return undefined;
  if (
    institution.test(first.text) ||
    /(?<!\p{L})(?:из|в|от|на|для|про|о|об|при)\s$/iu.test(text.slice(Math.max(0, first.start - 5), first.start))
  )
    return undefined;
  const third = adjacent(text, words, index + 1);
  const last = third !== undefined && script(third.text) === script(first.text) ? third : second;
  const given = text.slice(first.start, last.start).trim();
  return {
    ...span(text, first, last),
    readings: [{ first: given, used: given, surname: last.text, gender: null, grammaticalCase: 'nominative' }],
    by: 'shape',
  };
}

function adjacent(text: string, words: Word[], index: number): Word | undefined {
  const word = words[index];
  const next = words[index + 1];
  return word !== undefined && next !== undefined && touches(text, word, next) ? next : undefined;
}

function touches(text: string, one: Word, other: Word): boolean {
  return /^[ \u00A0](?:\p{Lu}\. )?(?:(?:van|von|de|der|den|la|le|ван|фон|де|дер|да|ди|аль) ){0,2}$/u.test(
    text.slice(one.end, other.start),
  );
}

function canBeSurname(word: Word, text: string): boolean {
  return (
    word.text.length > 1 && script(word.text) === 'cyrillic' && !/^\p{Lu}+$/u.test(text.slice(word.start, word.end + 1))
  );
}

function script(word: string): 'cyrillic' | 'latin' | 'other' {
  if (/^[А-ЯЁа-яё'’‐-]+$/.test(word)) return 'cyrillic';
  return /^[\p{Script=Latin}'’‐-]+$/u.test(word) ? 'latin' : 'other';
}

function span(text: string, first: Word, last: Word): { start: number; end: number; quote: string } {
  return { start: first.start, end: last.end, quote: text.slice(first.start, last.end) };
}
