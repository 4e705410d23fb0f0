/**
 * Units of text as a sieve compares them: letters that any pattern may take for one another are one, whether or not it asks
 * for their case. In: a UTF-16 unit. Out: the unit that stands for all of its kind.
 */

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
  const table = Uint16Array.from({ length: 65_536 }, (_, unit) => unit);
  for (let unit = 0; unit < table.length; unit++) {
    // The letters of East Asia have no case.
    if (unit === 0x2e80) unit = 0xa640;
    if (unit === 0xac00) unit = 0xfb00;
    const letter = String.fromCharCode(unit);
    const capital = letter.toUpperCase();
    const small = (capital.length === 1 ? capital : letter).toLowerCase();
    table[unit] = small.length === 1 ? small.charCodeAt(0) : unit;
  }
  // «ё» is written «е» as often as not, and patterns name both.
  const [yo, ye] = ['ё'.charCodeAt(0), 'е'.charCodeAt(0)];
  for (const [unit, small] of table.entries()) if (small === yo) table[unit] = ye;
  return table;
}
