/** The words of the calendar, Russian and English, in every form in which dates are written. */

const monthForms: readonly string[] = [
  'январь января январе янв jan january',
  'февраль февраля феврале фев февр feb february',
  'март марта марте мар mar march',
  'апрель апреля апреле апр apr april',
  'май мая мае may',
  'июнь июня июне июн jun june',
  'июль июля июле июл jul july',
  'август августа августе авг aug august',
  'сентябрь сентября сентябре сен сент sep sept september',
  'октябрь октября октябре окт oct october',
  'ноябрь ноября ноябре ноя нояб nov november',
  'декабрь декабря декабре дек dec december',
];

const weekdayForms: readonly string[] = [
  'понедельник понедельника понедельнику monday mon',
  'вторник вторника вторнику tuesday tue tues',
  'среда среду среды среде wednesday wed',
  'четверг четверга четвергу thursday thu thur thurs',
  'пятница пятницу пятницы пятнице friday fri',
  'суббота субботу субботы субботе saturday sat',
  'воскресенье воскресенья воскресенью sunday sun',
];

const shortWeekdayForms = 'пн вт ср чт пт сб вс';

/** Words that name a weekday without being a date: «пятничная встреча», «по средам», “Thursday's session”, “on Fridays”. */
const weekdayAdjectives: readonly string[] = [
  'понедельничн',
  'вторничн',
  'средов',
  'четверговы четвергово',
  'пятничн',
  'субботн',
  'воскресн',
];
const weekdayPlurals = 'понедельникам вторникам средам четвергам пятницам субботам воскресеньям';
const englishPlurals = 'mondays tuesdays wednesdays thursdays fridays saturdays sundays';

function tableOf(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)));
}

/** From 1 for January. */
export const months = tableOf(monthForms);
/** From 1 for Monday. */
export const weekdays = tableOf(weekdayForms);
export const shortWeekdays = tableOf(shortWeekdayForms.split(' '));
const plurals = new Map([...tableOf(weekdayPlurals.split(' ')), ...tableOf(englishPlurals.split(' '))]);
const adjectives = weekdayAdjectives.flatMap((stems, index) =>
  stems.split(' ').map((stem) => [stem, index + 1] as const),
);

/** The weekday in «вторничная», «пятничного»: which meeting is meant, not when one will be. */
export function weekdayOfAdjective(word: string): number | undefined {
  if (word.length < 8) return undefined;
  return adjectives.find(([stem]) => word.startsWith(stem))?.[1];
}

/** The weekday of a habit: «по средам», “on Thursdays”. */
export function weekdayOfHabit(word: string): number | undefined {
  return plurals.get(word);
}

/** Hours in words, for «в семь вечера», “at six”. */
export const hourWords: ReadonlyMap<string, number> = tableOf([
  'час one',
  'два two',
  'три three',
  'четыре four',
  'пять five',
  'шесть six',
  'семь seven',
  'восемь eight',
  'девять nine',
  'десять ten',
  'одиннадцать eleven',
  'двенадцать twelve',
  'тринадцать',
  'четырнадцать',
  'пятнадцать',
  'шестнадцать',
  'семнадцать',
  'восемнадцать',
  'девятнадцать',
  'двадцать',
]);
const dayOrdinals =
  'первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого';
/** Days of the month in words: «двадцатого сентября», «двадцатое сентября»; after «двадцать» and «тридцать» go the first nine. */
export const dayWords: ReadonlyMap<string, number> = new Map([
  ...tableOf(dayOrdinals.split(' ')),
  ...tableOf(dayOrdinals.split(' ').map((word) => word.replace('третьего', 'третье').replace(/ого$/, 'ое'))),
  ['тридцатого', 30],
  ['тридцатое', 30],
]);
export const dayTens: ReadonlyMap<string, number> = new Map([
  ['двадцать', 20],
  ['тридцать', 30],
]);
export const halfHourWords: ReadonlyMap<string, number> = new Map(
  'первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого'
    .split(' ')
    .map((word, index) => [word, index] as const),
);
/** What parts of the day add to a clock of twelve hours. */
export const dayParts: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['утра', 'am'],
  ['ночи', 'am'],
  ['дня', 'pm'],
  ['вечера', 'pm'],
  ['am', 'am'],
  ['pm', 'pm'],
]);
