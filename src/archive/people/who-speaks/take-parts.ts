/**
 * Finds those who take a part beside a speaker: «А покажет X, а Б — Y», “A does X, B does Y”, «X (А) и Y (Б)». In: the facts of a post about a meeting,
 * its mentions and those who are known to speak. Out: the mentions that speak as well.
 */
import type { Facts } from '../../classify/facts.ts';
import type { PersonMention } from '../../language/names/person-names/person-mention.ts';
import { sentenceBefore } from './sentence-before.ts';
import { hasOtherRole, notSpeakingAfter, notSpeakingBefore } from './signs-of-others.ts';

/** What opens the part of the next one. */
const opensPart =
  /(?:[,;]\s(?:(?:а|и|но|затем|потом|then|and|while|вторую|второй|второе|другую|со второй|про вторую)\s){0,2}|\s(?:а|and|while|then)\s|[.\n]\s?(?:вторую|второй|затем|потом)\s)$/iu;
/** How the part goes on behind the name. */
const goesOn = /^(?:\s(?:[—–-]\s|\p{Ll}{1,20}(?:\s|[.,;]|$))|\s?[.,;!\n(]|$)/u;
/** What the part is not: «…, Ольга Белая приносит печенье». */
const brings =
  /^\s(?:принес[её]т|приносит|печ[её]т|варит|наливает|встречает|откроет дверь|фотографирует|снимает|переводит|записывает|ведёт протокол|болеет|празднует|brings|bakes|films|takes (?:photos|notes|minutes)|records|translates|asks the)/u;
/** After initials only a verb or a dash tells the speaker from an author. */
const acts = /^\s(?:[—–-]\s|\p{Ll}{2,16}(?:ет|ёт|ит|ут|ют|ят)(?:ся)?(?!\p{L}))/u;
const farthest = 220;

export function takeParts(
  facts: Facts,
  mentions: readonly PersonMention[],
  speaking: ReadonlySet<PersonMention>,
): PersonMention[] {
  const { text } = facts;
  const sure = mentions.filter(({ by }) => by !== 'shape');
  const inBrackets = sure.filter(
    ({ start, end }) => text.charAt(start - 1) === '(' && /^(?:\)|,\s)/.test(text.slice(end, end + 2)),
  );
  if (speaking.size <= 1 && inBrackets.length >= 2 && inBrackets.length === sure.length) return inBrackets;
  if (speaking.size === 0) return pairOf(text, sure);
  const found: PersonMention[] = [];
  for (const person of sure) {
    if (speaking.has(person)) continue;
    const before = sure.findLast(
      (one) =>
        one.end <= person.start && (speaking.has(one) || found.includes(one)) && person.start - one.end <= farthest,
    );
    if (before === undefined || text.slice(before.end, person.start).includes('\n\n')) continue;
    const [head, tail] = [sentenceBefore(text, person.start), text.slice(person.end, person.end + 60)];
    const isSubject = person.readings.some(({ grammaticalCase }) => grammaticalCase === 'nominative');
    // «Злата Пухова, по работе Baik, Ben Arous, Péché»: in other letters stand authors.
    const isForeign = isLatin(person) !== isLatin(before);
    if ((person.by === 'initials' || isForeign) && !acts.test(tail)) continue;
    if (!isSubject || !opensPart.test(text.slice(Math.max(0, person.start - 24), person.start)) || !goesOn.test(tail))
      continue;
    if (brings.test(tail) || hasOtherRole.test(head) || notSpeakingBefore.test(head) || notSpeakingAfter.test(tail))
      continue;
    found.push(person);
  }
  return found;
}

/** «А нападает на X, Б его удерживает», “A, then B”: where nobody is known to speak, the two of whom two parts tell. */
function pairOf(text: string, sure: readonly PersonMention[]): PersonMention[] {
  const [first, second] = sure;
  if (first === undefined || second === undefined || sure.length > 2) return [];
  const opens = /^[^\p{L}\p{N}]*$|[:—–]\s?$/u.test(sentenceBefore(text, first.start));
  const isPart = opensPart.test(text.slice(Math.max(0, second.start - 24), second.start));
  const isPair = [first, second].every(
    ({ readings, start, end }) =>
      readings.some(({ grammaticalCase }) => grammaticalCase === 'nominative') &&
      goesOn.test(text.slice(end, end + 60)) &&
      !notSpeakingAfter.test(text.slice(end, end + 60)) &&
      !brings.test(text.slice(end, end + 60)) &&
      !hasOtherRole.test(sentenceBefore(text, start)),
  );
  return opens && isPart && isPair && second.start - first.end <= farthest ? [first, second] : [];
}

function isLatin({ quote }: PersonMention): boolean {
  return /^\p{Script=Latin}/u.test(quote);
}
