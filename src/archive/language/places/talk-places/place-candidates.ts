/**
 * Finds what may be the name of the place where a talk was given. In: the text of a post that is known to tell of a talk. Out: runs
 * of capitalised words, with the nouns that belong to them, and what stands around them. Which of them is the place is weighed in
 * `weigh-place.ts`.
 */
import { adjectiveOf, nominativeName } from '../../names/nominative-name.ts';

export interface PlaceCandidate {
  start: number;
  end: number;
  /** In the nominative. */
  name: string;
  /** How it was found: with a noun of events or houses beside it, or as a run of capitals alone. */
  by: 'noun' | 'run' | 'adjective';
  before: string;
  after: string;
}

/** “Society”, “PyData”, “P99”, «ИППИ», «AIRI» */
const word = String.raw`(?:\p{Lu}[\p{L}\p{M}\d'’ʻ+.&-]*[\p{L}\p{M}\d!+]|\p{Lu}|\d{2}[\p{L}]+)`;
/** What joins capitalised words of one name. */
const joint = String.raw`(?:\s(?:of|for|from|to|the|and|on|in|at|de|du|des|der|della|di|do|da|für|und|zu|by|into|&|и|по)){1,2}\s(?=\p{Lu})|\s|-`;
const run = new RegExp(
  String.raw`(?<![\p{L}\d@/.#_])${word}(?:(?:${joint})${word}){0,7}(?:\sим(?:\.|ени)\s(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}-]{2,20})?`,
  'gu',
);
/** Small words behind a run that belong to it: “CUNY sentence processing conference”, “Rust meetup”. */
const nounBehind =
  /^(?:\s\p{Ll}[\p{Ll}-]{2,14}){0,2}?\s(?:conference|meetup|workshop|seminar|symposium|festival|summit|colloquium|congress|forum|summer school|winter school|school|hackathon|webinar)(?!\p{L})/u;
/** Small words before a run that belong to it, in any case, with their nominative. */
const nounsBefore: readonly (readonly [pattern: RegExp, nominative: string])[] = [
  [/(?<!\p{L})лектори(?:и|я|ю|ем|й)\s$/u, 'лекторий'],
  [/(?<!\p{L})мехмат(?:е|а|у)?\s$/u, 'мехмат'],
  [/(?<!\p{L})физфак(?:е|а|у)?\s$/u, 'физфак'],
  [/(?<!\p{L})матмех(?:е|а|у)?\s$/u, 'матмех'],
  [/(?<!\p{L})летн(?:ей|яя|юю)\sшкол(?:е|ы|у|а|ой)\s$/u, 'Летняя школа'],
  [/(?<!\p{L})зимн(?:ей|яя|юю)\sшкол(?:е|ы|у|а|ой)\s$/u, 'Зимняя школа'],
  [/(?<!\p{L})коллоквиум(?:е|а|у|ом)?\s$/u, 'коллоквиум'],
];
const conferenceBefore = /(?<!\p{L})конференци(?:и|ю|я|ей)\s$/u;
/** «Сибирских археологических чтениях», «Менделеевского съезда», «Апрельской конференции ВШЭ» */
const byAdjective =
  /(?<![\p{L}-])(?<adjective>\p{Lu}[\p{L}-]{3,24}(?:ой|ей|ая|яя|ую|юю|ого|его|ому|ему|ом|ем|ый|ий|ых|их|ые|ие))\s(?<middle>(?:[\p{Ll}-]{4,24}(?:ой|ей|ая|яя|ую|юю|ого|его|ому|ему|ом|ем|ый|ий|ых|их|ые|ие)\s){0,2})(?<noun>библиотек|конференци|чтени|съезд|школ|семинар|симпозиум|конгресс|форум|фестивал|недел|университет|институт|обсерватори|музе|планетари|сл[её]т|саммит|коллоквиум)(?<ending>\p{Ll}{0,4})(?<tail>(?:\s(?:\p{Lu}{2,8}|\p{Lu}\p{Ll}{3,18}(?:а|я|ы|и)(?!\s\p{Lu})|«[^»\n]{2,40}»|по\s\p{Ll}{3,16}(?:\s\p{Ll}{3,16})?|(?:[\p{Ll}]{3,16}(?:ых|их|ой|ого|его)\s)?\p{Ll}{3,16}(?:ов|ей|ов|ий|ики|ии)(?:\s\p{Lu}\p{L}+)?)(?!\p{L}))?)/gu;
const genders: Readonly<Record<string, readonly [nominative: string, gender: 'm' | 'f' | 'n']>> = {
  библиотек: ['библиотека', 'f'],
  конференци: ['конференция', 'f'],
  чтени: ['чтения', 'n'],
  съезд: ['съезд', 'm'],
  школ: ['школа', 'f'],
  семинар: ['семинар', 'm'],
  симпозиум: ['симпозиум', 'm'],
  конгресс: ['конгресс', 'm'],
  форум: ['форум', 'm'],
  фестивал: ['фестиваль', 'm'],
  недел: ['неделя', 'f'],
  университет: ['университет', 'm'],
  институт: ['институт', 'm'],
  обсерватори: ['обсерватория', 'f'],
  музе: ['музей', 'm'],
  планетари: ['планетарий', 'm'],
  слет: ['слёт', 'm'],
  слёт: ['слёт', 'm'],
  саммит: ['саммит', 'm'],
  коллоквиум: ['коллоквиум', 'm'],
};
/** «в Институте языкознания РАН», «в Библиотеке имени Некрасова», «в Университете Иннополис» */
const byHouse =
  /(?<![\p{L}-])(?<noun>Институт|Университет|Библиотек|Музе|Лектори|Планетари|Академи|Лице|Обсерватори)\p{Ll}{0,3}(?<tail>\s(?:(?:имени|им\.)\s(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}-]{2,20}|\p{Ll}{4,18}(?:\s(?:и\s)?\p{Ll}{4,18})?\s\p{Lu}{2,6}(?!\p{L})|\p{Lu}\p{L}{2,20}|«[^»\n]{2,40}»))/gu;
const houses: Readonly<Record<string, string>> = {
  Институт: 'Институт',
  Университет: 'Университет',
  Библиотек: 'Библиотека',
  Музе: 'Музей',
  Лектори: 'Лекторий',
  Планетари: 'Планетарий',
  Академи: 'Академия',
  Лице: 'Лицей',
  Обсерватори: 'Обсерватория',
};
const around = 60;
/** The patterns are large and most texts have none of the nouns. */
const anyNoun = new RegExp(Object.keys(genders).join('|'));
const anyHouse = new RegExp(Object.keys(houses).join('|'));

export function placeCandidates(text: string): PlaceCandidate[] {
  const at = (start: number, end: number, name: string, by: PlaceCandidate['by']): PlaceCandidate => ({
    start,
    end,
    name,
    by,
    before: text.slice(Math.max(0, start - around), start),
    after: text.slice(end, end + around),
  });
  const found: PlaceCandidate[] = [];
  for (const { index, 0: whole, groups } of anyNoun.test(text) ? text.matchAll(byAdjective) : []) {
    const { adjective = '', middle = '', noun = '', tail = '' } = groups ?? {};
    const [nominative, gender] = genders[noun] ?? [];
    if (nominative === undefined || gender === undefined) continue;
    if (/^(?:Наш|Эт|Тот|Перв|Втор|Следующ|Очередн|Нов|Кажд|Всяк|Друг|Вчерашн|Сегодняшн|Завтрашн|Прошл)/.test(adjective))
      continue;
    const words = [adjective, ...middle.split(' ').filter((one) => one !== '')].map((one) => adjectiveOf(one, gender));
    found.push(at(index, index + whole.length, `${words.join(' ')} ${nominative}${tail}`, 'adjective'));
  }
  for (const { index, 0: whole, groups } of anyHouse.test(text) ? text.matchAll(byHouse) : []) {
    const { noun = '', tail = '' } = groups ?? {};
    const nominative = houses[noun];
    if (nominative !== undefined) found.push(at(index, index + whole.length, nominative + tail, 'adjective'));
  }
  for (const { index, 0: written } of text.matchAll(run)) {
    const name = written.replace(/(?<=\p{L}{3})\.$/u, '');
    for (const [from, to] of variants(name)) {
      const [start, end] = [index + from, index + to];
      const own = name.slice(from, to);
      const before = text.slice(Math.max(0, start - around), start);
      found.push(at(start, end, inNominative(own, before), 'run'));
      const behind = nounBehind.exec(text.slice(end, end + 60))?.[0];
      if (behind !== undefined) found.push(at(start, end + behind.length, own + behind, 'noun'));
      if (/^\p{Lu}{3,6}$/u.test(own) && /[А-Я]/.test(own) && conferenceBefore.test(before))
        found.push(at(start, end, `Конференция ${own}`, 'noun'));
      for (const [pattern, nominative] of nounsBefore) {
        const noun = pattern.exec(before)?.[0];
        if (noun !== undefined) found.push(at(start - noun.length, end, `${nominative} ${own}`, 'noun'));
      }
    }
  }
  return found;
}

function inNominative(name: string, before: string): string {
  if (!/^\p{Script=Cyrillic}/u.test(name) || /^\p{Lu}+(?:\s\p{Lu}+)*$/u.test(name)) return name;
  if (/(?<!\p{L})(?:на|в|во|при|по)\s«?$/iu.test(before)) return nominativeName(name, 'prepositional');
  if (/(?<!\p{L})(?:у|из|с|со|до|от|для|сцену|секции|организаторы)\s«?$/iu.test(before))
    return nominativeName(name, 'genitive');
  return name;
}

/** “Royal Society in London”: the whole, and what stands before or behind “in”, “at”, “from”, “for”, “to” or a full stop. */
function variants(name: string): [number, number][] {
  const opening = /^(?:На|В|Во|Из|От|С|Со|До|У|По|The|At|In|From|To|For)\s/u.exec(name)?.[0].length ?? 0;
  const spans: [number, number][] = [[opening, name.length]];
  for (const { index, 0: cut } of name.matchAll(
    /\s(?:in|at|from|for|to|on|by)\s(?:the\s)?|(?<=[\p{L}\d]{3})[.!]\s|['’]s\s/gu,
  )) {
    spans.push([opening, Math.max(opening, index)], [index + cut.length, name.length]);
  }
  return spans;
}
