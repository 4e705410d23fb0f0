/**
 * Numbers for what pages read: many pages read the same, and a line of numbers is looked over sooner than names. What was read in the
 * earlier build keeps its number, so that a page that is kept keeps its line.
 */
import type { Fate, Read } from '../page-reads/watch.ts';

interface Named {
  names: string[];
  hashes: string[];
}

const [space, zero] = [0x20, 0x30];

export class NumberedReads {
  readonly #old: Named;
  readonly #names: string[];
  /** Of this build where something was read in it, else as they were. */
  readonly #hashes: string[];
  /** Made when something new is read. */
  #numbers: Map<string, number> | undefined;
  /** The same for what was numbered before, found without looking at the name. */
  readonly #numbersOfReads = new Map<Read, number>();
  /** Of what was read in the earlier build, as far as it is known. */
  readonly #fates: (Fate | undefined)[];

  constructor(old: Named = { names: [], hashes: [] }) {
    this.#old = old;
    this.#names = [...old.names];
    this.#hashes = [...old.hashes];
    this.#fates = new Array<Fate | undefined>(old.names.length).fill(undefined);
  }

  /** What became of all that a line of numbers of the earlier build stands for. What many pages read is asked about once. */
  fateOf(line: string, ask: (read: Read) => Fate): Fate {
    for (const number of numbersIn(line)) {
      const fate = this.#fates[number] ?? this.#ask(number, ask);
      if (fate !== 'same') return fate;
    }
    return 'same';
  }

  #ask(number: number, ask: (read: Read) => Fate): Fate {
    const [name, hash] = [this.#old.names[number], this.#old.hashes[number]];
    const fate = name === undefined || hash === undefined ? 'changed' : ask([name, hash]);
    // Somebody may know it later.
    if (fate !== 'unknown') this.#fates[number] = fate;
    return fate;
  }

  /** The line of a page of this build. */
  numbersOf(reads: readonly Read[]): string {
    return reads.map((read) => this.#numbersOfReads.get(read) ?? this.#numberOf(read)).join(' ');
  }

  #numberOf(read: Read): number {
    const [name, hash] = read;
    this.#numbers ??= new Map(this.#names.map((known, number) => [known, number]));
    const number = this.#numbers.get(name) ?? this.#names.push(name) - 1;
    this.#numbers.set(name, number);
    this.#numbersOfReads.set(read, number);
    this.#hashes[number] = hash;
    return number;
  }

  /** All that has a number. What no page has any more goes when the file of pages is begun anew. */
  get all(): Named {
    return { names: this.#names, hashes: this.#hashes };
  }
}

/** By hand: to cut a line into texts first takes twice as long. */
function numbersIn(line: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === space) {
      numbers.push(number);
      number = 0;
    } else {
      number = number * 10 + code - zero;
    }
  }
  if (line !== '') numbers.push(number);
  return numbers;
}
