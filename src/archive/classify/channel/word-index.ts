/**
 * Which of the remembered things share words with a text, and how many. In: things with their words. Out: for the words of a text
 * a number for each thing, in one pass over the text, however many things are remembered.
 */
export class WordIndex<Thing extends object> {
  readonly #counters = new Map<string, Counter<Thing>[]>();
  readonly #counterOf = new WeakMap<Thing, Counter<Thing>>();

  add(thing: Thing, words: ReadonlySet<string>): void {
    const counter = this.#counterOf.get(thing) ?? { thing, count: 0 };
    this.#counterOf.set(thing, counter);
    for (const word of words) {
      const known = this.#counters.get(word);
      if (known === undefined) this.#counters.set(word, [counter]);
      else known.push(counter);
    }
  }

  remove(thing: Thing, words: ReadonlySet<string>): void {
    for (const word of words) {
      const rest = this.#counters.get(word)?.filter((other) => other.thing !== thing) ?? [];
      if (rest.length === 0) this.#counters.delete(word);
      else this.#counters.set(word, rest);
    }
  }

  /** How many words each thing shares with these; none of those that share none. */
  shared(words: ReadonlySet<string>): Map<Thing, number> {
    const counts = new Map<Thing, number>();
    if (this.#counters.size === 0) return counts;
    const touched: Counter<Thing>[] = [];
    for (const word of words) {
      const counters = this.#counters.get(word);
      if (counters === undefined) continue;
      for (const counter of counters) if (counter.count++ === 0) touched.push(counter);
    }
    for (const counter of touched) {
      counts.set(counter.thing, counter.count);
      counter.count = 0;
    }
    return counts;
  }
}

/** Counted in place: a lookup for every word of every thing is what took the time. */
interface Counter<Thing> {
  thing: Thing;
  count: number;
}
