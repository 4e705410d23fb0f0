/**
 * Finds passwords, passcodes and PINs of meetings, rooms and recordings. In: a folded text. Out: where the secrets stand.
 * Rules know how people announce a secret, not what it looks like: a strong word with a colon hides whatever follows, a weak
 * one only what no ordinary word looks like.
 */
import type { TextRange } from '../../telegram/rich-text.ts';

/** Words that announce nothing but a secret. */
const purpose =
  '(?:доступ|вход|подключени|конференци|встреч|собрани|созвон|звонк|мероприяти|эфир|участник|комнат|зал|безопасност|подтверждени|зум|zoom|телемост|домофон|двер|калитк|подъезд|запис|трансляци|гост|ведущ|докладчик)[а-яa-z]{0,4}';
const code = '(?:код|кода|коду|кодом)';
const strong = [
  '(?:п ?а ?р ?о ?л ?(?:ь|я|ю|е|ем)|пороль|парль|пас{1,2}ворд|пас{1,2}код)',
  'pass ?code|pass ?word|passwd|pwd|psw|(?:access|security|conference|entry|room|meeting|zoom) code|host key',
  'pin[- ]?(?:code|код)|пин[- ]?код[а-я]{0,2}',
  `${code} {1,2}(?:(?:для|на|от|в|к|из) )?${purpose}(?: для входа)?|${code} на входе`,
  'кодов(?:ое|ая) (?:слово|фраза)|секретн(?:ый|ое|ая) (?:код|слово|фраза)|ключ (?:доступа|входа|организатора)',
].join('|');
/** Words that announce other things as well. */
const weak = `pass|пасс|pw|pin|пин|пароли|пароль-код|доступ по коду|(?:вход|войти|входим|входите|заход[а-я]{1,5}|подключа[а-я]{1,6}|введ[а-я]{1,4}|ввод[а-я]{1,4}|набер[а-я]{1,4}|набира[а-я]{1,4})(?: [а-я]{1,2} [а-я]{3,14})?(?: по| с)? ${code}|(?:enter|join|use)(?: with)?(?: the)? code|code to (?:enter|join)|code for the (?:room|call|meeting|door)`;
/** «для входа в зум», «на сегодня», “for attendees”, «(если спросит)», «/ password». */
const about = String.raw`(?: {0,2}(?:\([^()\n]{1,30}\)|/ ?[a-zа-яё]{2,12}|(?:для|на|от|к|ко|в|по|for|of|from|to)(?: [a-zа-яё]{1,20}){1,3}|(?:организатора|участника|участников|конференции|комнаты|встречи|собрания|созвона|звонка|зума|мероприятия|эфира|тот же|такой же|прежний|старый|новый))){0,2}`;
const picture = String.raw`[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}→⇒]`;
const opening = String.raw`(?:[ \n"“„«'(\[]|${picture}){0,6}`;

/** `31337`, `876 683`, `70 44 19`: figures in groups are one secret, unless an hour follows. */
const figures = String.raw`\d{1,9}(?:[ -]\d{1,6}(?![:.]?\d)){1,4}|\d{3,12}`;
const token = String.raw`[^\s,;«»()<>"“”\[\]|]{2,64}`;
const digitToken = String.raw`(?:(?=[^\s\d,;«»()<>"“”\[\]|/]{0,40}\d)[^\s,;«»()<>"“”\[\]|/]{3,64}|[a-z]{3}-[a-z]{4}-[a-z]{3}(?![a-z]))`;
const quotation = String.raw`«[^«»\n]{2,60}»|“[^“”\n]{2,60}”|"[^"\n]{2,60}"|„[^„“\n]{2,60}“`;
/** What is said instead of a secret. */
const none = String.raw`(?!(?:не|нет|нету|без|есть|нужен|нужна|в|во|у|на|по|при|ниже|выше|чуть|скоро|тот|прежний|будет|спросите|спрашивайте|уточняйте|пришл[а-я]{1,4}|пришлю|вышл[а-я]{1,4}|отправ[а-я]{1,4}|скаж[а-я]{1,4}|get|not|no|none|will|is|the|same|required|ask|https?:[^\s]{0,3})(?![\p{L}\d]))(?!•)`;
const before = String.raw`(?<![\p{L}\d])`;

const patterns: readonly RegExp[] = [
  // «Passcode: 31337», «Код доступа — «сова»», also on the next line
  new RegExp(
    String.raw`${before}(?:${strong})${about} {0,2}(?:[:=]|\n|→|${picture})${opening}${none}(?<secret>${figures}|${token})`,
    'gu',
  ),
  // «Пароль на сегодня: квант и кот»: a line of few words is all secret
  new RegExp(
    String.raw`${before}(?:${strong})${about} {0,2}[:=]${opening}${none}(?<secret>[\p{L}-]{1,20}(?: [\p{L}-]{1,20}){1,3})(?=[.!]?(?:\n|$))`,
    'gu',
  ),
  // «Кодовая фраза на входе — «три толстых хомяка»»
  new RegExp(`${before}(?:${strong})${about} {0,2}(?:[:=–—-]|is|это)? {0,2}(?<secret>${quotation})`, 'gu'),
  // «Пароль — abc123», “passcode is 1234”, «паролем будет x7», «пароль 12345»
  new RegExp(
    String.raw`${before}(?:${strong})${about}(?: {0,2}(?:[–—-]|(?:is|это|будет)(?: это)?|— это|\() {0,2}| {1,2}|[:/] {0,2})["“'(\[]?${none}(?<secret>${figures}|${digitToken})`,
    'gu',
  ),
  // «Пароль, если вдруг спросит: x5-5», «пароль поменяли: x5-5»
  new RegExp(
    String.raw`${before}(?:${strong})[^.!?:=/\n\d]{1,40}: {0,2}["“«'(\[]?${none}(?<secret>${figures}|${digitToken})`,
    'gu',
  ),
  // ?pwd=… in an address, whatever the host, encoded or not
  /(?<=(?:[?&#;]|%(?:25){0,2}(?:3f|26|23))(?:pwd|psw|passcode|password|passwd|pass|pw|hpw|pincode|pin|jwt|mtid|access_code)(?:=|%(?:25){0,2}3d))(?<secret>[^\s&#"'<>]{2,512})/g,
  // one-letter names and tokens on hosts of calls only
  /(?<=(?:zoom|telemost|jazz|webinar|mts-link|meet|teams|bbb|dion|vks|call|talk|room|конф)[^\s]{0,200}[?&#](?:p|k|tk|token|secret|code|key)=)(?<secret>[^\s&#"'<>]{3,512})/g,
  // «pin: 773 104», “pass: kestrel88”, «входим по коду 772019»
  new RegExp(
    String.raw`${before}(?:${weak})${about}(?: {0,2}(?:[:=–—-]|is|это) {0,2}| {1,2})["“'(\[]?(?<secret>\d{1,6}(?:[ -]\d{1,6}(?![:.]?\d)){1,4}|\d{4,12}|(?=[^\s\d,;«»()<>"“”\[\]|/=]{0,40}\d)[^\s,;«»()<>"“”\[\]|/=]{5,64})`,
    'gu',
  ),
  // «Код — 7718 2093»: figures in two groups after a bare code
  new RegExp(
    String.raw`${before}(?:код|code) {0,2}[:–—-] {0,2}(?<secret>\d{3,4}[ -]\d{3,4}(?:[ -]\d{2,4})?(?![:.]?\d))`,
    'gu',
  ),
  // the line below the number of a call: «Meeting ID: 700 1122 3344 / Code: kV7tQ2»
  new RegExp(
    String.raw`(?:(?:meeting|zoom) id|идентификатор[^:\n]{0,20}|id)[: ]{1,2}[\d -]{9,16}[,;.]?[ \n]{1,3}(?:код|code|пин|pin|pw)(?: {0,2}[:–—-]| is)? {1,2}(?<secret>${figures}|${digitToken})`,
    'gu',
  ),
  // «Zoom ID 781 1002 3345, код 551930»: a bare code beside a call
  /(?=код|code|пин|pin)(?<=(?:zoom|зум|телемост|teams|meet|толк|jazz|webex|созвон|звон|конференц|идентификатор|телефон|dial|\+\d)[^\n]{0,120}?[^\p{L}\d])(?:код|code|пин|pin)(?: {0,2}[:–—-]| is)? {1,2}(?<secret>\d{2,6}(?:[ -]\d{1,6}(?![:.]?\d)){1,4}|\d{4,12}|(?=[^\s\d]{0,20}\d{3})[^\s,;«»()<>"“”]{5,40})/gu,
  // «если попросит пароль, вводите 739164»
  new RegExp(
    String.raw`(?:парол[а-я]{1,2}|passcode|password)[^.\n]{0,30}?(?:ввод|введ|набер|набир|пиш|enter|type|use)[а-я]{0,4} (?<secret>${figures}|${digitToken})`,
    'gu',
  ),
  // «sova-2291 — пароль от зума», «Доступ: x5-5 (пароль)»: the secret first
  /(?<![^\s:«"(])(?<secret>\d{5,12}|(?=[^\s\d]{0,40}\d)(?=[^\s\p{L}]{0,40}\p{L})[^\s,;:«»()<>"“”/]{5,40})["»”]? ?(?:[–—-] ?|\()(?:это )?(?:пароль|passcode|password|код доступа|pin)(?! не| нет| приш| выш)/gu,
  // login and password in one breath: «логин/пароль: reader / 12345»
  /(?:логин|login|user|username) ?\/ ?(?:пароль|pass|password)(?: ?[:–—-])? {0,2}[^\s/]{1,40} ?\/ ?(?<secret>[^\s,;]{2,40})/g,
  // dialling in: `+13017158592,,83412097756#,,,,*629552#`, “(57678 from phones)”
  /(?:,,\d{8,12}#?,{1,8}\*?|(?<=\())(?<secret>\d{4,10})(?:#| from (?:phones|video systems))/g,
];

export function findPasswords(text: string): TextRange[] {
  if (!mayHoldSecret.test(text)) return [];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(secretIn));
}

/** A point at its end belongs to the sentence. What has neither a letter nor a figure is a mask: «•••», «***». */
function secretIn({ index, 0: words, groups }: RegExpExecArray): TextRange[] {
  const { secret = '' } = groups ?? {};
  const start = index + words.lastIndexOf(secret);
  const { length } = secret.replace(/(?<![.!?…])[.!?…]+$/, '');
  return /[\p{L}\p{N}]/u.test(secret) ? [{ start, end: start + length }] : [];
}

/** What every rule needs; most texts have none of it. */
const mayHoldSecret =
  /п ?а ?р ?о ?л ?[ьяюеи]|парль|пороль|пас|код|пин|ключ|секретн|pass|pwd|psw|pw|pin|code|key|jwt|mtid|[?&#](?:p|k|tk|token|secret)=|,,|from (?:phones|video)/;
