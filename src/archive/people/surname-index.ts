/**
 * Finds known speakers by their surname alone, in any case: «дуэль Мкртчяна и Толстого». In: the speakers' names. Out: a
 * search over texts. A surname that two speakers share names neither.
 */
import { inclineLastname } from 'lvovich';
import { foldName, grammaticalCases } from '../language/names/first-names.ts';
import { oncePerSpelling } from '../language/once-per-word.ts';
import { foldString } from '../sieve/fold-units.ts';
import { openScanner } from '../sieve/needle-scanner.ts';

export interface SurnameMention {
  start: number;
  end: number;
  quote: string;
  key: string;
}

export interface SurnameIndex {
  /** Surnames in a text that are not already part of a full name. */
  find(text: string, people: readonly { start: number; end: number }[]): SurnameMention[];
}

export function openSurnameIndex(people: { key: string; names: string[] }[]): SurnameIndex {
  const forms = new Map<string, Set<string>>();
  for (const { key, names } of people) {
    for (const surname of new Set(names.map((name) => name.split(' ').at(-1) ?? ''))) {
      if (surname.length < 2) continue;
      for (const form of formsOf(surname)) forms.set(form, (forms.get(form) ?? new Set()).add(key));
    }
  }
  const scan = openScanner([[...forms.keys()].map((form) => foldString(form) ?? form)]);
  // «İ» grows when it is made small, and is looked for as it stands.
  const mayName = (text: string): boolean => scan(text)[0] === 1 || text.includes('İ');
  // Texts repeat their words; of two speakers with one surname neither is meant.
  const ownerOf = oncePerSpelling((word): string | null => {
    const keys = forms.get(foldName(word));
    const [key] = keys ?? [];
    return keys?.size === 1 && key !== undefined ? key : null;
  });
  return {
    find(text, mentions) {
      const found: SurnameMention[] = [];
      if (!mayName(text)) return found;
      // Who writes without any capitals writes surnames so too; of the shorter ones too many are words.
      const isSmall = !/[А-ЯЁ][а-яё]/.test(text);
      for (const match of text.matchAll(isSmall ? inSmallLetters : capitalised)) {
        const written = match[0].replace(/['’]s?$/u, '');
        const key = ownerOf(written);
        if (key === null) continue;
        const end = match.index + written.length;
        if (written.length < shortest && !isCalled(text, match.index, end)) continue;
        if (/^\p{Ll}/u.test(written) && written.length < shortestSmall && !hasEnding.test(written)) continue;
        if (mentions.some((mention) => match.index < mention.end && end > mention.start)) continue;
        found.push({ start: match.index, end, quote: written, key });
      }
      return found;
    },
  };
}

/** «Ким, вторая половина: https://…»: at the head of a line, and before a mark. */
function isCalled(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  return (
    isAddressed.test(before) || (/(?:^|\n)[^\p{L}\n]{0,4}$/u.test(before) && /^[,:]\s/.test(text.slice(end, end + 2)))
  );
}

/** Shorter surnames («Ли», «Ким») are words of too many other things: only behind “Dr” and its like they are names. */
const shortest = 4;
const isAddressed = /(?<!\p{L})(?:Dr|Prof|Mr|Ms|Mrs|Miss|Professor|Doctor|д-р|проф|профессор|доктор)\.?\s$/u;
/** In small letters the shorter ones have to end as surnames do. */
const shortestSmall = 7;
const hasEnding = /(?:[оеё]в|[иы]н|ск)(?:а|у|ым|ой|е|ий|ая|ого|ому|им)?$/u;
const capitalised = /\p{Lu}[\p{L}'’-]{1,}/gu;
const inSmallLetters = /\p{Lu}[\p{L}'’-]{1,}|(?<![\p{L}-])[а-яё]{6,}(?![\p{L}-])/gu;

function formsOf(surname: string): string[] {
  if (!/[а-яё]$/i.test(surname)) return [foldName(surname)];
  const genders = /(?:[оеё]ва|ина|ая)$/i.test(surname)
    ? (['female'] as const)
    : /(?:[оеё]в|ин|ий)$/i.test(surname)
      ? (['male'] as const)
      : (['male', 'female'] as const);
  return genders.flatMap((gender) =>
    grammaticalCases.map((grammaticalCase) => foldName(inclineLastname(surname, grammaticalCase, gender) ?? surname)),
  );
}
