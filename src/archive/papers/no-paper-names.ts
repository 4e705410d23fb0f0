/**
 * Names that look as those of methods do and stand for something else in a channel: the codes by which it numbers its meetings,
 * its rooms, and its people. In: the posts of a channel and its speakers. Out: whether a name is such a one.
 */
import type { Facts } from '../classify/facts.ts';
import { remembered } from '../language/remembered.ts';
import type { Speaker } from '../model/entities.ts';
import { roomCodes } from './room-codes.ts';
import { seriesCodes } from './series-codes.ts';

export function noPaperNames(
  posts: readonly { facts: Pick<Facts, 'text' | 'papers' | 'ownPapers'> }[],
  speakers: readonly Pick<Speaker, 'name' | 'aliases'>[],
): (name: string) => boolean {
  const isCode = seriesCodes(posts.map(({ facts }) => facts.text));
  const rooms = roomCodes(posts);
  const people = new Set(
    speakers.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap((name) => [name, hyphenated(name)]),
  );
  return remembered(
    (name) =>
      isCode(name) ||
      rooms.has(name) ||
      people.has(name) ||
      people.has(speakerOf.exec(name)?.groups?.['speaker'] ?? ''),
  );
}

/** “Ailsa Carnegie on Deep Ensembles” */
const speakerOf = /^(?<speaker>\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+) (?:on|about|про|об?) /u;

/** «Pettigrew-Shaw»: of surnames only these look as names of methods do. */
function hyphenated(name: string): string {
  return name.split(' ').findLast((part) => part.includes('-')) ?? name;
}
