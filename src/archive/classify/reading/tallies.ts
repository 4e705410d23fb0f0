/**
 * Tallies: what a post counts at the end of a time: «Созвонов 14. Отмен 1.», «восемь встреч, ноль опозданий», “11 meetings, two
 * cancellations”. In: a text. Out: how many things it counts, and the words that name the time. What is counted is not asked:
 * groups count cups and umbrellas too.
 */
/** The name of a time stands where the post begins. */
const opening = 90;
/** «Средняя длина доклада в минутах: 42»: more words before a number are a sentence. */
const mostWords = 8;
const longestClause = 70;

const numberWords = new Set(
  'ноль один одна одно одну два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать двадцать тридцать сорок сто zero no one two three four five six seven eight nine ten eleven twelve thirteen twenty thirty forty hundred'.split(
    ' ',
  ),
);
const figures = /^\d+(?:,\d)?$/;

const dayOfMonth =
  /\d\s(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
// Any year is one: there is no word without which it finds nothing, for the sieve to ask for.
const timeName =
  /(?<![\p{L}\d])(?:(?:19|20)\d\d(?![\d:.])|год(?:а|у|ом|овой|овые)?|сезон\p{L}{0,2}|семестр\p{L}{0,2}|четверт(?:ь|и)|квартал\p{L}{0,2}|полугоди\p{L}{1,2}|месяц\p{L}{0,2}|весн[аыеу]|осен[ьи]|зим[аыеу]|лет[оа]|январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|ию[нл][ьяе]|август[ае]?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе]|year|month|season|term|semester|quarter|spring|summer|autumn|winter)(?!\p{L})/iu;

/** Of a name of a time, with what stands behind it. */
const longestName = 40;

/** The words that name a time that is over, where the post begins with them and counts three things or more. */
export function findTallies(text: string): string | undefined {
  const named = timeName.exec(text.slice(0, opening + longestName));
  if (named === null || named.index > opening) return undefined;
  return clausesOf(text).filter(isCount).length >= 3 ? named[0] : undefined;
}

/** «1,5» and «4 100» stay whole. */
function clausesOf(text: string): string[] {
  return text.split(/[.;!?\n]+\s*|,\s+|:\s(?=\p{L})|\s(?:и|and)\s/u).filter((clause) => clause.length <= longestClause);
}

function isCount(clause: string): boolean {
  const whole = clause.toLowerCase().replace(/(?<=\d)[\s\u00A0](?=\d{3}(?!\d))/gu, '');
  const words = whole.match(/\p{L}+|\d+(?:,\d+)?/gu) ?? [];
  if (words.length < 2 || words.length > mostWords || dayOfMonth.test(clause)) return false;
  // “BLEU 34.2, 28.4 and 41.0 on three sets” counts nothing.
  const numbers = words.filter(isNumber).length;
  return numbers === 1 || (numbers === 2 && words.length > 4);
}

function isNumber(word: string): boolean {
  return numberWords.has(word) || (figures.test(word) && !/^(?:19|20)\d\d$/.test(word));
}
