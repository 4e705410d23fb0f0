/**
 * Judges whether a person who is named in a post speaks there. In: the facts of the post, its kind and the mention. Out: the rule
 * that takes the person for a speaker with the words around the name, or undefined.
 */
import type { Facts } from '../../classify/facts.ts';
import type { PersonMention } from '../../language/names/person-names/person-mention.ts';
import type { PostKind } from '../../model/post.ts';
import { englishRule } from './english-rule.ts';
import { isPartOfTitle } from './inside-title.ts';
import { ruleAtTalk } from './judge-at-talk.ts';
import { MentionInText } from './mention-in-text.ts';
import { lineBefore } from './sentence-before.ts';
import {
  bringsElse,
  citesWork,
  hasOtherRole,
  hostBefore,
  inHouse,
  notSpeakingAfter,
  notSpeakingBefore,
  recordedBy,
  wroteWork,
} from './signs-of-others.ts';
import {
  afterDate,
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
  const mention = new MentionInText(facts, kind, person);
  for (const judge of judges) {
    const verdict = judge(mention);
    if (verdict !== 'ask on') return verdict === 'silent' ? undefined : { rule: verdict.speaks, quote: mention.quote };
  }
  return undefined;
}

type Verdict = { speaks: string } | 'silent' | 'ask on';
type Judge = (mention: MentionInText) => Verdict;
type Holds = (mention: MentionInText) => boolean;

const silent =
  (holds: Holds): Judge =>
  (mention) =>
    holds(mention) ? 'silent' : 'ask on';

const speaks =
  (rule: string, holds: Holds): Judge =>
  (mention) =>
    holds(mention) ? { speaks: rule } : 'ask on';

/** In this order: the first that knows decides. */
const judges: readonly Judge[] = [
  silent(({ after, text, person }) => notSpeakingAfter.test(after) || citesWork.test(lineBefore(text, person.start))),
  silent((mention) => mention.person.by === 'initials' && wroteWork.test(mention.lettersBefore(90))),
  silent(({ kind, before, isLatin }) => kind !== 'talk' && isLatin && inHouse.test(before)),
  silent(isTitleAndNoPerson),
  silent(({ kind, before }) => kind === 'podcast' && hostBefore.test(before)),
  silent(({ before }) => hasOtherRole.test(before)),
  speaks('name-and-verb', ({ isSubject, after }) => isSubject && speaksAfter.test(after)),
  speaks('name-and-later-verb', ({ isSubject, isKnown, after }) => isSubject && isKnown && speaksLater.test(after)),
  speaks('verb-and-name', isAskedFor),
  speaks('met-with-name', isMet),
  silent(({ kind }) => kind === 'article'),
  ruleInEnglish,
  speaks('awaited-name', isAwaited),
  speaks('told-by-name', ({ isKnown, before }) => isKnown && asToldBy.test(before)),
  silent(({ before }) => bringsElse.test(before)),
  (mention) => (mention.kind === 'talk' ? spokenBy(ruleAtTalk(mention), 'silent') : 'ask on'),
  speaks(
    'name-and-title',
    ({ kind, isSubject, isKnown, before, after }) =>
      kind === 'announcement' && isSubject && isKnown && opensSentence.test(before) && namesTalk.test(after),
  ),
  speaks(
    'name-on-paper',
    ({ kind, isSubject, before, after }) =>
      kind === 'announcement' && isSubject && onPaper.test(after) && opensSentence.test(before),
  ),
  speaks(
    'name-with-paper',
    ({ kind, isSubject, isKnown, after }) => kind === 'announcement' && isSubject && isKnown && withPaper.test(after),
  ),
  speaks('talk-of-name', ({ isKnown, before }) => isKnown && ownsBefore.test(before)),
  silent(
    ({ kind, before }) => !(kind === 'recording' && /спасибо\s$/iu.test(before)) && notSpeakingBefore.test(before),
  ),
  silent(({ kind, before }) => kind === 'recording' && recordedBy.test(before)),
  speaks('name-in-its-place', goesOnAfterComma),
  speaks(
    'met-with-name',
    (mention) =>
      mention.kind === 'announcement' &&
      mention.isKnown &&
      /(?<!\p{L})мы со?\s$/iu.test(mention.before) &&
      mention.mayBe('instrumental') &&
      speaksTogether.test(mention.after),
  ),
  speaks('name-in-its-place', isInItsPlace),
  speaks('named-with-recording', ({ kind, isKnown, isOwn }) => kind === 'recording' && (isKnown || isOwn)),
  speaks('named-with-change', ({ kind, isKnown }) => isKnown && (kind === 'reschedule' || kind === 'cancellation')),
  speaks('named-with-podcast', ({ kind, isKnown }) => isKnown && kind === 'podcast'),
  speaks(
    'only-name-announced',
    ({ kind, isKnown, isSubject, facts }) => isKnown && kind === 'announcement' && isSubject && isOneGroup(facts),
  ),
];

function spokenBy(rule: string | undefined, otherwise: 'silent' | 'ask on'): Verdict {
  return rule === undefined ? otherwise : { speaks: rule };
}

/** Two capitals inside a title, unless the words before ask for a person outright. */
function isTitleAndNoPerson({ person, text, before, isKnown, isAsked }: MentionInText): boolean {
  if (isKnown) return false;
  const isGuest = /(?:speaker|guest|presenter|by|is|спикер|докладчик)\p{L}{0,3}\s?[:—–-]?\s?$/iu.test(before);
  if (isGuest && isAsked) return false;
  if (/(?<!\p{L})(?:who|presenter|lead|chair|led by)\s?\*{0,2}\s?[:=—–-]?\s?\*{0,2}\s?$/iu.test(before)) return false;
  return isPartOfTitle(text, person);
}

/** «расскажет про работу Ильи Суцкевера»: whose work it is does not speak. */
function isAskedFor(mention: MentionInText): boolean {
  if (!mention.isAsked || mention.mustBe('genitive')) return false;
  return mention.isKnown || /[:—–]\s?$|by\s$|with\s$/iu.test(mention.before) || mention.isSubject;
}

function isMet(mention: MentionInText): boolean {
  if (mention.kind !== 'announcement' || !meetsBefore.test(mention.before)) return false;
  return (
    (mention.isKnown && mention.mayBe('instrumental')) ||
    (mention.isLatin && /\p{Script=Cyrillic}{4}/u.test(mention.text))
  );
}

function ruleInEnglish({ person, text, before, after, kind, isKnown, isLatin }: MentionInText): Verdict {
  const isEnglish = isLatin && !/\p{Script=Cyrillic}{3}/u.test(text);
  if (!isEnglish || (!isKnown && isPartOfTitle(text, person))) return 'ask on';
  const isOpening = opensSentence.test(before) || afterDate.test(before) || /[:—–,-]\s?\*{0,2}$/.test(before);
  const rule = englishRule(before, after, kind, isOpening);
  return spokenBy(isKnown || rule === 'labelled-name' ? rule : undefined, 'ask on');
}

function isAwaited({ kind, person, isKnown, before }: MentionInText): boolean {
  if (kind !== 'announcement' || !isKnown) return false;
  return hasFloor.test(before) || (awaits.test(before) && !isOnlySubject(person));
}

/** «…, Борис Ли — «Шум и ёж»»: a name of a list, after a comma. */
function goesOnAfterComma(mention: MentionInText): boolean {
  if (mention.kind !== 'announcement' || !mention.isKnown || !/,\s$/.test(mention.lettersBefore(60))) return false;
  return /^\s(?:[—–]\s[\p{Ll}«]|за\s\p{Ll})/u.test(mention.after);
}

/** At the beginning of a line, after a date or a colon, with what a speaker has behind the name. */
function isInItsPlace(mention: MentionInText): boolean {
  const { facts, person, before, after, isKnown } = mention;
  const line = mention.lettersBefore(60);
  const isPlaced =
    (opensLine.test(line) && !isSignature(facts, person)) || afterDate.test(line) || /[:—–]\s?$/.test(before);
  return isPlaced && stands.test(after) && (isKnown || hasRoleOrTitle(after));
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
