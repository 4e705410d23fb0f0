/**
 * Tells in one pass over a text which of many strings it contains (Aho and Corasick 1975). In: lists of needles, then texts. Out:
 * for each text the lists of which it has a needle. The cost is that of looking at each unit once, however many needles there are.
 */
import { foldUnit } from './fold-units.ts';

/** For each list: not 0 where the text has one of its needles. */
export type Seen = Uint8Array;

export interface NeedleScanner {
  /** What is kept at a place is that of the text that was scanned last for it. */
  scan(text: string, place: number): Seen;
  seen(place: number): Seen;
}

interface Node {
  next: Map<number, number>;
  /** Lists to which a needle belongs that ends here. */
  lists: Set<number>;
}

/** `places`: of how many texts the answer is kept. */
export function openScanner(lists: readonly (readonly string[])[], places: number): NeedleScanner {
  const answers = Array.from({ length: places }, () => new Uint8Array(lists.length));
  const none = new Uint8Array(lists.length);
  const classes = classTable(lists);
  const nodes = trieOf(lists, classes.of);
  const { goto, endings } = machineOf(nodes, classes.count);
  const { of, count } = classes;
  return {
    seen: (place) => answers[place] ?? none,
    scan(text, place) {
      const seen = answers[place] ?? none;
      seen.fill(0);
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        state = goto[state * count + (of[text.charCodeAt(at)] ?? 0)] ?? 0;
        const ending = endings[state];
        if (ending !== undefined) for (const list of ending) seen[list] = 1;
      }
      return seen;
    },
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

/** Nearest to the root first: where a unit leads nowhere, the longest ending of what was read leads on. */
function machineOf(nodes: readonly Node[], count: number): { goto: Int32Array; endings: (Uint16Array | undefined)[] } {
  const goto = new Int32Array(nodes.length * count);
  const fallback = new Int32Array(nodes.length);
  const reached = nodes.map(({ lists }) => lists);
  const queue = [0];
  for (let place = 0; place < queue.length; place++) {
    const node = queue[place] ?? 0;
    const back = fallback[node] ?? 0;
    if (node !== 0) reached[node] = new Set([...(reached[node] ?? []), ...(reached[back] ?? [])]);
    for (let unit = 0; unit < count; unit++) {
      const next = nodes[node]?.next.get(unit);
      const otherwise = node === 0 ? 0 : (goto[back * count + unit] ?? 0);
      goto[node * count + unit] = next ?? otherwise;
      if (next === undefined) continue;
      fallback[next] = otherwise;
      queue.push(next);
    }
  }
  return { goto, endings: reached.map((lists) => (lists.size === 0 ? undefined : Uint16Array.from(lists))) };
}
