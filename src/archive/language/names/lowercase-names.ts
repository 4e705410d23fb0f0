/**
 * Finds names in texts that are written without any capitals: «тёма жук про Lion», «юля крапивина, доклад …». In: a text and its
 * words. Out: people, where a given name and the ending of a surname stand together and the sentence goes on as it does behind a name.
 */

import type { Word } from '../words.ts';
import { type FirstNameForm, readFirstName } from './first-names.ts';
import { type NameReading, readAll, shortSurnames } from './name-readings.ts';
import { genderOfSurname } from './surnames.ts';

const surnameEnding =
  /(?:[оеё]в|ин|ын|ский|цкий|ая|ко|ук|юк|их|ых|[оеё]ва|ина|ына|ская|цкая|ян|дзе|швили|ец|ич|ер|ман)$/;
const goesOn =
  /^(?:\s(?:про|об?|с|и|у|за|против|заново|наконец|вс[её]-таки|бер[её]т|затащ\p{L}{1,3}|по[её]т|едет|летит|был[аи]?|прочт\p{L}{1,3}|прочит\p{L}{2,4}|изуч\p{L}{2,4}|объясн\p{L}{2,5}|рассказ\p{L}{2,6}|расскаж\p{L}{1,3}|разбер\p{L}{1,3}|разбира\p{L}{2,3}|тащ\p{L}{2,3}|нес[её]т|показ\p{L}{2,6}|покаж\p{L}{1,3}|хо[чт]\p{L}{1,3}|буд\p{L}{2,3}|вед[её]т|чита\p{L}{2,3}|верн\p{L}{2,6}|выступ\p{L}{2,5}|доклад\p{L}{0,6}|снова|опять|тоже|сегодня|вчера|завтра|в|на|к|из|для|по|прямо|теперь|уже|попал\p{L}?|\p{L}{2,12}(?:[еёи]т|[юуая]т|[еая]л[аи]?|[иоы]ла?|тся|лся|лась)|[—–+-])(?!\p{L})|[,.:;!?)\n]|\s?$|\s\+)/u;
/** Surnames that no ending gives away end on a consonant; such words that stand behind a given name are none. */
const plainSurname = /^\p{L}{2,14}[бвгджзкмнпрсфхцчшщ]ь?$/u;
const noSurname =
  /^(?:сам|нам|вам|нас|вас|им|их|всех|всем|там|тут|вновь|теперь|потом|затем|наш|ваш|весь|день|вечер|час|раз|без|под|над|перед|вслух|вдруг|ночь|очень|прям|через|между|либо|вечером|утром|дн[её]м|первым|вторым|просто|один|плюс|онлайн|как|снова|основ\p{L}{1,2}|слов\p{L}{0,3}|только|столько|сколько|нисколько|голова|половин\p{L}|причин\p{L}|картин\p{L}|машин\p{L}|одни|моих|твоих|своих|наших|ваших|обоих|таких|других|последних|первых|новых|умная|одного)$/u;
/** Behind a given name that is no other word a mark leaves little doubt: «дима шаповал, HSTU», «миша дзюба\n». */
const standsAlone = /^(?:[,:)\n]|\s?$|\s(?:\+|&|[—–-])\s)/u;
/** Verbs, adverbs and the like stand behind a name too. */
const hardlySurname =
  /(?:[еёи]т|[юуая]т|ть|ти|[сш]ь|ся|но|ло|ли|ла|аю|ую|яю|[иы]ми|ому|его|ого|ах|ях|ом|ем)$|^(?:сегодня|завтра|вчера|послезавтра|опять|тоже|также|снова|уже|ещ[её]|дома|потом|там|здесь|тут|всегда|иногда|никогда|скоро|сразу|сама|сами|она|они|его|е[её]|меня|тебя|себя|даже|лишь|точно|два|две|три|пять|среда|пятница|суббота|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|пока|когда|если|либо|зато|чтобы|хотя|после|около|всё|все|мимо|онлайн|офлайн|привет|спасибо|ура|школа|группа|команда|лаба|кафедра|друзья|коллеги)$/u;

/** Given names that are words as well: they need a sentence that goes on as behind a name. */
const alsoWord =
  /^(?:вер[аыу]|вере|верой|надежд\p{L}{1,2}|любов\p{L}{1,2}|слав\p{L}{1,2}|роман\p{L}{0,2}|т[её]м\p{L}{1,2}|лев|льв\p{L}{1,2}|рад\p{L}{1,2}|роз\p{L}{1,2}|лили\p{L}{1,2}|март\p{L}{1,2}|пол[яеюи]|полей|свет\p{L}{1,2}|лад\p{L}{1,2}|мир\p{L}{0,2}|дан\p{L}{0,2}|ян\p{L}{0,2}|май\p{L}{0,2}|мая|лук[аиуе]|лукой|том\p{L}{0,2}|стас\p{L}{0,2}|ася|ид[аеу]|али|рая|раю|рима|риме|игре)$/u;
/** What stands in quotation marks may have its capitals. */
const quoted = /«[^«»\n]{0,200}»|"[^"\n]{0,200}"/g;

/** So many words tell that somebody writes without capitals. */
const leastWords = 5;

export interface LowercaseName {
  start: number;
  end: number;
  quote: string;
  readings: NameReading[];
}

export function findLowercaseNames(text: string, words: readonly Word[]): LowercaseName[] {
  if (words.length < leastWords || /[А-ЯЁ][а-яё]/.test(text.replace(quoted, ' '))) return [];
  const people: LowercaseName[] = [];
  for (let index = 0; index + 1 < words.length; index++) {
    const [given, surname] = [words[index], words[index + 1]];
    if (given === undefined || surname === undefined || surname.gap !== 'space') continue;
    const written = text.slice(given.start, given.end);
    const forms = readFirstName(written);
    if (forms.length === 0) continue;
    const asName = text.charAt(surname.start).toUpperCase() + text.slice(surname.start + 1, surname.end);
    const isMet = /(?<!\p{L})со?\s$/u.test(text.slice(Math.max(0, given.start - 3), given.start));
    const readings =
      isMet && agreesInInstrumental(forms, written, surname.text)
        ? readAll(forms, asName)
        : readingsOf(written, forms, surname.text, asName, text.slice(surname.end, surname.end + 14));
    if (readings.length > 0)
      people.push({
        start: given.start,
        end: surname.end,
        quote: text.slice(given.start, surname.end),
        readings,
      });
  }
  return people;
}

/** «с валентином жуком»: both words are in the instrumental. */
function agreesInInstrumental(forms: readonly FirstNameForm[], given: string, surname: string): boolean {
  return (
    forms.every(({ grammaticalCase }) => grammaticalCase === 'instrumental') &&
    !alsoWord.test(given) &&
    surname.length > 3 &&
    /(?:ом|ем|[ыи]м|ой)$/u.test(surname) &&
    !/^(?:потом|вечером|утром|кругом|рядом|вдво[её]м|втро[её]м|домой|весной|зимой|следом|разом|одним|одной|самим|самой|этим|этой|своим|своей|нашим|нашей|новым|новой|целым|целой|каждым|каждой|таким|такой|другим|другой)$/u.test(
      surname,
    )
  );
}

function readingsOf(
  given: string,
  forms: readonly FirstNameForm[],
  surname: string,
  asName: string,
  after: string,
): NameReading[] {
  if (noSurname.test(surname)) return [];
  // «агате лосевой»: a surname that agrees with the given name leaves no doubt, whatever follows.
  if ((!alsoWord.test(given) || /^(?:[,:)\n+]|\s?$|\s[+&(])/.test(after)) && surname.length >= 5) {
    const agreeing = readAll(forms, asName).filter(
      (reading) => reading.gender === genderOfSurname(reading.surname) && hasEnding.test(reading.surname),
    );
    if (agreeing.length > 0) return agreeing;
  }
  // «тема» is a word of its own, «тёма» is none.
  if (given === 'тема' || !goesOn.test(after)) return [];
  const isSurname =
    surnameEnding.test(surname) ||
    shortSurnames.has(asName) ||
    (standsAlone.test(after) && surname.length > 3 && !alsoWord.test(given) && !hardlySurname.test(surname)) ||
    (/[аояуеиы]$/u.test(surname) &&
      surname.length > 3 &&
      !alsoWord.test(given) &&
      !hardlySurname.test(surname) &&
      /^\s(?:про|об?|на|в|расскаж|расска|прочт|покаж|выступ|вед[её]т|разбер|объясн)/u.test(after)) ||
    (plainSurname.test(surname) &&
      !noSurname.test(surname) &&
      !alsoWord.test(given) &&
      readFirstName(surname).length === 0);
  if (!isSurname) return [];
  const nominative = forms.filter(({ grammaticalCase }) => grammaticalCase === 'nominative');
  return nominative.length === 0 ? [] : readAll(nominative, asName);
}

const hasEnding = /(?:[оеё]в|[иы]н|[сц]кий|[оеё]ва|[иы]на|[сц]кая)$/iu;
