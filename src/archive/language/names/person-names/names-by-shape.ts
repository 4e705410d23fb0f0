/** Finds names that only their shape gives away, and judges how sure they are. In: a text, its capitalised words and where to begin. Out: a mention, or none. */
import { ofWord } from '../../once-per-word.ts';
import { isEastAsianInCyrillic } from '../east-asian-names.ts';
import { readFirstName } from '../first-names.ts';
import { isEastAsianName, isLatinSurname } from '../latin-surnames.ts';
import type { NameWord } from '../name-words.ts';
import { endsAsBody, endsAsThing, institution, opensAsVerb, opensNoName } from '../words-of-no-name.ts';
import { closesLetter } from './initialled-names.ts';
import { patronymic, southSlavic, surnameEnding } from './judge-surname.ts';
import { latinSpan } from './latin-names.ts';
import type { PersonMention } from './person-mention.ts';

/** Two or three capitalised words of one script side by side: a name, perhaps. */
export function byShape(text: string, names: readonly NameWord[], index: number): PersonMention | undefined {
  const first = names[index];
  if (first === undefined || first.isInitials || first.script === 'other' || closesLetter.test(first.text))
    return undefined;
  // “PyData Paris”: no given name has a capital inside.
  if (hasCapitalInside.test(first.text)) return undefined;
  if (
    institution.test(first.text) ||
    /(?<!\p{L})(?:из|в|от|на|для|про|о|об|при)\s$/iu.test(text.slice(Math.max(0, first.start - 5), first.start))
  )
    return undefined;
  const isTitled = /(?<!\p{L})(?:Dr|Prof|Professor|Doctor)\.?\s$/u.test(
    text.slice(Math.max(0, first.start - 11), first.start),
  );
  const found = latinSpan(text, names, index, isTitled ? 'dictionary' : 'shape');
  if (opensNoName.test(first.text) || opensAsVerb.test(first.text)) return undefined;
  // «Поскольку Женя»: before a given name stands a surname, and that is found elsewhere.
  const isBeforeGiven =
    first.script === 'cyrillic' &&
    !surnameEnding.test(first.text) &&
    readFirstName(names[index + 1]?.text ?? '').some(({ grammaticalCase }) => grammaticalCase === 'nominative');
  const isPatronymicOnly = found !== undefined && patronymic.test(found.quote) && !southSlavic.test(first.text);
  if (
    found === undefined ||
    isBeforeGiven ||
    isPatronymicOnly ||
    endsAsThing.test(found.quote) ||
    endsAsBody.test(found.quote)
  )
    return undefined;
  return isSurelyName(first, found) && !afterArticle.test(text.slice(Math.max(0, first.start - 4), first.start))
    ? { ...found, by: 'dictionary' }
    : found;
}

const hasCapitalInside = ofWord(/^\p{Lu}(?!c\p{Lu}|ac\p{Lu})\p{Ll}+\p{Lu}\p{Ll}/u);

/** “The Bitter Lesson”: people have no article. */
const afterArticle = /(?<!\p{L})(?:the|an?)\s$/iu;

/** The given name is not known, but what stands behind it is a surname and hardly anything else. */
function isSurelyName(first: NameWord, { readings, quote }: PersonMention): boolean {
  const surname = readings[0]?.surname ?? '';
  if (first.script === 'cyrillic')
    return isEastAsianInCyrillic(first.text, surname) && quote === `${first.text} ${surname}`;
  return (
    first.script === 'latin' &&
    !opensNoName.test(first.text) &&
    (isLatinSurname(surname) || / (?:van|von)(?: de[rn]?)? /.test(quote) || isEastAsianName(first.text, surname))
  );
}
