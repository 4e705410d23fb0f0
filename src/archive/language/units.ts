/** Tables of UTF-16 units, for loops that look at every unit of a text. In: a class of characters. Out: which units belong to it. */

/** All units but halves of pairs, of which emoji are made: these belong to no class. */
const [firstHalf, afterHalves] = [0xd800, 0xe000];
const below = unitsBetween(0, firstHalf);
const above = unitsBetween(afterHalves, 0x10000);

/** 1 for each unit that the pattern finds; `characters` is global and finds runs of them. */
export function unitsOf(characters: RegExp): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const { 0: run, index } of below.matchAll(characters)) table.fill(1, index, index + run.length);
  for (const { 0: run, index } of above.matchAll(characters))
    table.fill(1, afterHalves + index, afterHalves + index + run.length);
  return table;
}

function unitsBetween(from: number, to: number): string {
  const units = new Uint16Array(to - from);
  for (let unit = from; unit < to; unit++) units[unit - from] = unit;
  return new TextDecoder('utf-16le').decode(units);
}
