/** Which words of a name stand side by side, and the stretch that they make. In: a text and its capitalised words. */
import type { NameWord } from '../name-words.ts';

export function adjacent(text: string, names: readonly NameWord[], index: number): NameWord | undefined {
  const word = names[index];
  const next = names[index + 1];
  return word !== undefined && next !== undefined && touches(text, word, next) ? next : undefined;
}

const between =
  /^[ \u00A0](?:(?:van|von|de|der|den|del|della|di|da|dos|la|le|el|al|bin|binte|binti|ibn|dei|du|des|zu|ap|ab|af|ван|фон|де|дер|да|ди|дель|аль|бен|оглы|кызы|ибн|уулу|улы) ){0,2}$/;

/** Of two such words with a space before, between and behind. */
const longest = 13;

export function touches(text: string, one: NameWord, other: NameWord): boolean {
  const length = other.start - one.end;
  if (length === 1) return /[ \u00A0]/.test(text.charAt(one.end));
  return length <= longest && between.test(text.slice(one.end, other.start));
}

export function span(text: string, first: NameWord, last: NameWord): { start: number; end: number; quote: string } {
  return { start: first.start, end: last.end, quote: text.slice(first.start, last.end) };
}
