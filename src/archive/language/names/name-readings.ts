/**
 * Reads the cases of names: every person whom a given name and a surname as they are written may mean. In: forms of the given
 * name, or none, and the surname. Out: readings in the nominative, likeliest first.
 */
import type { FirstNameForm, Gender, GrammaticalCase } from './first-names.ts';
import { genderOfSurname, nominativeSurnames } from './surnames.ts';

export interface NameReading {
  /** Full given name («Михаил» for «Миша»), as it is written for Latin names, or initials with their full stops. */
  first: string;
  /** The given name as it was used, nominative («Миша»). */
  used: string;
  surname: string;
  gender: Gender | null;
  grammaticalCase: GrammaticalCase;
}

/** Surnames of one syllable that no ending gives away, as they stand first: «Ким Светлана». */
export const shortSurnames = new Set(
  'Ким Ли Пак Цой Тен Тэн Хан Югай Нам Хван Шин Лим Мин Чен Ван Мун Кан Сон'.split(' '),
);

export function readAll(forms: readonly FirstNameForm[], surname: string): NameReading[] {
  const readings: NameReading[] = [];
  for (const form of forms) {
    // «Ани Саргсян» is a name of its own, «Ани Крыловой» and «Ани Ким» are cases of «Аня».
    if (form.full === 'Ани' && !/янц?$/i.test(surname)) continue;
    const isLikely = (candidate: string): boolean =>
      (genderOfSurname(candidate) ?? form.gender) === form.gender && !/(?:[оеё]вой|[иы]ной)$/iu.test(candidate);
    for (const candidate of nominativeSurnames(surname, form.gender, form.grammaticalCase)
      .filter(isLikely)
      .slice(0, 2)) {
      if (readings.some((known) => known.first === form.full && known.surname === candidate)) continue;
      readings.push({
        first: form.full,
        used: form.used,
        surname: candidate,
        gender: form.gender,
        grammaticalCase: form.grammaticalCase,
      });
    }
  }
  return readings.sort(
    (one, other) => Number(other.grammaticalCase === 'nominative') - Number(one.grammaticalCase === 'nominative'),
  );
}

/** A surname whose case nobody tells: every nominative that it may come from, as it stands first. */
export function declinedSurnames(surname: string): Omit<NameReading, 'first' | 'used'>[] {
  const readings: Omit<NameReading, 'first' | 'used'>[] = [
    { surname, gender: genderOfSurname(surname) ?? null, grammaticalCase: 'nominative' },
  ];
  for (const grammaticalCase of ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const) {
    for (const gender of ['male', 'female'] as const) {
      for (const candidate of nominativeSurnames(surname, gender, grammaticalCase).slice(0, 1)) {
        if (!readings.some((known) => known.surname === candidate))
          readings.push({ surname: candidate, gender, grammaticalCase });
      }
    }
  }
  // «Петрову» is hardly anybody's name in the nominative.
  const isDeclined = /(?:[оеё]ву|[иы]ну|[оеи]му|ым|им|[ое]го|[ое]вой|иной)$/i.test(surname);
  return isDeclined && !shortSurnames.has(surname) ? [...readings.slice(1), ...readings.slice(0, 1)] : readings;
}
