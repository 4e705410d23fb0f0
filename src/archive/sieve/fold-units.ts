/**
 * Units of text as a sieve compares them: letters that any pattern may take for one another are one, whether or not it asks
 * for their case. In: a UTF-16 unit. Out: the unit that stands for all of its kind.
 */
import { unitsOf } from '../language/units.ts';

/** One unit in twenty. */
const hasCase = unitsOf(/\p{Changes_When_Casemapped}+/gu);
const folded = foldingTable();

export function foldUnit(unit: number): number {
  return folded[unit] ?? unit;
}

/** Null where letters of the string may grow, or fold in ways that single units do not tell. */
export function foldString(text: string): string | null {
  let result = '';
  for (const sign of text) {
    if (sign.length > 1 && sign.toLowerCase() !== sign.toUpperCase()) return null;
    for (let at = 0; at < sign.length; at++) result += String.fromCharCode(foldUnit(sign.charCodeAt(at)));
  }
  return result;
}

/** Through the capital letter and back: «ſ» is an “s”, and the sign of kelvin a “k”, as `/k/iu` has it. */
function foldingTable(): Uint16Array {
  const table = new Uint16Array(hasCase.length);
  // «ё» is written «е» as often as not, and patterns name both.
  const [yo, ye] = ['ё'.charCodeAt(0), 'е'.charCodeAt(0)];
  for (let unit = 0; unit < table.length; unit++) {
    const small = hasCase[unit] === 0 ? unit : smallOf(unit);
    table[unit] = small === yo ? ye : small;
  }
  return table;
}

function smallOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  const capital = letter.toUpperCase();
  const small = (capital.length === 1 ? capital : letter).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
}
