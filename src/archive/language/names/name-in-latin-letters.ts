/** Spells Russian given names in Latin letters, in the ways in which people write themselves: «Фёдор» is “Fyodor”, “Fedor” and “Fiodor”. In: a name. Out: its spellings. */
import { latinLetters } from '../latin-letters.ts';

/** Letters that are written in several ways. */
const variants: Readonly<Record<string, readonly string[]>> = {
  ё: ['yo', 'e', 'io'],
  й: ['y', 'i', 'j'],
  х: ['kh', 'h'],
  щ: ['shch', 'sch'],
  ъ: [''],
  ы: ['y'],
  ь: [''],
  ю: ['yu', 'iu', 'ju'],
  я: ['ya', 'ia', 'ja'],
  ж: ['zh', 'j'],
  ц: ['ts', 'c'],
  э: ['e'],
};
/** «Юлия» is “Yulia”, «Дмитрий» “Dmitry”: endings that are shortened. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ий$/, ['y', 'i', 'iy', 'ii', 'ij']],
  [/ия$/, ['ia', 'iya', 'ya', 'ija']],
  [/ей$/, ['ey', 'ei', 'ej']],
  [/ай$/, ['ay', 'ai', 'aj']],
];

export function spellingsInLatin(name: string): string[] {
  const lower = name.toLowerCase();
  const ending = endings.find(([pattern]) => pattern.test(lower));
  const stem = ending === undefined ? lower : lower.replace(ending[0], '');
  let spellings = [''];
  for (const letter of stem) {
    const ways = variants[letter] ?? [latinLetters[letter] ?? letter];
    spellings = spellings.flatMap((spelling) => ways.map((way) => spelling + way));
  }
  return spellings
    .flatMap((spelling) => (ending?.[1] ?? ['']).map((end) => spelling + end))
    .map((spelling) => spelling.charAt(0).toUpperCase() + spelling.slice(1));
}
