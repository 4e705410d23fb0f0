/**
 * Stage: which person each name means. In: the names of all posts and the editor's speakers. Out: one speaker for every
 * person who speaks somewhere, and for every post whom it names and who speaks in it. Short and full names, cases,
 * orders and initials of one person come together here.
 */

import type { Issue } from '../../issue.ts';
import type { Facts } from '../classify/facts.ts';
import type { NameReading } from '../language/names/name-readings.ts';
import type { PersonMention } from '../language/names/person-names/person-mention.ts';
import type { Speaker } from '../model/entities.ts';
import type { Overlay } from '../model/overlay.ts';
import type { PostKind } from '../model/post.ts';
import type { SlugRegister } from '../slug.ts';
import { keyOf, openReadings, splitName } from './choose-reading.ts';
import { findSpeakers, type SpeakerMention } from './find-speakers.ts';
import { findLoneSurnames } from './lone-surnames.ts';
import { openIdentities, type Spelling } from './one-person/open-identities.ts';
import { openPatronymicIndex } from './patronymic-index.ts';
import { namesOf, type Person, record, toSpeaker } from './person.ts';
import { proposeMerges } from './propose-merges.ts';
import { openSurnameIndex } from './surname-index.ts';
import { recordedBy } from './who-speaks/signs-of-others.ts';

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

export function resolvePeople(
  posts: PeopleInput[],
  overlay: Overlay,
  slugs: SlugRegister,
): { speakers: Speaker[]; byPost: Map<string, PeopleOfPost>; issues: Issue[] } {
  const readings = openReadings(mentionsOf(posts), overlay);
  const { curated } = readings;
  const found = withLoneSurnames(posts.map((post) => ({ post, speaking: findSpeakers(post.facts, post.kind) })));
  const people = new Map<string, Person>();
  const choose = (post: PeopleInput, mention: PersonMention): NameReading =>
    readings.choose(mention, textBefore(post, mention));
  const spellingOf = (reading: NameReading): Spelling => ({ key: keyOf(reading), used: reading.used });
  const knownAs = openIdentities(
    [
      ...[...curated].map(([key]) => ({ key, used: key.slice(0, Math.max(0, key.lastIndexOf(' '))) })),
      ...found.flatMap(({ post, speaking }) => speaking.map(({ person }) => spellingOf(choose(post, person)))),
    ],
    curated,
  );
  const idOf = (spelling: Spelling): string => {
    const key = curated.has(spelling.key) ? spelling.key : knownAs(spelling);
    const owner = curated.get(key);
    return owner === undefined ? key : `curated ${owner.id}`;
  };
  const personOf = (spelling: Spelling): Person => {
    const id = idOf(spelling);
    const owner = curated.get(spelling.key) ?? curated.get(knownAs(spelling));
    const known = people.get(id) ?? { key: id, spellings: new Map(), roles: [], evidence: [], curated: owner };
    people.set(id, known);
    return known;
  };
  for (const speaker of overlay.speakers) {
    const name = splitName(speaker.name);
    personOf({ key: keyOf(name), used: name.first });
  }

  // Who speaks makes the speakers; names elsewhere are matched against them afterwards.
  const speaking = new Map<PersonMention, string>();
  for (const { post, speaking: mentions } of found) {
    for (const mention of mentions) {
      const reading = choose(post, mention.person);
      const person = personOf(spellingOf(reading));
      speaking.set(mention.person, person.key);
      record(person, reading, mention, post.id);
    }
  }
  const bySurname = openSurnameIndex(
    [...people.values()].map((person) => ({ key: person.key, names: namesOf(person) })),
  );
  const byPatronymic = openPatronymicIndex([...speaking].map(([{ quote }, key]) => ({ key, quote })));
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
      const key = speaking.get(person) ?? idOf(spellingOf(choose(post, person)));
      const speaker = key === undefined ? undefined : ids.get(key)?.id;
      if (speaker === undefined) continue;
      named.push({ start: person.start, end: person.end, speaker });
      // A name that only its shape gave away is trusted under a recording once it is known to be a speaker's.
      if (post.kind === 'recording' && !speakersHere.has(speaker))
        speakersHere.set(speaker, { speaker, rule: 'speaker-named-with-recording', quote: person.quote });
    }
    const { text } = post.facts.draft;
    const alone = byPatronymic.find(text, post.facts.people);
    for (const mention of [...alone, ...bySurname.find(text, [...post.facts.people, ...alone])]) {
      const speaker = ids.get(mention.key)?.id;
      if (speaker === undefined) continue;
      named.push({ start: mention.start, end: mention.end, speaker });
      // «видео дуэли Мкртчяна и Толстого»: under a recording a known surname is that of a speaker.
      if (post.kind === 'recording' && !speakersHere.has(speaker) && !isOfCamera(post, mention.start))
        speakersHere.set(speaker, { speaker, rule: 'surname-with-recording', quote: mention.quote });
    }
    // «Гусев доедет до нас в четверг»: of whom else should a short post speak, where it names one known speaker and nobody else?
    const known = new Set(named.map(({ speaker }) => speaker));
    const [only] = named;
    if (
      speakersHere.size === 0 &&
      only !== undefined &&
      (known.size === 1 || isGroup(post, named) || isShared(post, named)) &&
      isOfSpeaker(post) &&
      !named.some(({ start }) => asksToWrite.test(post.facts.draft.text.slice(Math.max(0, start - 24), start)))
    )
      for (const { start, end, speaker } of named)
        speakersHere.set(speaker, {
          speaker,
          rule: 'only-known-speaker',
          quote: post.facts.draft.text.slice(start, end),
        });
    for (const { start, end, speaker } of listedBySurname(post, named))
      if (!speakersHere.has(speaker))
        speakersHere.set(speaker, { speaker, rule: 'listed-by-surname', quote: text.slice(start, end) });
    byPost.set(post.id, {
      named: named.sort((one, other) => one.start - other.start),
      speakers: [...speakersHere.values()],
    });
  }
  return { speakers, byPost, issues: proposeMerges(speakers) };
}

/** «Топорков, Whisper\nЖарова, VITS»: in a digest two lines or more open with the names of speakers. */
function listedBySurname({ kind, facts }: PeopleInput, named: PeopleOfPost['named']): PeopleOfPost['named'] {
  if (kind !== 'digest') return [];
  const { text } = facts.draft;
  const opening = named.filter(
    ({ start, end }) =>
      /(?:^|\n)[^\p{L}\n]{0,12}$/u.test(text.slice(Math.max(0, start - 16), start)) &&
      /^\s?[:,—–]\s/u.test(text.slice(end, end + 3)),
  );
  return opening.length >= 2 ? opening : [];
}

interface Speaking {
  post: PeopleInput;
  speaking: SpeakerMention[];
}

/** Where an announcement names no speaker in full, the surname that stands in the speaker's place is one. */
function withLoneSurnames(found: Speaking[]): Speaking[] {
  const without = found.filter(
    ({ post, speaking }) => post.kind === 'announcement' && speaking.length === 0 && !post.facts.people.some(isNamed),
  );
  const lone = findLoneSurnames(without.map(({ post }) => post.facts));
  const mentions = new Map(without.map(({ post }, index) => [post, lone[index] ?? []]));
  return found.map(({ post, speaking }) => ({
    post,
    speaking: [
      ...speaking,
      ...(mentions.get(post) ?? []).map(
        (person): SpeakerMention => ({
          person,
          rule: 'surname-in-its-place',
          quote: person.quote,
          role: null,
          affiliation: null,
        }),
      ),
    ],
  }));
}

function isNamed({ by }: PersonMention): boolean {
  return by !== 'shape';
}

/** «монтаж Тесленко» */
function isOfCamera({ facts }: PeopleInput, start: number): boolean {
  return recordedBy.test(facts.draft.text.slice(Math.max(0, start - 24), start));
}

/** Posts that somebody's talk is the matter of, and in which nobody but the speaker is named. */
/** «Гнатюк и Семина, 15 марта»: the names stand together, with nobody between them. */
function isGroup({ facts }: PeopleInput, named: readonly { start: number; end: number }[]): boolean {
  const inOrder = [...named].sort((one, other) => one.start - other.start);
  return inOrder.every(({ start }, index) => {
    const before = inOrder[index - 1];
    return before === undefined || /^(?:,\s|\s(?:и|and|&|\+)\s)$/u.test(facts.draft.text.slice(before.end, start));
  });
}

/** «написать Нине Гнатюк»: whom the guests are to turn to. */
const asksToWrite = /(?:(?:на)?писать|пишите|обращаться|обращайтесь|позвонить|звоните|спасибо)\s(?:к\s)?$/iu;

/** «Гнатюк про выборку, Семина про сходимость»: each takes a part. */
function isShared({ kind, facts }: PeopleInput, named: readonly { end: number }[]): boolean {
  return (
    kind === 'announcement' &&
    named.length === 2 &&
    named.every(({ end }) => /^\s(?:про|о|об|за|против|как|on|about)\s/u.test(facts.draft.text.slice(end, end + 9)))
  );
}

function isOfSpeaker({ kind, facts }: PeopleInput): boolean {
  const isMeant = ['announcement', 'reschedule', 'cancellation', 'talk', 'podcast'].includes(kind);
  return isMeant && facts.people.filter(({ by }) => by !== 'shape').length <= 1;
}

function textBefore(post: PeopleInput, mention: PersonMention): string {
  return post.facts.draft.text.slice(Math.max(0, mention.start - 40), mention.start);
}

function* mentionsOf(posts: readonly PeopleInput[]): Generator<PersonMention> {
  for (const { facts } of posts) yield* facts.people;
}
