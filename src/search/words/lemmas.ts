/**
 * Lemmas: what tells whether two words are forms of one word. In: a folded word. Out: a few candidates for its base; two
 * words are forms of one when they share a candidate. Knows Russian and English, and words that are glued of both.
 */
import { stemRussian, stemRussianNoun } from './russian-stem.ts';

const known = new Map<string, readonly string[]>();
/** A visit meets some thousands of words; past this many the memory is emptied, so that it never grows without bound. */
const mostKnown = 20_000;

export function lemmasOf(word: string): readonly string[] {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const lemmas = [...new Set(candidates(word))];
  if (known.size >= mostKnown) known.clear();
  known.set(word, lemmas);
  return lemmas;
}

export function areForms(left: string, right: string): boolean {
  const lemmas = lemmasOf(right);
  return lemmasOf(left).some((lemma) => lemmas.includes(lemma));
}

/** How the forms of a word begin: where to look for them in a sorted list. None of the beginnings is part of another. */
export function rootsOf(word: string): string[] {
  const roots = [...new Set(lemmasOf(word).flatMap(beginnings))].sort();
  return roots.filter((root, place) => !roots.slice(0, place).some((shorter) => root.startsWith(shorter)));
}

/** The last letters of a base may change: настройк(а) and настроек, quer(y) and queries, tun(e) and tuning. */
function beginnings(lemma: string): string[] {
  const parting = /^(.*[^аеиоуыэюя])([кцнлмр])$/.exec(lemma);
  if (parting !== null && /[а-я]$/.test(lemma)) {
    const [, head = '', last = ''] = parting;
    const kept = head.replace(/[ьй]$/, '');
    return [lemma, `${kept}е${last}`, `${kept}о${last}`];
  }
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}i`];
  return [lemma.replace(/(?<=..)(?:e|is)$/, '')];
}

function candidates(word: string): string[] {
  const tail = /(?<![а-я])[а-я]+$|(?<![a-z])[a-z]+$/.exec(word)?.[0];
  if (tail === undefined) return [word];
  const lemmas = tail > 'z' ? russianLemmas(tail) : englishLemmas(tail);
  const head = word.slice(0, word.length - tail.length);
  return head === '' ? lemmas : lemmas.map((lemma) => head + lemma);
}

function russianLemmas(word: string): string[] {
  if (word.length < 3) return [word];
  const stem = stemRussian(word);
  // A surname looks like a genitive plural, a noun in -ан like a participle: the reading as a plain noun is kept beside.
  const lemmas = [stem, stemRussianNoun(word), stem.replace(/(?<=..)[ое]ва$/, '')];
  // Terms of the field are verbs as often as nouns: векторизовать — векторизация, оптимизировать — оптимизация.
  lemmas.push(stem.replace(/(?<=.из)(?:ац|ир|ирова|ова)$/, ''));
  if (/[^аеиоуыэюяьй]$/.test(word)) lemmas.push(word);
  // The vowel that runs away: ошибок — ошибка, настроек — настройка, образец — образца, уровень — уровня, писем — письмо.
  const [, head = '', last = ''] = /^(.+)[ео]([кцнлмр])ь?$/.exec(word) ?? [];
  if (head.length > 1 || word.endsWith('ь')) {
    if (/[аеиоуыэюя]$/.test(head)) lemmas.push(`${head}й${last}`);
    else if (head !== '') lemmas.push(head + last, `${head}ь${last}`);
  }
  return lemmas;
}

function englishLemmas(word: string): string[] {
  if (word.length < 4) return [word];
  const lemmas = [word];
  const without = (ending: RegExp) => word.replace(ending, '');
  if (word.endsWith('ies')) lemmas.push(`${without(/ies$/)}y`);
  else if (/(?:s|x|z|ch|sh)es$/.test(word)) lemmas.push(without(/es$/), without(/s$/), `${without(/es$/)}is`);
  else if (/[^s]s$/.test(word)) lemmas.push(without(/s$/));
  if (word.endsWith('ied')) lemmas.push(`${without(/ied$/)}y`);
  else if (/^[^aeiouy]*[aeiouy].*ed$/.test(word)) lemmas.push(...verbBases(without(/ed$/)));
  if (/^[^aeiouy]*[aeiouy].*ings?$/.test(word)) lemmas.push(...verbBases(without(/ings?$/)));
  return lemmas;
}

/** «Tun-ing» is of «tune», «embedd-ing» of «embed», «modell-ing» of «model»; «fall-ing» stays «fall». */
function verbBases(stem: string): string[] {
  const bases = [stem, `${stem}e`];
  if (/[aeiouy]([bdgmnprt])\1$|^[^aeiouy]*[aeiouy].*[aeiouy]ll$/.test(stem)) bases.push(stem.slice(0, -1));
  return bases;
}
