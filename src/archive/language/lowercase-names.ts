/**
 * Finds names in texts that are written without any capitals: «тёма жук про Lion», «юля крапивина, доклад …». In: a text and its
 * words. Out: people, where a given name and the ending of a surname stand together and the sentence goes on as it does behind a name.
 */
import { readFirstName } from './first-names.ts';
import { type NameReading, readAll } from './name-readings.ts';
import type { Word } from './words.ts';

const surnameEnding =
  /(?:[оеё]в|ин|ын|ский|цкий|ая|ко|ук|юк|их|ых|[оеё]ва|ина|ына|ская|цкая|ян|дзе|швили|ец|ич|ер|ман)$/;
const goesOn =
  /^(?:\s(?:про|об?|с|и|у|за|объясн\p{L}{2,5}|рассказ\p{L}{2,6}|расскаж\p{L}{1,3}|разбер\p{L}{1,3}|разбира\p{L}{2,3}|тащ\p{L}{2,3}|нес[её]т|показ\p{L}{2,6}|покаж\p{L}{1,3}|хо[чт]\p{L}{1,3}|буд\p{L}{2,3}|вед[её]т|чита\p{L}{2,3}|верн\p{L}{2,6}|выступ\p{L}{2,5}|доклад\p{L}{0,6}|[—–-])(?!\p{L})|[,.:;!?)\n]|\s?$)/u;
/** So many words tell that somebody writes without capitals. */
const leastWords = 5;

export interface LowercaseName {
  start: number;
  end: number;
  quote: string;
  readings: NameReading[];
}

export function findLowercaseNames(text: string, words: readonly Word[]): LowercaseName[] {
  if (/[А-ЯЁ][а-яё]/.test(text) || words.length < leastWords) return [];
  const people: LowercaseName[] = [];
  for (let index = 0; index + 1 < words.length; index++) {
    const [given, surname] = [words[index], words[index + 1]];
    if (given === undefined || surname === undefined || surname.gap !== 'space') continue;
    if (!surnameEnding.test(surname.text) || !goesOn.test(text.slice(surname.end, surname.end + 14))) continue;
    // «тема» is a word of its own, «тёма» is none.
    const written = text.slice(given.start, given.end);
    if (written === 'тема') continue;
    const forms = readFirstName(written).filter(({ grammaticalCase }) => grammaticalCase === 'nominative');
    if (forms.length === 0) continue;
    const asName = surname.text.charAt(0).toUpperCase() + text.slice(surname.start + 1, surname.end);
    const readings = readAll(forms, asName);
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
