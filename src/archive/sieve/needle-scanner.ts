/**
 * Tells in one pass over a text which of many strings it contains (Aho and Corasick 1975). In: lists of needles, then texts. Out:
 * for each text the lists of which it has a needle. The cost is that of looking at each unit once, however many needles there are.
 */
import { foldUnit } from './fold-units.ts';

/** For each list: not 0 where the text has one of its needles. */
export type Seen = Uint8Array;

export type NeedleScanner = (text: string) => Seen;

interface Node {
  next: Map<number, number>;
  /** Lists to which a needle belongs that ends here. */
  lists: Set<number>;
}

export function openScanner(lists: readonly (readonly string[])[]): NeedleScanner {
  const classes = classTable(lists);
  const { goto, endings } = machineOf(trieOf(lists, classes.of), classes.count);
  const { of, count } = classes;
  return (text) => {
    const seen = new Uint8Array(lists.length);
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = goto[(state >> 1) + (of[text.charCodeAt(at)] ?? 0)] ?? 0;
      // Odd where a needle ends.
      if ((state & 1) === 0) continue;
      const ending = endings[(state >> 1) / count];
      if (ending !== undefined) for (let place = 0; place < ending.length; place++) seen[ending[place] ?? 0] = 1;
    }
    return seen;
  };
}

/** A number for each unit that stands in a needle, the same for units that fold alike; 0 for all others. */
function classTable(lists: readonly (readonly string[])[]): { of: Uint8Array | Uint16Array; count: number } {
  const numbers = new Map<number, number>();
  for (const needles of lists)
    for (const needle of needles)
      for (let at = 0; at < needle.length; at++) {
        const unit = needle.charCodeAt(at);
        if (!numbers.has(unit)) numbers.set(unit, numbers.size + 1);
      }
  const of = new Uint16Array(65_536);
  for (let unit = 0; unit < of.length; unit++) of[unit] = numbers.get(foldUnit(unit)) ?? 0;
  return { of, count: numbers.size + 1 };
}

function trieOf(lists: readonly (readonly string[])[], classOf: Uint8Array | Uint16Array): Node[] {
  const nodes: Node[] = [{ next: new Map(), lists: new Set() }];
  lists.forEach((needles, list) => {
    for (const needle of needles) {
      let node = 0;
      for (let at = 0; at < needle.length; at++) {
        const unit = classOf[needle.charCodeAt(at)] ?? 0;
        const known = nodes[node]?.next.get(unit);
        const next = known ?? nodes.length;
        if (known === undefined) {
          nodes.push({ next: new Map(), lists: new Set() });
          nodes[node]?.next.set(unit, next);
        }
        node = next;
      }
      nodes[node]?.lists.add(list);
    }
  });
  return nodes;
}

/**
 * Nearest to the root first: where a unit leads nowhere, the longest ending of what was read leads on. A state is written as
 * twice the place at which its row begins, and one more where a needle ends in it.
 */
function machineOf(nodes: readonly Node[], count: number): { goto: Int32Array; endings: (readonly number[])[] } {
  const next = new Int32Array(nodes.length * count);
  const fallback = new Int32Array(nodes.length);
  const reached = nodes.map(({ lists }) => lists);
  const queue = [0];
  for (let place = 0; place < queue.length; place++) {
    const node = queue[place] ?? 0;
    const back = fallback[node] ?? 0;
    if (node !== 0) reached[node] = new Set([...(reached[node] ?? []), ...(reached[back] ?? [])]);
    for (let unit = 0; unit < count; unit++) {
      const child = nodes[node]?.next.get(unit);
      const otherwise = node === 0 ? 0 : (next[back * count + unit] ?? 0);
      next[node * count + unit] = child ?? otherwise;
      if (child === undefined) continue;
      fallback[child] = otherwise;
      queue.push(child);
    }
  }
  const endings = reached.map((lists) => [...lists]);
  const goto = next.map((node) => node * count * 2 + ((endings[node]?.length ?? 0) > 0 ? 1 : 0));
  return { goto, endings };
}
