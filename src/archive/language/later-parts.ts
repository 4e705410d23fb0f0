/**
 * Words for a later part of something: of a film («и вторая», “reel two”, «2/2»), of a review («окончание», “cont'd”), or what is added to it
 * («P. S.», “one more thing”). In: a text. Out: the words with which it opens so. Here they all stand; who asks says what the part can be of.
 */

/** What has parts. */
const thing =
  '(?:част[ьи]|сери[яию]|кус(?:ок|ка)|дубл[ья]|половин[ауы]|файла?|пл[её]нк[аи]|тома?|акта?|тайма?|фрагмента?|отдел(?:ение|ения)|видео|ролика?|parts?|pt\\.?|reels?|tapes?|half|halves|takes?|discs?|sides?|episodes?|volumes?|chapters?|files?|clips?|instal?ments?)';
const later =
  '(?:втор(?:ая|ой|ое|ую)|трет(?:ья|ий|ье|ью)|последн(?:яя|ий|ее)|два|три|ii|iii|second|third|last|final|two|three|[2-9](?:-?[йяе])?)';
/** It goes on, or ends. */
const goingOn =
  "(?:продолж(?:ение|аю|аем|ая)|окончание|дописыва(?:ю|ем)|досказыва(?:ю|ем)|допишу|cont(?:inued|inuing|['’]d)|ctd|concluded|concluding|conclusion)";
const ofSeveral = '[2-9]\\s?(?:/|из|of)\\s?[2-9](?!\\d)';

const partOfFilm = new RegExp(
  `^[^\\p{L}\\d]{0,12}(?:[\\p{L}’']{1,12}[,:]?\\s){0,3}(?:${thing}\\s(?:№\\s?|no\\. ?)?${later}(?![\\p{L}\\d])|${later}\\s${thing}(?!\\p{L})|${ofSeveral})`,
  'iu',
);
const partOfText = new RegExp(
  `^[^\\p{L}\\d\\n]{0,4}(?:${ofSeveral}|(?:${goingOn}|${thing}\\s${later}|(?:the\\s)?${later}\\s${thing})(?!\\p{L}))`,
  'iu',
);
const barely = new RegExp(
  `^\\P{L}*(?:(?:и|а|а вот|ну и)\\s(?=втор|трет|последн|част|половин|ответ|вопрос|конец|окончан|продолж)|(?:втор(?:ая|ой)|трет(?:ья|ий)|последн(?:яя|ий)|${goingOn}|хвост|вопросы|ответы|the rest|and the (?:rest|second)|q&a|questions)(?![\\p{L}:]))`,
  'iu',
);
const first = new RegExp(
  `(?<!\\p{L})(?:${thing}\\s(?:перв(?:ая|ый|ое)|один|одна|one|1|i|a)(?![\\p{L}\\d])|(?:перв(?:ая|ый|ое|ую)|first|1(?:-?[йяе])?)\\s${thing}(?!\\p{L})|из (?:двух|тр[её]х)|of (?:two|three)|(?<!\\d)1\\s?(?:/|из|of)\\s?[2-4](?!\\d))`,
  'iu',
);
const added =
  /^[^\p{L}\d\n]{0,4}(?:(?:а[,\s]+|и[,\s]+|да[,\s]+)?ещ[её](?!\p{L})|забыл[аи]?(?!\p{L})|добавлени[ея]|добавлю|дополнени[ея]|дополню|уточнени[ея]|вдогонку|в догонку|далее(?!\p{L})|к (?:сказанному|написанному|вчерашнему|предыдущему|прошлому)|постскриптум|p\.?\s?p?\.?\s?s(?!\p{L})|з\.?\s?ы(?!\p{L})|upd(?:ate)?(?!\p{L})|апд(?:ейт)?(?!\p{L})|also(?!\p{L})|(?:and )?(?:one|a|two)? ?(?:more|further|last|final|other) (?:thing|remark|note|point|word|observation|detail|comment|caveat)|(?:to |an )?add(?:ing|endum)?(?!\p{L})|(?:i )?forgot(?!\p{L})|postscript|addendum|footnote)/iu;

/** A later part of a film, which says so within its first words. */
export const opensLaterFilm = (text: string): string | undefined => partOfFilm.exec(text)?.[0];

/** «2/3», «(окончание)», «Часть вторая», “cont'd”: a part of a text that was begun. */
export const opensLaterText = (text: string): string | undefined => partOfText.exec(text)?.[0];

/** The same without the thing: enough where it comes within the hour. */
export const goesOnBarely = (text: string): boolean => barely.test(text);

/** It says that it is one of several. */
export const namesFirstPart = (text: string): boolean => first.test(text);

/** «И ещё», «Забыл главное», “One more thing”: an afterthought. */
export const opensAddition = (text: string): string | undefined => added.exec(text)?.[0];

/** The same words anywhere in running text, in the language of signals. */
export const goesOnAnywhere = `не влезло | не поместилось | не вместилось | не вошло | did not fit | didn t fit | продолжение | продолжаем | продолжу | продолжим | продолжая | вторая часть | во второй части | часть (#|вторая|третья|ii|iii) | вдогонку | в догонку | еще (немного)? (про|о|об) | и еще | теперь (про|о|об) | окончание | заканчива* | дочитали | досказ* | как и обещал* | к (вчерашне*|предыдущ*|прошл*) | вчерашн* | обещанн* | возвращаясь к | continued | continuing | part (two|three|#|ii|iii) | more (on|about) | second part | as promised | following up | follow up | back to`;
