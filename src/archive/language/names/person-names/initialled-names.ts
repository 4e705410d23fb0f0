/** Finds surnames with initials. In: a text, its capitalised words and where to begin. Out: a mention, or none. */
import { ofWord } from '../../once-per-word.ts';
import { declinedSurnames, shortSurnames } from '../name-readings.ts';
import type { NameWord } from '../name-words.ts';
import { surnameEnding } from './judge-surname.ts';
import type { PersonMention } from './person-mention.ts';
import { span, touches } from './side-by-side.ts';

/** «А. Кузнецов», «А. В. Кузнецова», «Ж.-Б. Кормье», «Кузнецов А.В.» */
export function withInitials(text: string, names: readonly NameWord[], index: number): PersonMention | undefined {
  const initials = names[index];
  if (initials === undefined || !initials.isInitials) return undefined;
  const before = names[index - 1];
  const after = names[index + 1];
  const isBehind =
    before !== undefined &&
    !before.isInitials &&
    (touches(text, before, initials) || isListed(text, before, initials)) &&
    before.text.length > 1;
  if (before !== undefined && closesLetter.test(before.text)) return undefined;
  const isAhead =
    after !== undefined && !after.isInitials && /^[ \u00A0]?$/.test(text.slice(initials.end, after.start));
  // Of «Доржиев Б. Ц. Собака» the surname stands before; «заметил А. Кузнецов» has nothing before.
  const surname =
    isBehind && (!isAhead || surnameEnding.test(before.text) || shortSurnames.has(before.text))
      ? before
      : isAhead
        ? after
        : undefined;
  if (surname === undefined || surname.text.length < 2 || surname.script !== initials.script) return undefined;
  const [first, last] = surname.start < initials.start ? [surname, initials] : [initials, surname];
  return {
    ...span(text, first, last),
    readings: declinedSurnames(surname.text).map((reading) => ({
      ...reading,
      first: initials.text,
      used: initials.text,
    })),
    by: 'initials',
  };
}

/** «Ваш К.», “Yours, M.”: whose letter it is. */
export const closesLetter = ofWord(/^(?:Ваша?|Твоя?|Искренне|Yours|Sincerely)$/);

/** “Lindqvist, S.”: in a programme the surname stands first; in a list of authors others follow. */
function isListed(text: string, surname: NameWord, initials: NameWord): boolean {
  return (
    surname.script === 'latin' &&
    text.slice(surname.end, initials.start) === ', ' &&
    !/[(&,]\s?$/.test(text.slice(Math.max(0, surname.start - 2), surname.start)) &&
    !/^,?\s(?:&|and)\s\p{Lu}|^,\s\p{Lu}\p{L}+,\s\p{Lu}\./u.test(text.slice(initials.end, initials.end + 40))
  );
}
