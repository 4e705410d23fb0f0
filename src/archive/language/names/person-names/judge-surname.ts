/**
 * Judges whether a word beside a given name is a surname, a patronymic or something else. In: words and where they stand in the
 * text. Out: yes or no.
 */
import { ofWord, oncePerSpelling } from '../../once-per-word.ts';
import { findCity } from '../../places/cities.ts';
import { readFirstName } from '../first-names.ts';
import type { NameWord } from '../name-words.ts';
import { institution } from '../words-of-no-name.ts';

/** May be a patronymic; many a surname ends so too. */
export const patronymic = ofWord(
  /(?:ович|евич|[кмт]ич|льич|ввич)(?:а|у|ем|е|ом)?$|(?:овн|евн|[иь]ничн)(?:а|у|е|ы|ой)$/i,
);
export const surnameEnding = ofWord(
  /(?:[оеё]в|ин|ын|ский|цкий|ая|ко|ук|юк|их|ых|[оеё]ва|ина|ына|ская|цкая|ян|дзе|швили|ец|ич|ер|ман|ого|[оеё]вым|иным|[оеё]ву|ину|ой|скому|ским)$/i,
);

/** There «Петрович» is a surname: «Марко Петрович». */
export const southSlavic = ofWord(
  /^(?:Марко|Милош|Стефан|Никола|Лука|Новак|Неманя|Душан|Горан|Зоран|Драган|Владан|Небойша|Ненад|Милан|Деян|Саша|Ян|Адам|Бранко|Боян|Алесь|Янка|Змицер|Кастусь|Яцек|Войтек|Анджей|Ежи|Марьян)(?:а|у|ом|е)?$/,
);

/** «Сергеевна»: no surname ends so. */
function isMaternal(word: string): boolean {
  return /(?:овн|евн|ичн)(?:а|у|е|ы|ой)$/i.test(word);
}

/** «Ильич», «Лукич»: of fathers whose names end on a vowel. */
const ofShortNames = /^(?:Ильич|Лукич|Фомич|Кузьмич|Никитич|Саввич|Фокич)(?:а|у|ом|ем|е)?$/;

/** «Сергеевна», and «Сергеевич» because there is a «Сергей»: «Гриневич» is a surname. */
export const isPatronymic = oncePerSpelling((word): boolean => {
  if (isMaternal(word) || ofShortNames.test(word)) return true;
  const father = /^(?<name>.{2,12}?)(?:ович|евич|ич)(?:а|у|ем|е)?$/i.exec(word)?.groups?.['name'];
  return (
    father !== undefined &&
    ['', 'й', 'ь', 'а', 'я', 'ий'].some((end) => readFirstName(father.replace(/ь$/, '') + end).length > 0)
  );
});

/** «…, Рыбарь Николай возражает»: a capital after a comma and before a given name that goes on with a verb is a surname whatever its ending. */
export function isSurnamePlace(text: string, before: NameWord, given: NameWord): boolean {
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
