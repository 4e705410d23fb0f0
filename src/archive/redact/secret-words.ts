/**
 * The words by which people announce a secret, and what secrets look like: parts of the patterns in `password-rules.ts` and
 * `access-rules.ts`, all for folded text (small letters, one kind of space).
 */
import { sieved } from '../sieve/sieved.ts';

/** What a secret is for, after «код». */
const purpose =
  '(?:доступ|вход|подключени|конференци|встреч|собрани|созвон|звонк|мероприяти|эфир|участник|комнат|зал|безопасност|подтверждени|зум|zoom|телемост|домофон|двер|калитк|подъезд|шлагбаум|ворот|турникет|переговор|офис|регистраци|запис|трансляци|гост|ведущ|докладчик|модератор|организатор|преподавател|слушател|бокс)[а-яa-z]{0,4}';
const code = '(?:код|кода|коду|кодом)';
/** «пароль» in its cases, also spaced out or misspelt. */
export const russianPassword =
  '(?:п ?а ?р{1,2} ?о ?л{1,2} ?(?:ь|ъ|я|ю|е|ем|ьчик|ик)|парль|пороль|п-ль|запаролен[а-я]{0,2}|пас{1,2}ворд|пас{1,2}код)';
/** What is said at the door. */
export const spokenWord =
  '(?:кодов|секретн)(?:ое|ая|ым|ому|ой) (?:слов[оу]|словом|фраз[аеу]|фразой)|слово[- ](?:пропуск|пароль)';
/** Words that announce nothing but a secret. */
export const strong = [
  russianPassword,
  'pass ?code|pass ?word|pas{0,2}wd|pswd|pwd|psw|(?:access|security|conference|entry|room|meeting|zoom|door|gate|invite|invitation) code|host key',
  'pin[- ]?(?:code|код)|пин[- ]?код[а-я]{0,2}',
  `${code} {1,2}(?:(?:для|на|от|в|к|из) )?${purpose}(?: для входа)?|${code} на входе`,
  'секретный код|инвайт[- ]?код|пригласительный код|код[- ]приглашени[ея]|код из (?:смс|sms)|enrol{1,2}ment key|ключ (?:доступа|входа|организатора|сети|записи)',
  spokenWord,
].join('|');
/** Every text has it in which a rule can find something that begins with one of those words. */
export const strongWord = sieved(new RegExp(strong));
/** The same for words that announce a secret among other things; most texts have none of it. */
export const weakWord = /парол|код|пин|пасс|ключ|pass|code|pin|pw|key/;
/** Words that announce other things as well. */
export const weak = `pass|пасс|pw|pin|пин|пароли|пароль-код|доступ по коду|(?:вход|войти|входим|входите|заход[а-я]{1,5}|подключа[а-я]{1,6}|введ[а-я]{1,4}|ввод[а-я]{1,4}|набер[а-я]{1,4}|набира[а-я]{1,4})(?: [а-я]{1,2} [а-я]{3,14})?(?: по| с)? ${code}|(?:enter|join|use)(?: with)?(?: the)? code(?! [a-z0-9]{1,20} (?:for|to get|at))|code to (?:enter|join)|code for the (?:room|call|meeting|door)`;
/** «для входа в зум», «на сегодня», “for attendees”, «(если спросит)», «/ password». */
export const about = String.raw`(?: {0,2}(?:\([^()\n]{1,30}\)|/ ?[a-zа-яё]{2,12}|(?:для|на|от|к|ко|в|по|под|for|of|from|to)(?: [a-zа-яё-]{1,20}){1,3}|(?:организатора|участника|участников|конференции|комнаты|встречи|собрания|созвона|звонка|зума|мероприятия|эфира|тот же|такой же|прежний|старый|новый|следующий|такой|сегодня|теперь|сейчас|снова|опять|стал|поставили|сделали|(?:смен|помен|измен)[а-яё]{1,5}(?: на)?|как (?:всегда|обычно|в прошлый раз)|какой[?]?)|, (?:теперь|сегодня|сейчас|пишите|вводите|набирайте))){0,3}`;
export const picture = String.raw`[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}→⇒]`;
export const opening = String.raw`(?:[ \n"“„«'(\[]|${picture}){0,6}`;

/** `31337`, `876 683`, `70 44 19`: figures in groups are one secret, unless an hour follows. */
export const figures = String.raw`\d{1,9}(?:[ -]\d{1,6}(?![:.]?\d)){1,4}|\d{3,12}`;
export const token = String.raw`[^\s,;«»()<>"“”\[\]|]{2,64}`;
export const digitToken = String.raw`(?:(?=[^\s\d,;«»()<>"“”\[\]|/]{0,40}\d)[^\s,;«»()<>"“”\[\]|/]{3,64}|[a-z]{3}-[a-z]{4}-[a-z]{3}(?![a-z]))`;
export const quotation = String.raw`«[^«»\n]{2,60}»|“[^“”\n]{2,60}”|"[^"\n]{2,60}"|„[^„“\n]{2,60}“`;
/** What is said instead of a secret. */
export const none = String.raw`(?!(?:не|нет|нету|без|есть|нужен|нужна|в|во|у|на|по|при|ниже|выше|чуть|скоро|тот|прежний|будет|спросите|спрашивайте|уточняйте|см|смотри(?:те)?|прид[её]т|появится|узна[а-яё]{1,4}|дад[а-яё]{1,4}|выда[а-яё]{1,4}|пришл[а-яё]{1,4}|вышл[а-яё]{1,4}|отправ[а-яё]{1,4}|скаж[а-яё]{1,4}|get|see|tba|null|none|not|no|none|will|is|the|same|required|ask|https?:[^\s]{0,3})(?![\p{L}\d]))(?!•|[\w.]{2,40}\()`;
export const before = String.raw`(?<![\p{L}\d])`;

/** `gradient-descent`: letters only, as the last word of a phrase; names of services are said about passwords, not as one. */
export const latinWord = String.raw`(?!(?:wi-?fi|zoom|google|github|gitlab|telegram|discord|slack|gmail|vpn|ssh|root|admin|api|id|bios|windows|linux|manager|reuse|here|below|above)(?![a-z-]))[a-z][a-z_.!@#$%&*+-]{1,40}[a-z!@#$%&*+]`;
export const russianWord = '[а-яё][а-яё-]{2,30}';
/** A word that is named, not said of something: no verb, adjective or adverb by its ending. */
export const russianNoun = String.raw`[а-яё][а-яё-]{2,30}(?<!(?:[еёиую][мтш]|[оыуи]|ую|ся|сь|[ыио]й|[еоа]го|н|на|ла|ть|чь|там|тут|здесь|ведь|как|так))`;
/** The phrase ends here. */
export const phraseEnds = String.raw`(?=["»”']?(?:[),;
]|[.!]?(?:
|$)|[.!] ))`;
