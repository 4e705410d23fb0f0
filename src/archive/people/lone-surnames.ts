/**
 * Finds speakers whom a channel calls by nothing but their surname: «18:00. Пухова, Deep Sets». In: the facts of its announcements.
 * Out: mentions without a given name. One word with a capital tells too little: the channel has to write so again and again.
 */
import type { Facts } from '../classify/facts.ts';
import { readFirstName } from '../language/names/first-names.ts';
import type { PersonMention } from '../language/names/person-names/person-mention.ts';
import { institution } from '../language/names/words-of-no-name.ts';
import { findCity } from '../language/places/cities.ts';
import { noMethods } from '../language/titles/method-names.ts';

/** The surname opens a sentence or stands behind the hour, and a Latin name, a number or a title follows at once. */
const inItsPlace =
  /(?:^|\n|[.!?]\s|\d[:.-]\d\d(?:\s[^.,!?\n]{1,16})?[,.:]\s|(?:утра|вечера|дня)[,.:]\s)(?<name>[А-ЯЁ][а-яё]{3,16}(?:-[А-ЯЁ][а-яё]{3,16})?)(?=(?:[.,:]|\s(?:и|про|против|за))\s[«"]?(?<next>\p{Lu}[\p{Script=Latin}\d-]{1,20}|\p{Ll}+\d[\p{Script=Latin}\d-]{0,20}|\d{4}\.\d{4,5}))/gu;
const surnameEnding = /(?:[оеё]в|[иы]н|[сц]кий|[оеё]ва|[иы]на|[сц]кая|ко|ук|юк|[иы]х|ян|дзе|швили|ич|ман|ак)$/u;
/** Words that open sentences and end as surnames do. */
const noSurname =
  /^(?:Один|Снова|Основа|Слова|Только|Легко|Однако|Админ|Магазин|Картина|Машина|Причина|Половина|Середина|Четвертина|Обоих|Многих|Двоих|Таких|Таков|Каков|Вызов|Обзор|Созыв|Перерыв|Термин|Камин|Экран|Звук|Наук|Стук|Итак|Так|Знак|Маяк|Кабак|Пустяк|Основов|Новых|Новая|Русская|Английская|Научная|Городская|Заявка|План|Океан|Роман|Туман|Обман)$/u;
/** So many different surnames, or posts that call one so, make it a habit. */
const least = 2;

/** The mentions of each post, by its place in the list. */
export function findLoneSurnames(posts: readonly Facts[]): PersonMention[][] {
  const found = posts.map(mentionsIn);
  return found.filter((mentions) => mentions.length > 0).length >= least ? found : posts.map(() => []);
}

function mentionsIn(facts: Facts): PersonMention[] {
  const { text } = facts;
  return [...text.matchAll(inItsPlace)].flatMap(({ index, 0: whole, groups }) => {
    const { name = '', next = '' } = groups ?? {};
    if (!isSurname(name) || noMethods.test(next)) return [];
    const end = index + whole.length;
    const reading = { first: '', used: '', surname: name, gender: null, grammaticalCase: 'nominative' } as const;
    return [{ start: end - name.length, end, quote: name, readings: [reading], by: 'shape' }];
  });
}

function isSurname(word: string): boolean {
  return (
    surnameEnding.test(word) &&
    !noSurname.test(word) &&
    readFirstName(word).length === 0 &&
    findCity(word) === undefined &&
    !institution.test(word)
  );
}
