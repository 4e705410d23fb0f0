/**
 * Chooses whose name a mention is among all its readings: by the editor's spellings, by what other posts leave no doubt about,
 * and by the word before. In: mentions of all posts and the editor's speakers. Out: one reading a mention, initials expanded.
 */

import { foldName, readFirstName } from '../language/names/first-names.ts';
import type { NameReading } from '../language/names/name-readings.ts';
import type { PersonMention } from '../language/names/person-names/person-mention.ts';
import { oncePerSpelling } from '../language/once-per-word.ts';
import type { Overlay } from '../model/overlay.ts';

type CuratedSpeaker = Overlay['speakers'][number];

export interface Readings {
  /** The editor's speaker of this key. */
  curated: ReadonlyMap<string, CuratedSpeaker>;
  /** `before` is what stands before the name. */
  choose(mention: PersonMention, before: string): NameReading;
}

export function openReadings(found: Iterable<PersonMention>, overlay: Overlay): Readings {
  const mentions = [...found];
  const curated = curatedKeys(overlay);
  const asWritten = new Set(
    mentions.flatMap(({ by, readings: [first] }) =>
      by === 'initials' && first?.grammaticalCase === 'nominative' ? [keyOf(first)] : [],
    ),
  );
  const attested = attestedKeys(mentions, curated);
  const inFull = keysInFull(mentions);
  const bySurname = new Map<string, Set<string>>();
  const likely = mentions.flatMap(({ by, readings: [first] }) => (by === 'dictionary' && first ? [keyOf(first)] : []));
  for (const key of new Set([...attested.keys(), ...curated.keys(), ...likely])) {
    const surname = key.slice(key.lastIndexOf(' ') + 1);
    const known = bySurname.get(surname);
    if (known === undefined) bySurname.set(surname, new Set([key]));
    else known.add(key);
  }
  return {
    curated,
    choose(mention, before) {
      for (const reading of mention.readings) {
        const expanded = expandInitial(reading, bySurname);
        if (expanded !== undefined) return expanded;
      }
      // «М. Ю. Кригер» in another post tells whose «М. Ю. Кригером» is.
      const nominative =
        mention.by === 'initials' && mention.readings.slice(1).find((one) => asWritten.has(keyOf(one)));
      return nominative || chooseReading(mention, before, curated, attested, inFull);
    },
  };
}

/** «Михаил Марюфич» as its reading in the nominative; the given name may be short or Latin. */
export function splitName(name: string): { first: string; surname: string } {
  const parts = name.trim().split(/\s+/);
  const surname = parts.at(-1) ?? '';
  const given = parts.slice(0, -1).join(' ');
  const [word = ''] = parts;
  const form = readFirstName(word).find((reading) => reading.grammaticalCase === 'nominative');
  return { first: parts.length > 1 && form !== undefined ? form.full : given, surname };
}

/** Of initials the first tells, and a middle one tells nothing: «А. П. Загорский» is А. Загорский, “Mark D. Holm” Mark Holm. */
export function keyOf({ first, surname }: { first: string; surname: string }): string {
  return `${givenKeyOf(first)} ${foldName(surname)}`;
}

const givenKeyOf = oncePerSpelling((first): string =>
  foldName(isInitials(first) ? first.slice(0, first.indexOf('.') + 1) : first.replace(/\s\p{Lu}\.(?=\s|$)/gu, '')),
);

export function isInitials(given: string): boolean {
  return /^(?:\p{L}{1,2}\.[\s-]?)+$/u.test(given);
}

/** Every name and alias of the editor's speakers, as keys. A short name of two full ones stands for both. */
function curatedKeys(overlay: Overlay): Map<string, CuratedSpeaker> {
  const keys = new Map<string, CuratedSpeaker>();
  for (const speaker of overlay.speakers) {
    for (const name of [speaker.name, ...speaker.aliases]) keys.set(keyOf(splitName(name)), speaker);
  }
  return keys;
}

/** Keys that some mention leaves no doubt about, with how often. */
function attestedKeys(mentions: Iterable<PersonMention>, curated: ReadonlyMap<string, unknown>): Map<string, number> {
  const keys = new Map<string, number>();
  const count = (key: string): void => {
    keys.set(key, (keys.get(key) ?? 0) + 1);
  };
  for (const key of curated.keys()) count(key);
  for (const mention of mentions) {
    const [only] = mention.readings;
    if (only !== undefined && mention.by === 'dictionary' && new Set(mention.readings.map(keyOf)).size === 1)
      count(keyOf(only));
  }
  return keys;
}

/** «Евгения Крещенских» in one post tells who «Женя Крещенских» of another is. */
function keysInFull(mentions: readonly PersonMention[]): Set<string> {
  return new Set(
    mentions.flatMap(({ by, readings: [first] }) =>
      by === 'dictionary' && first?.grammaticalCase === 'nominative' && foldName(first.used) === foldName(first.first)
        ? [keyOf(first)]
        : [],
    ),
  );
}

const takesGenitive =
  /(?:доклад\p{L}{0,20}|выступлени\p{L}{1,20}|лекци\p{L}{1,20}|рассказ\p{L}{0,20}|запис[ьи]|видео|слайды|презентаци\p{L}{1,20}|воркшоп\p{L}{0,20}|семинар\p{L}{0,20}|от|у|для)\s$/iu;

function chooseReading(
  mention: PersonMention,
  before: string,
  curated: ReadonlyMap<string, unknown>,
  attested: ReadonlyMap<string, number>,
  inFull: ReadonlySet<string>,
): NameReading {
  const [first] = mention.readings;
  if (first === undefined) throw new Error('A mention of a person has at least one reading.');
  const known = mention.readings.find((reading) => curated.has(keyOf(reading)));
  if (known !== undefined) return known;
  const byUse = mention.readings.filter((reading) => attested.has(keyOf(reading)));
  if (byUse.length > 0)
    return byUse.reduce((most, reading) =>
      (attested.get(keyOf(reading)) ?? 0) > (attested.get(keyOf(most)) ?? 0) ? reading : most,
    );
  const isShort = mention.readings.every((reading) => foldName(reading.used) !== foldName(reading.first));
  const full = isShort ? mention.readings.filter((reading) => inFull.has(keyOf(reading))) : [];
  if (full[0] !== undefined && new Set(full.map(keyOf)).size === 1) return full[0];
  // Surnames on a vowel other than «а» do not change: «лекция Франческо Бьянки» is Бьянки's.
  const isInvariable = /[иыуюоэе]$/i.test(first.surname);
  if (/(?<!\p{L})со?\s$/iu.test(before) && !isInvariable)
    return mention.readings.find((reading) => reading.grammaticalCase === 'instrumental') ?? first;
  if (takesGenitive.test(before) && !isInvariable)
    return mention.readings.find((reading) => reading.grammaticalCase === 'genitive') ?? first;
  return first;
}

/** «И. Гуревич», and «Гуревич» alone, is the Илья Гуревич of another post, when there is just one whom the initial fits. */
function expandInitial(
  reading: NameReading,
  bySurname: ReadonlyMap<string, ReadonlySet<string>>,
): NameReading | undefined {
  if (reading.first !== '' && !isInitials(reading.first)) return undefined;
  const initial = foldName(reading.first.slice(0, Math.max(0, reading.first.indexOf('.'))));
  const surname = foldName(reading.surname);
  const candidates = [...(bySurname.get(surname) ?? [])].filter(
    (key) => key.startsWith(initial) && !key.startsWith(' ') && !key.startsWith(`${initial}.`),
  );
  const [only] = candidates;
  if (candidates.length !== 1 || only === undefined) return undefined;
  const first = only.slice(0, only.length - surname.length - 1);
  return { ...reading, first: first.charAt(0).toUpperCase() + first.slice(1) };
}
