/**
 * Given names of Russian-speaking colleagues with their short forms, and their grammatical cases. Common knowledge of the
 * language, not of any channel: people themselves live in `content/speakers/`.
 */

import { oncePerSpelling } from '../once-per-word.ts';
import { femaleNames, maleNames } from './given-names.ts';

export type Gender = 'male' | 'female';
export const grammaticalCases = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;
export type GrammaticalCase = (typeof grammaticalCases)[number];

export interface FirstName {
  /** Full form, nominative. */
  full: string;
  gender: Gender;
}

/** A form of a name as it stands in a text: whose it may be, and in which case. */
export interface FirstNameForm extends FirstName {
  /** The short or full form that was declined, nominative. */
  used: string;
  grammaticalCase: GrammaticalCase;
}

/** Every reading of a word as a given name; «ё» may be written «е». Empty when it is none. */
export const readFirstName = oncePerSpelling((word): readonly FirstNameForm[] => {
  const name = foldName(word);
  const letter = name.charAt(0);
  const known = forms.get(letter) ?? buildForms(letter);
  forms.set(letter, known);
  return known.get(name) ?? [];
});

/** Lower case, «ё» as «е»: how names are compared. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll('ё', 'е');
}

/** Short and full names by their first letters, which no case changes. */
let byLetter: ReadonlyMap<string, readonly Omit<FirstNameForm, 'grammaticalCase'>[]> | undefined;
/** By the first letter, as far as somebody has asked for one. */
const forms = new Map<string, ReadonlyMap<string, readonly FirstNameForm[]>>();

function buildForms(letter: string): Map<string, FirstNameForm[]> {
  byLetter ??= Map.groupBy([...namesIn(maleNames, 'male'), ...namesIn(femaleNames, 'female')], ({ used }) =>
    foldName(used.charAt(0)),
  );
  const result = new Map<string, FirstNameForm[]>();
  for (const { full, used, gender } of byLetter.get(letter) ?? []) {
    for (const grammaticalCase of grammaticalCases) {
      const declined = declineFirstName(used, gender, grammaticalCase);
      // «доклад Айгуль Насыровой»: many leave such names as they are.
      const isLeft = gender === 'female' && used.endsWith('ь') && full !== 'Любовь';
      for (const key of new Set([declined, isLeft ? used : declined].map(foldName))) {
        const readings = result.get(key) ?? [];
        result.set(key, readings);
        if (!readings.some((known) => known.full === full && known.grammaticalCase === grammaticalCase)) {
          readings.push({ full, gender, used, grammaticalCase });
        }
      }
    }
  }
  return result;
}

function namesIn(list: string, gender: Gender): Omit<FirstNameForm, 'grammaticalCase'>[] {
  return list.split(/\s+/).flatMap((entry) => {
    const [full = '', short = ''] = entry.replace(')', '').split('(');
    return [full, ...short.split(',')].flatMap((used) => (used === '' ? [] : [{ full, used, gender }]));
  });
}

/** Names that lose a vowel when declined. */
const fleeting: ReadonlyMap<string, string> = new Map([
  ['лев', 'Льв'],
  ['павел', 'Павл'],
  ['петр', 'Петр'],
  ['любовь', 'Любов'],
  ['санек', 'Саньк'],
  ['игорек', 'Игорьк'],
]);

type Endings = readonly [
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
];

function declineFirstName(name: string, gender: Gender, grammaticalCase: GrammaticalCase): string {
  const index = grammaticalCases.indexOf(grammaticalCase) - 1;
  if (index < 0) return name;
  const special = fleeting.get(foldName(name));
  const last = name.slice(-1).toLowerCase();
  const stem = name.slice(0, -1);
  const declined = (base: string, endings: Endings): string => base + (endings[index] ?? '');
  if (gender === 'female' && last === 'ь') return declined(special ?? stem, [special ? 'и' : 'и', 'и', 'ь', 'ью', 'и']);
  if (special !== undefined) return declined(special, ['а', 'у', 'а', 'ом', 'е']);
  if (last === 'а') {
    const hard = !/[гкхжчшщц]$/i.test(stem);
    return declined(stem, [hard || /ц$/i.test(stem) ? 'ы' : 'и', 'е', 'у', /[жчшщц]$/i.test(stem) ? 'ей' : 'ой', 'е']);
  }
  if (last === 'я')
    return /и$/i.test(stem) ? declined(stem, ['и', 'и', 'ю', 'ей', 'и']) : declined(stem, ['и', 'е', 'ю', 'ей', 'е']);
  if (gender === 'female') return name;
  if (last === 'й') return declined(stem, ['я', 'ю', 'я', 'ем', /и$/i.test(stem) ? 'и' : 'е']);
  if (last === 'ь') return declined(stem, ['я', 'ю', 'я', 'ем', 'е']);
  if (/[бвгджзклмнпрстфхцчшщ]/i.test(last))
    return declined(name, ['а', 'у', 'а', /[жчшщц]/i.test(last) ? 'ем' : 'ом', 'е']);
  return name;
}
