/**
 * Finds what a podcast or a broadcast is called. In: the text of a post that is known to be about one, and the site of its
 * link's preview. Out: the name, Russian ones in the nominative, or null.
 */

import { nominativeName } from '../language/names/nominative-name.ts';
import { sieved } from '../sieve/sieved.ts';

/** «подкаст «Хвост»», «на радио «Волна»»: the noun keeps the name in its nominative. */
const calledPodcast = sieved(
  /(?<!\p{L})(?:подкаст|радио|эфир|шоу)\p{L}{0,20}(?:[^\p{L}«»\n][^«»\n]{0,29})?«(?<name>[^»\n]{2,80})»/iu,
);
const quotation = /[«“"](?<name>[^«»“”"\n]{2,80})[»”"]/gu;
/** What is quoted behind such words is what the episode is about. */
const ofEpisode =
  /(?<!\p{L})(?:выпуск\p{L}{0,3}|эпизод\p{L}{0,2}|тем\p{L}{1,2}|назыв\p{L}{2,6}|title|titled|called|topic)(?:\s(?:выпуска|эпизода|№?\s?\d+))?\s?[:—–-]?\s?$/iu;
const inside = /(?<!\p{L})(?:в|во|на)\s$/iu;
const english = [
  /(?<name>(?:(?!In\s|On\s|The\s|At\s|Our\s|Dr\s)\p{Lu}[\p{L}\d]{1,12}\s){0,2}Radio\s\p{Lu}[\p{L}\d]{1,20}(?:\s\p{Lu}\p{L}{2,20})?)/u,
  /(?:the\s)?(?<name>\p{Lu}[\p{L}\d&'’]{0,30}(?:\s(?:\p{Lu}[\p{L}\d&'’]{0,30}|(?:and|of|the|by|in|to|from|into|&)(?=\s(?:the\s)?\p{Lu}))){0,5})\s(?:podcast|show|crew)(?!\p{L})/u,
  /(?:the|a)\s(?:podcast|show|radio show)\s(?<name>(?:The\s)?\p{Lu}[\p{L}\d&'’]{0,30}(?:\s(?:\p{Lu}[\p{L}\d&'’]{0,30}|(?:and|of|the|by|in|to|from|into|&)(?=\s(?:the\s)?\p{Lu}))){0,5})/u,
  /(?:[Ee]pisode|[Ee]p\.?)\s(?:#?\d{1,4}\s)?of\s(?<name>(?:The\s)?\p{Lu}[\p{L}\d'’]{1,30}(?:\s(?:\p{Lu}[\p{L}\d'’]{1,30}|(?:of|the|and|by|in|to|from|into|&)(?=\s(?:the\s)?\p{Lu}))){0,5})/u,
  /(?:on|guest (?:of|on|at)|joins?|joined|sat down with|sits down with)\s(?:the\s)?(?<name>(?:The\s)?\p{Lu}[\p{L}\d'’]{1,30}(?:\s(?:\p{Lu}[\p{L}\d'’]{1,30}|(?:of|the|and|by|in|to|from|into|&)(?=\s(?:the\s)?\p{Lu}))){0,5})/u,
];

export function podcastName(text: string, site: string | null): string | null {
  return (
    calledPodcast.exec(text)?.groups?.['name'] ??
    quotedName(text) ??
    english.map((pattern) => pattern.exec(text)?.groups?.['name']).find((name) => name !== undefined) ??
    (site !== null && !/youtube|telegram|яндекс|spotify|apple|mave|vk/i.test(site) ? site : null)
  );
}

/** The first quotation that is not the episode's title; declined by the words before it: «в «Дыре в заборе»», «у «Голосов галактик»». */
function quotedName(text: string): string | undefined {
  for (const { index, groups } of text.matchAll(quotation)) {
    const before = text.slice(Math.max(0, index - 30), index);
    const { name = '' } = groups ?? {};
    if (ofEpisode.test(before) && !/(?:выпуск|эпизод|сери)\p{L}{1,3}\s$/iu.test(before)) continue;
    if (/^[^\p{L}]*$/u.test(before)) return name;
    return nominativeName(name, inside.test(before) ? 'prepositional' : 'genitive');
  }
  return undefined;
}
