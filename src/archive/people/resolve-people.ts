/**
 * Stage: which person each name means. In: the names of all posts and the editor's speakers. Out: one speaker for every
 * person who speaks somewhere, and for every post whom it names and who speaks in it. Short and full names, cases,
 * orders and initials of one person come together here.
 */

import type { Issue } from '../../issue.ts';
import type { NameReading } from '../language/names/name-readings.ts';
import type { PersonMention } from '../language/names/person-names/person-mention.ts';
import type { Speaker } from '../model/entities.ts';
import type { Overlay } from '../model/overlay.ts';
import type { PostKind } from '../model/post.ts';
import type { SlugRegister } from '../slug.ts';
import { keyOf, openReadings, splitName } from './choose-reading.ts';
import { findSpeakers } from './find-speakers.ts';
import { openGivenIndex } from './given-index.ts';
import { keepSpeakers, openSpeakers } from './kept-speakers.ts';
import { findLoneSurnames } from './lone-surnames.ts';
import { openIdentities, type Spelling } from './one-person/open-identities.ts';
import { openPatronymicIndex } from './patronymic-index.ts';
import type { PeopleInput, PeopleOfPost } from './people-of-post.ts';
import { namesOf, type Person, record, toSpeaker } from './person.ts';
import { proposeMerges } from './propose-merges.ts';
import type { SpeakerMention } from './speaker-mention.ts';
import { openSurnameIndex } from './surname-index.ts';
import { asksToWrite, isGroup, isOfSpeaker, isShared, listedBySurname } from './who-speaks/known-speakers.ts';
import { recordedBy } from './who-speaks/signs-of-others.ts';

export function resolvePeople(
  posts: PeopleInput[],
  overlay: Overlay,
  slugs: SlugRegister,
): { speakers: Speaker[]; byPost: Map<string, PeopleOfPost>; issues: Issue[] } {
  const readings = openReadings(mentionsOf(posts), overlay);
  const { curated } = readings;
  const found = withLoneSurnames(posts.map((post) => ({ post, speaking: speakersOf(post) })));
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

  const byGiven = openGivenIndex(speakers);
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
      byGiven: tellsOfTalks.has(post.kind) ? byGiven.find(text, [...post.facts.people, ...named]) : [],
    });
  }
  return { speakers, byPost, issues: proposeMerges(speakers) };
}

/** Only where talks elsewhere are told of does a given name alone matter. */
const tellsOfTalks: ReadonlySet<PostKind> = new Set(['talk', 'podcast', 'digest']);

interface Speaking {
  post: PeopleInput;
  speaking: SpeakerMention[];
}

function speakersOf({ facts, kind, place }: PeopleInput): SpeakerMention[] {
  if (facts.people.length === 0) return [];
  if (place?.speaking !== undefined) return openSpeakers(place.speaking, facts.people);
  const speaking = findSpeakers(facts, kind);
  if (place !== undefined) place.speaking = keepSpeakers(speaking, facts.people);
  return speaking;
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

function textBefore(post: PeopleInput, mention: PersonMention): string {
  return post.facts.draft.text.slice(Math.max(0, mention.start - 40), mention.start);
}

function* mentionsOf(posts: readonly PeopleInput[]): Generator<PersonMention> {
  for (const { facts } of posts) yield* facts.people;
}
