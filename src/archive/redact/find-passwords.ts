/** Finds passwords, passcodes and PINs of meetings, rooms and recordings. In: a folded text. Out: where the secrets stand. */
import type { TextRange } from '../../telegram/rich-text.ts';
import { findingsOf, sieved } from '../sieve/sieved.ts';
import { accessRules } from './access-rules.ts';
import { passwordRules } from './password-rules.ts';
import type { SecretRule } from './secret-rule.ts';
import { strongWord } from './secret-words.ts';

/** Patterns that begin with a strong word are held back with that word: one sieve for all of them. */
const rules = [...passwordRules, ...accessRules].map((rule) => ({
  ...rule,
  sieve: rule.needs === strongWord.pattern ? strongWord : sieved(rule.pattern),
}));

/** False where `findPasswords` certainly finds nothing. */
export function mayTellPasswords(text: string): boolean {
  return rules.some(({ sieve }) => sieve.mayMatch(text));
}

/** `asked`: the text as the sieve knows it, which does not mind the size of letters. */
export function findPasswords(text: string, asked: string): TextRange[] {
  const secrets: TextRange[] = [];
  const present = new Map<SecretRule['needs'], boolean>([[undefined, true]]);
  let isOfAccess: boolean | undefined;
  for (const { sieve, pattern, needs, isOfAccess: asksForAccess } of rules) {
    if (!sieve.mayMatch(asked)) continue;
    const isPresent = present.get(needs) ?? needs?.test(text) === true;
    present.set(needs, isPresent);
    if (!isPresent) continue;
    if (asksForAccess) isOfAccess ??= text.length < lengthOfNote || speaksOfAccess.test(text);
    if (asksForAccess && !isOfAccess) continue;
    for (const match of findingsOf(pattern, text)) secrets.push(...secretIn(match));
  }
  return secrets;
}

/** A point at its end belongs to the sentence. What has neither a letter nor a figure is a mask: «•••», «***». */
function secretIn({ index, 0: words, groups }: RegExpExecArray): TextRange[] {
  const secret = groups?.['secret'] ?? groups?.['other'] ?? '';
  const start = index + words.lastIndexOf(secret);
  const { length } = secret.replace(/(?<![.!?…])[.!?…]+$/, '');
  return /[\p{L}\p{N}]/u.test(secret) ? [{ start, end: start + length }] : [];
}

/** A message as short as this tells nothing else. */
const lengthOfNote = 40;

/** A call, a room, a recording, a network, a file: what one needs a password for. */
const speaksOfAccess =
  /zoom|зум|ssh|хост|host|сервер|server|стенд|jupyter|overleaf|moodle|уч[её]тк|аккаунт|wi-?fi|вай-?фай|сет[ьи]|архив|диск|disk|drive|скач|запис|видео|record|трансляц|эфир|вход|войти|зайти|подключ|встреч|семинар|созвон|звон|ссылк|логин|login|(?<![a-z])id(?![a-z])|конференц|meet|jitsi|jit\.si|webinar|teams|webex|jazz|толк|talk|телемост|bbb|(?<![a-z])join|(?<![a-z])call|room|домофон|(?:с|по)мен[иея]|поставил|этот раз|прошлый раз|теперь|нов(?:ый|ая)|стар(?:ый|ая)|тот же|сегодня|завтра|\d{1,2}:\d\d/;
