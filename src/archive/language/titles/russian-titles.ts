/**
 * Finds titles in the language of a Russian sentence: after the word for a paper, or before its authors and year. In: a text.
 * Out: mentions by title.
 */
import { sieved } from '../../sieve/sieved.ts';
import type { PaperMention } from './paper-ids.ts';
import { paperWord } from './paper-word.ts';
import { titleMention } from './title-mention.ts';

/** «статья «Генеративные сети в физике»»: a title in the language of the sentence. */
const russianTitle = sieved(
  new RegExp(
    String.raw`(?<!\p{L})${paperWord}(?:\s(?:по|о|об|про|под названием|с названием|\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{L}{1,20}|\p{Lu}\p{L}{1,20}\s\p{Lu}\p{L}{1,20}))?\s?[:—–-]?\s?«(?<title>[^«»\n]{8,200})»`,
    'giu',
  ),
);

/** «Обучение на предпочтениях» (Christiano et al., 2017) */
const citedTitle = sieved(/«(?<title>[^«»\n]{8,200})»\s\(\p{Lu}[^()\n]{2,60}(?:et al|и др|\d{4})[^()\n]{0,12}\)/gu);

/** «Статья: Обучение с подкреплением для стыковки молекул (ДАН, 2023)»: without quotation marks, in a part of its own. */
const labelledTitle = sieved(
  /(?:^|\n|[.!?]\s)[^\p{L}\n]{0,4}(?:стать[яи]|работа|препринт)\s?:\s(?<title>\p{Lu}[^«»\n(.]{15,160})(?=\s\(|[.\n]|$)/giu,
);

/** «Тема: Морфология речного льда (собственная работа, препринт раздадим)» */
const ownTopic = sieved(
  /(?:^|\n)[^\p{L}\n]{0,4}тема\s?:\s(?<title>\p{Lu}[^«»\n(]{15,160})\s\((?:наша|своя|собственная|новая) (?:работа|статья|рукопись)(?!\p{L})/giu,
);

/** «… собственную работу, только что принятую: «…»», ««…» — так называется работа», ««…»: наша собственная рукопись» */
const ownTitle = sieved(
  /(?:свою|собственн\p{L}{2,3}|новую|свежую) (?:работу|статью|рукопись)(?:,[^«».!?\n]{3,60})?:?\s\*{0,2}«(?<title>[^«»\n]{8,200})»/giu,
);

const calledPaper = sieved(
  /«(?<title>[^«»\n]{8,200})»\*{0,2}(?:\s[—–-]\s|[:,]\s|\s\()(?:так называется|это|наш[аи]?|сво[яй]|собственн\p{L}{2,3}|свеж\p{L}{2,3}|нов\p{L}{2,3}|е[ёг]о?|их|\s){0,6}(?:работа|статья|рукопись|препринт|черновик)(?!\p{L})/giu,
);

/** Titles in Russian after the word for a paper, or before its authors and year. */
export function findRussianTitles(text: string): PaperMention[] {
  const labelled = [...labelledTitle.matchAll(text), ...ownTopic.matchAll(text)];
  const quoted = text.includes('«')
    ? [
        ...russianTitle.matchAll(text),
        ...citedTitle.matchAll(text),
        ...ownTitle.matchAll(text),
        ...calledPaper.matchAll(text),
      ]
    : [];
  return [...quoted, ...labelled].flatMap((match) => {
    const title = match.groups?.['title'] ?? '';
    const isRussian = (title.match(/[а-яё]{2,}/gi)?.length ?? 0) >= 2;
    return isRussian ? [titleMention(match.index + match[0].lastIndexOf(title), title, 'title')] : [];
  });
}
