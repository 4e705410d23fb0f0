/**
 * Brings a Russian surname back to the nominative. In: the word as it stands, the gender and the case of the given name
 * beside it. Out: the surnames that decline to that word. The declension itself is the lvovich library's.
 */
import { inclineLastname } from 'lvovich';
import type { Gender, GrammaticalCase } from './first-names.ts';

/** Endings of the nominative, the most common first: the order in which equal candidates are trusted. */
const nominativeEndings = ['', 'а', 'ий', 'ая', 'ый', 'ой', 'ь', 'й', 'я', 'о', 'е', 'их', 'ых'];
const longestEnding = 3;
const shortest = 3;
const known = new Map<string, string[]>();

/** Candidates in order of trust; the word itself is the last of them unless nothing else fits. Never empty. */
export function nominativeSurnames(word: string, gender: Gender, grammaticalCase: GrammaticalCase): string[] {
  if (grammaticalCase === 'nominative' || !/[а-яё]$/i.test(word)) return [word];
  const key = `${word} ${gender} ${grammaticalCase}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const candidates = word.includes('-')
    ? [hyphenated(word, gender, grammaticalCase)]
    : candidatesOf(word, gender, grammaticalCase);
  known.set(key, candidates);
  return candidates;
}

function hyphenated(word: string, gender: Gender, grammaticalCase: GrammaticalCase): string {
  return word
    .split('-')
    .map((part) => candidatesOf(part, gender, grammaticalCase)[0] ?? part)
    .join('-');
}

function candidatesOf(word: string, gender: Gender, grammaticalCase: GrammaticalCase): string[] {
  const candidates: string[] = [];
  for (let length = 0; length <= Math.min(longestEnding, word.length - 2); length++) {
    const base = word.slice(0, word.length - length);
    for (const ending of nominativeEndings) {
      const candidate = base + ending;
      if (candidate === word || candidates.includes(candidate)) continue;
      if (looksLike(candidate, gender) && inclineLastname(candidate, grammaticalCase, gender) === word)
        candidates.push(candidate);
    }
  }
  candidates.sort((one, other) => trust(other, gender) - trust(one, gender));
  // Surnames such as Шевченко or Черных never change.
  const isInvariable = inclineLastname(word, grammaticalCase, gender) === word;
  if (isInvariable && word.length <= shortest) return [word, ...candidates];
  if (isInvariable && (candidates.length === 0 || /(?:ко|их|ых|(?<![ое]г)о|е|и)$/i.test(word)))
    return [word, ...candidates];
  return candidates.length === 0 ? [word] : candidates;
}

/** A woman's «Кузнецов» or a man's «Кузнецова» in the nominative is a misreading. */
function looksLike(candidate: string, gender: Gender): boolean {
  if (/[аеёиоуыэюя]ь$/i.test(candidate)) return false;
  if (candidate.length <= shortest && gender === 'female') return true;
  if (gender === 'female') return !/(?:[оеё]в|ин|ын|ий|ый|ой)$/i.test(candidate);
  return !/(?:[оеё]ва|ина|ына|ая|яя)$/i.test(candidate) || candidate.length < 5;
}

function trust(candidate: string, gender: Gender): number {
  if (gender === 'male')
    return /(?:[оеё]в|ин|ын|ский|цкий)$/i.test(candidate) ? 2 : /[бвгджзклмнпрстфхцчшщ]$/i.test(candidate) ? 1 : 0;
  return /(?:[оеё]ва|ина|ына|ская|цкая)$/i.test(candidate) ? 2 : 0;
}

/** What the ending of a surname in the nominative says of its bearer; undefined for most foreign names. */
export function genderOfSurname(surname: string): Gender | undefined {
  // «Цой», «Пак»: so short a surname is borne by men and women alike.
  if (surname.length <= shortest) return undefined;
  if (/(?:[оеё]ва|ина|ына|ская|цкая|ая)$/i.test(surname)) return 'female';
  if (/(?:[оеё]в|ин|ын|ский|цкий|ый|ой)$/i.test(surname)) return 'male';
  return undefined;
}
