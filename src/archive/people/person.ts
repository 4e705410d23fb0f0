/** Person: a speaker in the making, gathered mention by mention, and the speaker that comes of it. */

import { foldName, readFirstName } from '../language/names/first-names.ts';
import type { NameReading } from '../language/names/name-readings.ts';
import type { PersonMention } from '../language/names/person-names/person-mention.ts';
import type { Speaker } from '../model/entities.ts';
import type { Overlay } from '../model/overlay.ts';
import { slugOf } from '../slug.ts';
import { isInitials } from './choose-reading.ts';
import type { SpeakerMention } from './speaker-mention.ts';

export interface Person {
  key: string;
  /** How often each nominative spelling («Миша Марюфич») was met. */
  spellings: Map<string, number>;
  roles: { role: string | null; affiliation: string | null }[];
  evidence: Speaker['evidence'];
  curated: Overlay['speakers'][number] | undefined;
}

export function record(person: Person, reading: NameReading, mention: SpeakerMention, post: string): void {
  const spelling = isInitials(reading.used)
    ? initialSpelling(mention.person, reading)
    : `${reading.used} ${reading.surname}`.trim();
  person.spellings.set(spelling, (person.spellings.get(spelling) ?? 0) + 1);
  if (mention.role !== null || mention.affiliation !== null)
    person.roles.push({ role: mention.role, affiliation: mention.affiliation });
  if (person.evidence.length < 3)
    person.evidence.push({ field: 'name', rule: mention.rule, quote: `${mention.quote} (${post})` });
}

/** Initials as they were written, before the surname in the nominative: «А. В. Лысенко». */
function initialSpelling(mention: PersonMention, reading: NameReading): string {
  const initials = mention.quote.match(/\p{Lu}\./gu)?.join(' ') ?? reading.first;
  return `${initials} ${reading.surname}`;
}

export function namesOf(person: Person): string[] {
  return person.curated === undefined ? [...person.spellings.keys()] : [person.curated.name, ...person.curated.aliases];
}

export function toSpeaker(person: Person): { key: string; speaker: Speaker } {
  const { curated } = person;
  const spellings = [...person.spellings].sort(
    ([one, oneCount], [other, otherCount]) =>
      fullness(other) - fullness(one) || otherCount - oneCount || one.localeCompare(other),
  );
  const role = person.roles.findLast((stated) => stated.role !== null)?.role ?? null;
  const affiliation = person.roles.findLast((stated) => stated.affiliation !== null)?.affiliation ?? null;
  const name = curated?.name ?? canonicalName(spellings[0]?.[0] ?? person.key.trim());
  const aliases = [...new Set([...(curated?.aliases ?? []), ...spellings.map(([spelling]) => spelling)])].filter(
    (alias) => foldName(alias) !== foldName(name),
  );
  return {
    key: person.key,
    speaker: {
      id: curated?.id ?? slugOf(name, 'speaker'),
      name,
      aliases,
      role: curated?.role ?? role,
      affiliation: curated?.affiliation ?? affiliation,
      links: curated?.links ?? [],
      about: curated?.about ?? '',
      evidence: curated === undefined ? person.evidence : [{ field: 'name', rule: 'curated', quote: curated.file }],
    },
  };
}

/** A full given name is better than a short one, and any name better than an initial. */
function fullness(spelling: string): number {
  const [first = ''] = spelling.split(' ');
  if (first.endsWith('.')) return 0;
  return readFirstName(first).some(
    (form) => form.grammaticalCase === 'nominative' && foldName(form.full) === foldName(first),
  )
    ? 2
    : 1;
}

/** «Коля Анохин», met in no other form, is Николай Анохин: the dictionary knows only one such name. */
function canonicalName(spelling: string): string {
  const [first = '', ...rest] = spelling.split(' ');
  const surname = rest.at(-1) ?? '';
  const fulls = new Set(
    readFirstName(first)
      .filter((form) => form.grammaticalCase === 'nominative' && genderFits(form.gender, surname))
      .map((form) => form.full),
  );
  const [only] = fulls;
  return fulls.size === 1 && only !== undefined && foldName(only) !== foldName(first)
    ? [only, ...rest].join(' ')
    : spelling;
}

function genderFits(gender: 'male' | 'female', surname: string): boolean {
  if (/(?:[оеё]ва|ина|ая)$/i.test(surname)) return gender === 'female';
  return !/(?:[оеё]в|ин|ий|ый)$/i.test(surname) || gender === 'male';
}
