/**
 * Stage: which person each name means. In: the names of all posts and the editor's speakers. Out: one speaker for every
 * person who speaks somewhere, and for every post whom it names and who speaks in it. Short and full names, cases,
 * orders and initials of one person come together here.
 */

import type { Issue } from '../../issue.ts';
import type { Facts } from '../classify/facts.ts';
import type { NameReading, PersonMention } from '../language/find-people.ts';
import { foldName, readFirstName } from '../language/first-names.ts';
import type { Speaker } from '../model/entities.ts';
import type { Overlay } from '../model/overlay.ts';
import type { PostKind } from '../model/post.ts';
import { type SlugRegister, slugOf } from '../slug.ts';
import { findSpeakers, type SpeakerMention } from './find-speakers.ts';
import { proposeMerges } from './propose-merges.ts';
import { openSurnameIndex } from './surname-index.ts';

export interface PeopleOfPost {
  /** Whose names stand where, also of those who do not speak here. */
  named: { start: number; end: number; speaker: string }[];
  speakers: { speaker: string; rule: string; quote: string }[];
}

export interface PeopleInput {
  id: string;
  kind: PostKind;
  facts: Facts;
}

interface Person {
  key: string;
  /** How often each nominative spelling («Миша Марюфич») was met. */
  spellings: Map<string, number>;
  roles: { role: string | null; affiliation: string | null }[];
  evidence: Speaker['evidence'];
  curated: Overlay['speakers'][number] | undefined;
}

export function resolvePeople(
  posts: PeopleInput[],
  overlay: Overlay,
  slugs: SlugRegister,
): { speakers: Speaker[]; byPost: Map<string, PeopleOfPost>; issues: Issue[] } {
  const curated = curatedKeys(overlay);
  const found = posts.map((post) => ({ post, speaking: findSpeakers(post.facts, post.kind) }));
  const attested = attestedKeys(posts, curated);
  const people = new Map<string, Person>();
  const personOf = (key: string): Person => {
    const owner = curated.get(key);
    const id = owner === undefined ? key : `curated ${owner.id}`;
    const known = people.get(id) ?? { key: id, spellings: new Map(), roles: [], evidence: [], curated: owner };
    people.set(id, known);
    return known;
  };
  for (const speaker of overlay.speakers) personOf(keyOf(splitName(speaker.name)));
  const choose = (mention: PersonMention, before: string): NameReading =>
    chooseReading(mention, before, curated, attested);

  // Who speaks makes the speakers; names elsewhere are matched against them afterwards.
  const speaking = new Map<PersonMention, string>();
  for (const { post, speaking: mentions } of found) {
    for (const mention of mentions) {
      const reading = expandInitial(
        choose(mention.person, textBefore(post, mention.person)),
        attested,
        curated,
        people,
      );
      const person = personOf(keyOf(reading));
      speaking.set(mention.person, person.key);
      record(person, reading, mention, post.id);
    }
  }
  const bySurname = openSurnameIndex(
    [...people.values()].map((person) => ({ key: person.key, names: namesOf(person) })),
  );
  const ids = new Map<string, Speaker>();
  const speakers = [...people.values()]
    .map((person) => toSpeaker(person))
    .sort((one, other) => one.speaker.name.localeCompare(other.speaker.name, 'ru'))
    .map(({ key, speaker }) => {
      const withId = { ...speaker, id: slugs.take(speaker.id) };
      ids.set(key, withId);
      return withId;
    });

  const byPost = new Map<string, PeopleOfPost>();
  for (const { post, speaking: mentions } of found) {
    const named: PeopleOfPost['named'] = [];
    const speakersHere = new Map<string, { speaker: string; rule: string; quote: string }>();
    for (const mention of mentions) {
      const speaker = ids.get(speaking.get(mention.person) ?? '')?.id;
      if (speaker !== undefined && !speakersHere.has(speaker))
        speakersHere.set(speaker, { speaker, rule: mention.rule, quote: mention.quote });
    }
    for (const person of post.facts.people) {
      const key =
        speaking.get(person) ??
        keyIn(people, curated, expandInitial(choose(person, textBefore(post, person)), attested, curated, people));
      const speaker = key === undefined ? undefined : ids.get(key)?.id;
      if (speaker === undefined) continue;
      named.push({ start: person.start, end: person.end, speaker });
      // A name that only its shape gave away is trusted under a recording once it is known to be a speaker's.
      if (post.kind === 'recording' && !speakersHere.has(speaker))
        speakersHere.set(speaker, { speaker, rule: 'speaker-named-with-recording', quote: person.quote });
    }
    for (const mention of bySurname.find(post.facts.draft.text, post.facts.people)) {
      const speaker = ids.get(mention.key)?.id;
      if (speaker === undefined) continue;
      named.push({ start: mention.start, end: mention.end, speaker });
      // «видео дуэли Мкртчяна и Толстого»: under a recording a known surname is that of a speaker.
      if (post.kind === 'recording' && !speakersHere.has(speaker))
        speakersHere.set(speaker, { speaker, rule: 'surname-with-recording', quote: mention.quote });
    }
    byPost.set(post.id, {
      named: named.sort((one, other) => one.start - other.start),
      speakers: [...speakersHere.values()],
    });
  }
  return { speakers, byPost, issues: proposeMerges(speakers) };
}

function textBefore(post: PeopleInput, mention: PersonMention): string {
  return post.facts.draft.text.slice(Math.max(0, mention.start - 40), mention.start);
}

/** «Михаил Марюфич» as its reading in the nominative; the given name may be short or Latin. */
function splitName(name: string): { first: string; surname: string } {
  const parts = name.trim().split(/\s+/);
  const surname = parts.at(-1) ?? '';
  const given = parts.slice(0, -1).join(' ');
  const [word = ''] = parts;
  const form = readFirstName(word).find((reading) => reading.grammaticalCase === 'nominative');
  return { first: parts.length > 1 && form !== undefined ? form.full : given, surname };
}

function keyOf({ first, surname }: { first: string; surname: string }): string {
  return `${foldName(first)} ${foldName(surname)}`;
}

/** Every name and alias of the editor's speakers, as keys. A short name of two full ones stands for both. */
function curatedKeys(overlay: Overlay): Map<string, Overlay['speakers'][number]> {
  const keys = new Map<string, Overlay['speakers'][number]>();
  for (const speaker of overlay.speakers) {
    for (const name of [speaker.name, ...speaker.aliases]) keys.set(keyOf(splitName(name)), speaker);
  }
  return keys;
}

/** Keys that some mention leaves no doubt about, with how often. */
function attestedKeys(posts: PeopleInput[], curated: Map<string, unknown>): Map<string, number> {
  const keys = new Map<string, number>();
  const count = (key: string): void => void keys.set(key, (keys.get(key) ?? 0) + 1);
  for (const key of curated.keys()) count(key);
  for (const { facts } of posts) {
    for (const mention of facts.people) {
      const [only] = mention.readings;
      if (only !== undefined && mention.by === 'dictionary' && new Set(mention.readings.map(keyOf)).size === 1)
        count(keyOf(only));
    }
  }
  return keys;
}

const takesGenitive =
  /(?:доклад\p{L}*|выступлени\p{L}+|лекци\p{L}+|рассказ\p{L}*|запис[ьи]|видео|слайды|презентаци\p{L}+|от|у|для)\s$/iu;

function chooseReading(
  mention: PersonMention,
  before: string,
  curated: Map<string, unknown>,
  attested: Map<string, number>,
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
  if (takesGenitive.test(before))
    return mention.readings.find((reading) => reading.grammaticalCase === 'genitive') ?? first;
  return first;
}

/** «И. Гуревич» is the Илья Гуревич of another post, when there is just one whom the initial fits. */
function expandInitial(
  reading: NameReading,
  attested: Map<string, number>,
  curated: Map<string, unknown>,
  people: Map<string, Person>,
): NameReading {
  if (!/^\p{L}\.$/u.test(reading.first)) return reading;
  const initial = foldName(reading.first).charAt(0);
  const surname = foldName(reading.surname);
  const candidates = new Set(
    [...attested.keys(), ...curated.keys(), ...people.keys()].filter(
      (key) => key.startsWith(initial) && key.endsWith(` ${surname}`) && !key.startsWith(`${initial}.`),
    ),
  );
  const [only] = candidates;
  if (candidates.size !== 1 || only === undefined) return reading;
  const first = only.slice(0, only.length - surname.length - 1);
  return { ...reading, first: first.charAt(0).toUpperCase() + first.slice(1) };
}

function keyIn(
  people: Map<string, Person>,
  curated: Map<string, Overlay['speakers'][number]>,
  reading: NameReading,
): string | undefined {
  const key = keyOf(reading);
  const owner = curated.get(key);
  const id = owner === undefined ? key : `curated ${owner.id}`;
  return people.has(id) ? id : undefined;
}

function record(person: Person, reading: NameReading, mention: SpeakerMention, post: string): void {
  const isInitial = /^\p{L}\.$/u.test(reading.used);
  const spelling = isInitial ? initialSpelling(mention.person, reading) : `${reading.used} ${reading.surname}`;
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

function namesOf(person: Person): string[] {
  return person.curated === undefined ? [...person.spellings.keys()] : [person.curated.name, ...person.curated.aliases];
}

function toSpeaker(person: Person): { key: string; speaker: Speaker } {
  const { curated } = person;
  const spellings = [...person.spellings].sort(
    ([one, oneCount], [other, otherCount]) =>
      fullness(other) - fullness(one) || otherCount - oneCount || one.localeCompare(other),
  );
  const role = person.roles.findLast((stated) => stated.role !== null)?.role ?? null;
  const affiliation = person.roles.findLast((stated) => stated.affiliation !== null)?.affiliation ?? null;
  const name = curated?.name ?? canonicalName(spellings[0]?.[0] ?? person.key);
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
