/**
 * Speakers of a post as plain data, by which they are kept for another build: whoever is among the names of the post is the same name
 * there. In: mentions of speakers and the names, or what was kept. Out: the other of the two.
 */
import type { PersonMention } from '../language/names/person-names/person-mention.ts';
import type { SpeakerMention } from './speaker-mention.ts';

/** `person`: the place among the names of the post, where the name is one of them. */
export type KeptSpeaker = Omit<SpeakerMention, 'person'> & { person: number | PersonMention };

export function keepSpeakers(speakers: readonly SpeakerMention[], names: readonly PersonMention[]): KeptSpeaker[] {
  return speakers.map(({ person, ...said }) => {
    const place = names.indexOf(person);
    return { ...said, person: place === -1 ? person : place };
  });
}

export function openSpeakers(kept: readonly KeptSpeaker[], names: readonly PersonMention[]): SpeakerMention[] {
  return kept.flatMap(({ person, ...said }) => {
    const mention = typeof person === 'number' ? names[person] : person;
    return mention === undefined ? [] : [{ ...said, person: mention }];
  });
}
