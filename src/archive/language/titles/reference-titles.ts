/**
 * Finds titles in references as bibliographies have them: «Литература: Pearl J., Bareinboim E. External Validity. PNAS 2014.» In: a text.
 * Out: mentions by title. A single author in the language of the post may be whoever speaks: there a label or a year must tell.
 */
import type { PaperMention } from './paper-ids.ts';
import { titleMention } from './title-mention.ts';

const surname = String.raw`\p{Lu}[\p{L}'’-]{1,24}`;
const initials = String.raw`\p{Lu}\.(?:[ -]?\p{Lu}\.){0,2}`;
const author = `(?:${surname},? ${initials}|${initials} ?${surname})`;
const reference = new RegExp(
  String.raw`(?<label>(?<!\p{L})(?:литература|источники?|статья|по статье|текст|читаем|к прочтению|references?|reading|source|paper|text)\s?[:—–-]\s)?(?<authors>${author}(?:(?:, (?:and |& |и )?|; | and | & | и )${author}){0,7})(?<others>,? (?:et al\.?|и др\.?))?[.,:]? (?<year>\(?(?:19|20)\d\d\)?[.,:]? )?[«"“]?(?<title>[\p{Lu}\d][^.?!\n«»"“”]{10,180}[?!]?)(?<behind>[»"”]?(?:[.,]? [^\n]{0,60}| ?\/\/[^\n]{0,60})?)`,
  'giu',
);
/** From its point on: points are few, and letters all that there is. */
const anyInitial = /\.(?<=(?<!\p{L})\p{Lu}\.)/u;
const yearBehind = /^[»"”.,]{0,2} ?(?:\/\/|[^.\n]{0,44}(?:19|20)\d\d)/;

export function findReferenceTitles(text: string): PaperMention[] {
  if (!anyInitial.test(text)) return [];
  const isForeign = /[а-яё]{3}/i.test(text);
  return [...text.matchAll(reference)].flatMap((match) => {
    const { label, authors = '', others, year, title = '', behind = '' } = match.groups ?? {};
    // Behind a comma follows what is said of it, or where it stood.
    const [whole = ''] = title.split(/, (?:\p{Lu}[\p{L}.]{1,20} ){0,4}(?=\d{1,4}(?!\d))| \(| \/\/| [–—] /u);
    const isCapital = /^[\p{Lu}\d]/u.test(whole) && !/\p{Ll}/u.test(authors.charAt(0));
    const words = whole.match(/\p{L}{2,}/gu)?.length ?? 0;
    const isOthers = isForeign && !/\p{Script=Cyrillic}/u.test(authors);
    const isTold =
      label !== undefined ||
      year !== undefined ||
      others !== undefined ||
      (isOthers && !/\p{Script=Cyrillic}/u.test(whole)) ||
      (authors.includes(', ') && yearBehind.test(behind));
    return isCapital && words >= 3 && isTold
      ? [titleMention(match.index + match[0].indexOf(title, authors.length), whole.trimEnd(), 'title')]
      : [];
  });
}
