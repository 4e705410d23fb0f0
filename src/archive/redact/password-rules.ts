/**
 * How people announce a password in words. Rules know how a secret is announced, not what it looks like: a strong word with a
 * colon hides whatever follows, a weak one only what no ordinary word looks like. For folded text.
 */
import type { SecretRule } from './secret-rule.ts';
import {
  about,
  before,
  digitToken,
  figures,
  latinWord,
  none,
  opening,
  phraseEnds,
  picture,
  quotation,
  russianNoun,
  russianPassword,
  russianWord,
  spokenWord,
  strong,
  strongWord,
  token,
  weak,
  weakWord,
} from './secret-words.ts';

export const passwordRules: readonly SecretRule[] = [
  // «Passcode: 31337», «Код доступа — «сова»», also on the next line
  {
    needs: strongWord.pattern,
    pattern: new RegExp(
      String.raw`${before}(?:${strong})${about} {0,2}(?:[:=]|\n|→|-{1,2}>|=>|${picture})${opening}${none}(?<secret>${figures}|${token})`,
      'gu',
    ),
  },
  // «Пароль на сегодня: квант и кот»: a line of few words is all secret
  {
    needs: strongWord.pattern,
    pattern: new RegExp(
      String.raw`${before}(?:${strong})${about} {0,2}[:=]${opening}${none}(?<secret>[\p{L}-]{1,20}(?: [\p{L}-]{1,20}){1,3})(?=[.!]?(?:\n|$)| \()`,
      'gu',
    ),
  },
  // «Кодовая фраза на входе — «три толстых хомяка»»
  {
    needs: strongWord.pattern,
    pattern: new RegExp(`${before}(?:${strong})${about} {0,2}(?:[:=–—-]|is|это)? {0,2}(?<secret>${quotation})`, 'gu'),
  },
  // «Пароль — abc123», “passcode is 1234”, «паролем будет x7», «пароль 12345»
  {
    needs: strongWord.pattern,
    pattern: new RegExp(
      String.raw`${before}(?:${strong})${about}(?: {0,2}(?:[–—-]|(?:is|это|будет)(?: это)?|— это|\() {0,2}| {1,2}|[:/] {0,2})["“'(\[]?${none}(?<secret>${figures}|${digitToken})`,
      'gu',
    ),
  },
  // «pin: 773 104», “pass: kestrel88”, «входим по коду 772019»
  {
    needs: weakWord,
    // The word is looked for first: asking of every place what stands before it takes three times as long.
    pattern: new RegExp(
      String.raw`(?=${weak})${before}(?:${weak})${about}(?: {0,2}(?:[:=–—-]|is|это) {0,2}| {1,2})["“'(\[]?(?<secret>\d{1,6}(?:[ -]\d{1,6}(?![:.]?\d)){1,4}|\d{4,12}|(?=[^\s\d,;«»()<>"“”\[\]|/=]{0,40}\d)[^\s,;«»()<>"“”\[\]|/=]{5,64})`,
      'gu',
    ),
  },
  // «Пароль, если вдруг спросит: x5-5», «пароль поменяли: x5-5»
  {
    needs: strongWord.pattern,
    pattern: new RegExp(
      String.raw`${before}(?:${strong})[^:=/\n\d]{1,50}: {0,2}["“«'(\[]?${none}(?<secret>${figures}|${digitToken}|${latinWord}${phraseEnds}|${russianNoun}(?=[.!]?(?:\n|$)))`,
      'gu',
    ),
  },
  // «Wi-Fi: guest, пароль tensorflow», «(пароль — laplas)»: a Latin word that ends the phrase
  {
    needs: strongWord.pattern,
    isOfAccess: true,
    pattern: new RegExp(
      String.raw`${before}${russianPassword}${about}(?: {0,2}(?:[–—-]|(?:это|будет)(?: это)?|\() {0,2}| {1,2})["“'(\[]?${none}(?<secret>${latinWord})${phraseEnds}`,
      'gu',
    ),
  },
  // “Password — markov-chain”, “the passcode is kestrel”
  {
    needs: strongWord.pattern,
    isOfAccess: true,
    pattern: new RegExp(
      String.raw`${before}(?:pass ?code|pass ?word|pwd|pw)${about} {0,2}(?:[:=–—-]|is|will be) {0,2}${none}(?<secret>${latinWord})${phraseEnds}`,
      'gu',
    ),
  },
  // “use password lasso to join”
  {
    needs: strongWord.pattern,
    pattern: new RegExp(
      String.raw`${before}(?:use|enter|with)(?: the)? (?:pass ?word|pass ?code) ${none}(?<secret>${token})(?= (?:to|for) )`,
      'gu',
    ),
  },
  // «Пароль — осень»: a Russian word behind a dash that ends the phrase
  {
    needs: strongWord.pattern,
    isOfAccess: true,
    pattern: new RegExp(
      String.raw`${before}${russianPassword}${about} {0,2}[–—-] {0,2}${none}(?<secret>${russianWord})${phraseEnds}`,
      'gu',
    ),
  },
  // «Зум тот же, пароль семинар»: a noun that ends a phrase which the word begins
  {
    needs: strongWord.pattern,
    isOfAccess: true,
    pattern: new RegExp(
      String.raw`(?:^|[,;(/.!\n]) {0,2}пароль {1,2}${none}(?<secret>${russianNoun})${phraseEnds}`,
      'gu',
    ),
  },
  // «Кодовое слово — перцептрон», «секретное слово сегодня дропаут»
  {
    needs: strongWord.pattern,
    pattern: new RegExp(
      String.raw`${before}(?:${spokenWord})(?:(?: сегодня| для [а-яё]{3,14}|${about} {0,2}[:–—-]) {0,2}${none}(?<secret>${russianWord}|${latinWord})| {1,2}${none}(?!назов|объяв)(?<other>${russianWord}))${phraseEnds}`,
      'gu',
    ),
  },
  // «паролем будет слово матрица»
  {
    needs: strongWord.pattern,
    pattern: new RegExp(
      String.raw`${before}${russianPassword}(?: {0,2}[–—-])?(?: (?:будет|служит|это|станет))? (?:слово|фраза) ${none}(?<secret>${russianWord}|${latinWord})${phraseEnds}`,
      'gu',
    ),
  },
  // «если попросит пароль, вводите 739164»
  {
    needs: weakWord,
    pattern: new RegExp(
      String.raw`(?:парол[а-я]{1,2}|код|passcode|password)[^.\n]{0,30}?(?:ввод|введ|набер|набир|пиш|enter|type|use)[а-я]{0,4} (?<secret>${figures}|${digitToken}|${latinWord}(?: and |${phraseEnds}))`,
      'gu',
    ),
  },
  // «sova-2291 — пароль от зума», «Доступ: x5-5 (пароль)»: the secret first
  {
    needs: weakWord,
    pattern:
      /(?<![^\s:«"(])(?<secret>\d{5,12}|(?=[^\s\d]{0,40}\d)(?=[^\s\p{L}]{0,40}\p{L})[^\s,;:«»()<>"“”/]{5,40})["»”]? ?(?:[–—-] ?|\()(?:это )?(?:пароль|passcode|password|код доступа|pin)(?! не| нет| приш| выш)/gu,
  },
  // «Паролем служит фамилия латиницей, то есть vaswani», «старый пароль не работает! Новый: 55821»
  {
    needs: strongWord.pattern,
    pattern: new RegExp(
      String.raw`${before}(?:${strong})[^\n:]{1,60}(?:то есть| новый ?[:–—-]| теперь ?[:–—-]| вот он:) (?<secret>${figures}|${digitToken}|${latinWord}|${russianNoun})`,
      'gu',
    ),
  },
  // “use imagenet4ever as the password”
  {
    needs: strongWord.pattern,
    pattern: /(?:use|with|enter|type) (?<secret>[^\s,;()]{3,40}) as (?:the |a )?pass(?:word|code)/gu,
  },
  // «Архив запаролен, распаковывать с infected», «открывается по слову ковариация»
  {
    pattern: new RegExp(
      String.raw`(?:запаролен|зашифрован|защищ[её]н|закрыт|открыва|encrypted)[^.\n]{0,40} (?:с|паролем|по слову|по фразе|with) (?<secret>${digitToken}|${latinWord}|${russianNoun})${phraseEnds}`,
      'gu',
    ),
  },
  // “Zoom 943 1107 6528, pwd cryoem”, “(pw: hippocampus)”, «Password dissovet» below the number of a call
  {
    needs: weakWord,
    pattern: new RegExp(
      String.raw`(?:\d{9,11}|\d{3} \d{3,4} \d{3,4})[^\p{L}\d]{1,8}(?:pass ?word|pass ?code|pas{0,2}wd|pwd|pw|пас{1,2})[ :]{1,3}${none}(?<secret>${figures}|${digitToken}|${latinWord})${phraseEnds}`,
      'gu',
    ),
  },
  // «— А пароль какой? — 731904»: in two lines
  {
    needs: strongWord.pattern,
    pattern: new RegExp(
      String.raw`${before}(?:${strong})[^\n.]{0,20}[?]\n[–—-]? ?(?<secret>${figures}|${digitToken})(?=[.!]?(?:\n|$))`,
      'gu',
    ),
  },
  // «логин guest пасс lectures»
  {
    needs: weakWord,
    pattern: new RegExp(
      String.raw`(?:логин|login|user)[: ]{1,2}[^\s,;]{2,30}[,;]? (?:и )?(?:пароль|пас{1,2}|pass(?:word)?|pw)[: ]{1,2}${none}(?<secret>${token})`,
      'gu',
    ),
  },
];
