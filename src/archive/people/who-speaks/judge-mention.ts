/**
 * Judges whether a person who is named in a post speaks there. In: the facts of the post, its kind and the mention. Out: the rule
 * that takes the person for a speaker with the words around the name, or undefined.
 */
import type { Facts } from '../../classify/facts.ts';
import type { PersonMention } from '../../language/names/person-names/person-mention.ts';
import type { PostKind } from '../../model/post.ts';
import { englishRule } from './english-rule.ts';
import { isPartOfTitle } from './inside-title.ts';
import { isOwn, ofTalk } from './judge-at-talk.ts';
import { lineBefore, sentenceBefore } from './sentence-before.ts';
import {
  bringsElse,
  citesWork,
  hasOtherRole,
  hostBefore,
  inHouse,
  notSpeakingAfter,
  notSpeakingBefore,
  recordedBy,
  takesObject,
  wroteWork,
} from './signs-of-others.ts';
import {
  afterDate,
  asksBefore,
  asToldBy,
  awaits,
  hasFloor,
  meetsBefore,
  namesTalk,
  onPaper,
  opensLine,
  opensSentence,
  ownsBefore,
  speaksAfter,
  speaksLater,
  speaksTogether,
  stands,
  withPaper,
} from './signs-of-speaking.ts';
import { standTogether } from './stand-together.ts';

export function ruleFor(
  facts: Facts,
  kind: PostKind,
  person: PersonMention,
): { rule: string; quote: string } | undefined {
  const { text } = facts;
  const before = sentenceBefore(text, person.start);
  const after = text.slice(person.end, person.end + 130);
  const around = facts.draft.text
    .slice(Math.max(0, person.start - 40), person.end + 50)
    .replace(/\s+/g, ' ')
    .trim();
  if (person.by === 'initials' && wroteWork.test(text.slice(Math.max(0, person.start - 90), person.start)))
    return undefined;
  if (notSpeakingAfter.test(after) || citesWork.test(lineBefore(text, person.start))) return undefined;
  if (kind !== 'talk' && inHouse.test(before) && /^\p{Script=Latin}/u.test(person.quote)) return undefined;
  const isKnown = person.by !== 'shape';
  const isSubject = person.readings.some((reading) => reading.grammaticalCase === 'nominative');
  // “Tobias Wren introduces A. M. Turing”: who stands behind an English verb is spoken of.
  const isAsked = asksBefore.test(before) && !takesObject.test(before);
  if (
    person.by === 'shape' &&
    !(isAsked && /(?:speaker|guest|presenter|by|is|спикер|докладчик)\p{L}{0,3}\s?[:—–-]?\s?$/iu.test(before)) &&
    !/(?<!\p{L})(?:who|presenter|lead|chair|led by)\s?\*{0,2}\s?[:=—–-]?\s?\*{0,2}\s?$/iu.test(before) &&
    isPartOfTitle(text, person)
  )
    return undefined;
  if (kind === 'podcast' && hostBefore.test(before)) return undefined;
  if (hasOtherRole.test(before)) return undefined;
  if (isSubject && speaksAfter.test(after)) return { rule: 'name-and-verb', quote: around };
  if (isSubject && isKnown && speaksLater.test(after)) return { rule: 'name-and-later-verb', quote: around };
  // «расскажет про работу Ильи Суцкевера»: whose work it is does not speak.
  const isOnlyGenitive = person.readings.every(({ grammaticalCase }) => grammaticalCase === 'genitive');
  if (isAsked && !isOnlyGenitive && (isKnown || /[:—–]\s?$|by\s$|with\s$/iu.test(before) || isSubject))
    return { rule: 'verb-and-name', quote: around };
  const isMet = person.readings.some(({ grammaticalCase }) => grammaticalCase === 'instrumental');
  const isLatin = /^\p{Script=Latin}/u.test(person.quote) && /\p{Script=Cyrillic}{4}/u.test(text);
  if (kind === 'announcement' && ((isKnown && isMet) || isLatin) && meetsBefore.test(before))
    return { rule: 'met-with-name', quote: around };
  if (kind === 'article') return undefined;
  const isEnglish = /^\p{Script=Latin}/u.test(person.quote) && !/\p{Script=Cyrillic}{3}/u.test(text);
  if (isEnglish && (isKnown || !isPartOfTitle(text, person))) {
    const isOpening = opensSentence.test(before) || afterDate.test(before) || /[:—–,-]\s?\*{0,2}$/.test(before);
    const rule = englishRule(before, after, kind, isOpening);
    if (rule !== undefined && (isKnown || rule === 'labelled-name')) return { rule, quote: around };
  }
  if (kind === 'announcement' && isKnown && (hasFloor.test(before) || (awaits.test(before) && !isOnlySubject(person))))
    return { rule: 'awaited-name', quote: around };
  if (isKnown && asToldBy.test(before)) return { rule: 'told-by-name', quote: around };
  if (bringsElse.test(before)) return undefined;
  if (kind === 'talk')
    return isKnown || isOwn(facts, person) ? ofTalk(facts, person, before, after, around) : undefined;
  if (isSubject && isKnown && kind === 'announcement' && opensSentence.test(before) && namesTalk.test(after))
    return { rule: 'name-and-title', quote: around };
  if (isSubject && kind === 'announcement' && onPaper.test(after) && opensSentence.test(before))
    return { rule: 'name-on-paper', quote: around };
  if (isSubject && isKnown && kind === 'announcement' && withPaper.test(after))
    return { rule: 'name-with-paper', quote: around };
  if (isKnown && ownsBefore.test(before)) return { rule: 'talk-of-name', quote: around };
  const isThanked = kind === 'recording' && /спасибо\s$/iu.test(before);
  if (!isThanked && notSpeakingBefore.test(before)) return undefined;
  if (kind === 'recording' && recordedBy.test(before)) return undefined;
  const lineStart = text.slice(Math.max(0, person.start - 60), person.start);
  const isContinued =
    kind === 'announcement' && isKnown && /,\s$/.test(lineStart) && /^\s(?:[—–]\s[\p{Ll}«]|за\s\p{Ll})/u.test(after);
  if (isContinued) return { rule: 'name-in-its-place', quote: around };
  if (kind === 'announcement' && isKnown && /(?<!\p{L})мы со?\s$/iu.test(before) && isMet && speaksTogether.test(after))
    return { rule: 'met-with-name', quote: around };
  const isPlaced =
    (opensLine.test(lineStart) && !isSignature(facts, person)) || afterDate.test(lineStart) || /[:—–]\s?$/.test(before);
  if (isPlaced && stands.test(after) && (isKnown || hasRoleOrTitle(after)))
    return { rule: 'name-in-its-place', quote: around };
  if ((isKnown || isOwn(facts, person)) && kind === 'recording') return { rule: 'named-with-recording', quote: around };
  if (isKnown && (kind === 'reschedule' || kind === 'cancellation'))
    return { rule: 'named-with-change', quote: around };
  if (isKnown && kind === 'podcast') return { rule: 'named-with-podcast', quote: around };
  if (isKnown && kind === 'announcement' && isSubject && isOneGroup(facts))
    return { rule: 'only-name-announced', quote: around };
  return undefined;
}

/** «Наташа Шпак и Аркадий Цветаев вместе терзают …»: whoever is named for sure stands with the others, and nobody is named elsewhere. */
function isOneGroup({ text, people }: Facts): boolean {
  const sure = people.filter(({ by }) => by !== 'shape');
  return sure.every(({ start }, index) => {
    const before = sure[index - 1];
    return before === undefined || standTogether(text.slice(before.end, start));
  });
}

/** «… Кто придёт, тому чай.\n\nА. Лисицын»: whoever wrote the post signs it with initials, on a last line of its own. */
function isSignature({ text, people }: Facts, person: PersonMention): boolean {
  return (
    person.by === 'initials' &&
    person.start > 80 &&
    people.some((other) => other !== person && other.by === 'dictionary') &&
    text.slice(0, person.start).endsWith('\n\n') &&
    /^[\s.!)]*$/u.test(text.slice(person.end))
  );
}

function isOnlySubject(person: PersonMention): boolean {
  return person.readings.every(
    ({ grammaticalCase }) => grammaticalCase === 'nominative' && !/^\p{Script=Latin}/u.test(person.quote),
  );
}

/** Unknown names are trusted in their place only with a role or an affiliation: «Хоанг Минь, стажёр ИППИ: …». */
function hasRoleOrTitle(after: string): boolean {
  return /^(?:\s?\([^)\n]{2,60}\)|[:,]\s[«"“]|,\s\p{Ll}[^.\n]{2,60}|\son\s|\srevisits)/u.test(after);
}
