/** What stands before or after the name of somebody who does not speak: authors, hosts, those who are thanked or filmed. Patterns alone. */

import { sieved } from '../../sieve/sieved.ts';

/** «вопросы от Артура Коха» */
export const bringsElse =
  /(?<!\p{L})(?:вопрос\p{L}{0,2}|привет\p{L}{0,2}|спасибо|поздравлени\p{L}|печень\p{L}|пирож\p{L}{1,3}|пицц\p{L}|чай|кофе|торт\p{L}?|приз\p{L}?|подар\p{L}{2,3}|questions|pizza|cake)\sот\s$/iu;

/** Hosts of a podcast, and whom it was told to. */
export const hostBefore =
  /(?<!\p{L})(?:ведущ|вед[её]т|hosts?(?!\p{L})|hosted)\p{L}*\s(?:[\p{L}\s«»:—–-]{0,40}\()?(?:[\p{L}\s]{0,40}\sи\s)?$/iu;

/** Names that stand here are of other people. */
export const notSpeakingBefore =
  /(?:(?<!\p{L})(?:автор\p{L}*|et al|спасибо|благодар\p{L}+|привет\p{L}*|поздравля\p{L}+|групп\p{L}{1,2}|лаборатори\p{L}+|команд\p{L}{1,2}|под руководством|руководител\p{L}+|оппонент\p{L}*|организатор\p{L}*|памяти|имени|им\.|песн\p{L}+|исполнени\p{L}+|видели|слушали|вспомин\p{L}+|по книге|книг\p{L}+|учени\p{L}+|цитат\p{L}+|писать|пишите|присылайте|вопросы|authors?|thanks to|song|scribe|notes by|секретарь|протокол\p{L}*|ассистиру\p{L}+|questions (?:to|for)|details from|enquiries to|contact)\s?[:—–-]?\s(?:\p{L}+\s){0,3}|&\s|@\s?|[«"“])$/iu;
/** «Литература: M. Mayor, D. Queloz, …»: whom a line of references names wrote it. */
export const citesWork =
  /^\P{L}*(?:предмет|по работе|по статье|литература|источник[и]?|статья|авторы?|библиография|references?|paper|source|authors?|reading)\s?:/iu;

/** «о статье Э. Бриньолфссона, Д. Ли и Л. Реймонд»: whose work it is. */
export const wroteWork =
  /(?<!\p{L})(?:стать|работ|препринт|книг)\p{L}{0,3}:?\s(?:(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}-]{1,20}(?:,\s|\s(?:и|and)\s)){0,5}$/u;

/** “The boiler in Dugald Stewart has given up”: houses bear names as well. */
export const inHouse = /(?<!\p{L})(?:in|at|near|outside|inside)\s$/iu;

/** Who held the camera, and who cut the film. */
export const recordedBy =
  /(?<!\p{L})(?:с?монтир\p{L}{1,6}|монтаж\p{L}{0,2}|снимал[аи]?|снял[аи]?|оператор\p{L}{0,2}|звук\p{L}{0,2}|камер\p{L}{1,2}|записал[аи]?|edited by|filmed by|cut by|camera:?|sound:?)\s?[:—–-]?\s?$/iu;
export const notSpeakingAfter =
  /^\s?(?:&|et al|и др\.|и соавт|с соавт|, et|по[её]т|пел[аи]?(?!\p{L})|исполня|сня[лт]|спел)/iu;

/** “introduces …”, “reads …”, “covers …” */
export const takesObject =
  /\p{Ll}\s(?:(?:introduc|read|cover|present|review|discuss|explain|retell|compar|defend|challeng|reread|re-read|dissect|tackl|revisit|survey|unpack)(?:e?s|ed))\s$/u;

/** «за чай отвечает …», «у секретаря, …», «Фото: …», “Organizers: …”, “tell …”: who does something else at the same meeting. */
export const hasOtherRole = sieved(
  /(?<!\p{L})(?:за\s\p{L}{2,20}(?:\s\p{L}{2,20})?\s(?:отвеча[ею]т|следит|следят)|фото(?:графи[ия]|граф)?\s?[:—–-]|фото|секретар[яью]\p{L}?,?|координатор\p{L}{0,2}|модератор\p{L}{0,2}|модерирует|дежур(?:ит|ный|ная)|организу[ею]т|(?:спро(?:сите|сить|си)|узна(?:йте|ть)|попрос(?:ите|ить)|взять|получить)\s(?:[\p{L}]{2,16}\s){0,2}у|organi[sz]ers?\s?:|organi[sz]ed by|moderat(?:ors?|ed by|ing)\s?:?|chair(?:s|ed by)?\s?:|photos?\s?(?:by|:)|tell|let|remind|thank)\s(?:\p{Ll}{3,16},?\s)?(?:\p{L}{2,20}\s\p{L}{2,20}(?:,\s|\s(?:и|and)\s)){0,3}$/iu,
);
