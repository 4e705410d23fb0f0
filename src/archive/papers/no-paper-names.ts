/**
 * Names that look as those of methods do and stand for something else in a channel: the codes by which it numbers its meetings,
 * and its people. In: the texts of a channel and its speakers. Out: whether a name is such a one.
 */
import type { Speaker } from '../model/entities.ts';
import { seriesCodes } from './series-codes.ts';

export function noPaperNames(
  texts: Iterable<string>,
  speakers: readonly Pick<Speaker, 'name' | 'aliases'>[],
): (name: string) => boolean {
  const isCode = seriesCodes(texts);
  const people = new Set(
    speakers.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap((name) => [name, hyphenated(name)]),
  );
  return (name) => isCode(name) || people.has(name);
}

/** «Pettigrew-Shaw»: of surnames only these look as names of methods do. */
function hyphenated(name: string): string {
  return name.split(' ').findLast((part) => part.includes('-')) ?? name;
}
