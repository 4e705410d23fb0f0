/**
 * Which of the remembered things share words with a text, and how many. In: things with their words. Out: for the words of a text
 * a number for each thing, in one pass over the text, however many things are remembered.
 */
export class WordIndex<Thing> {
  readonly #things = new Map<string, Thing[]>();

  add(thing: Thing, words: ReadonlySet<string>): void {
    for (const word of words) {
      const known = this.#things.get(word);
      if (known === undefined) this.#things.set(word, [thing]);
      else known.push(thing);
    }
  }

  remove(thing: Thing, words: ReadonlySet<string>): void {
    for (const word of words) {
      const rest = this.#things.get(word)?.filter((other) => other !== thing) ?? [];
      if (rest.length === 0) this.#things.delete(word);
      else this.#things.set(word, rest);
    }
  }

  /** How many words each thing shares with these; none of those that share none. */
  shared(words: ReadonlySet<string>): Map<Thing, number> {
    const counts = new Map<Thing, number>();
    for (const word of words) {
      for (const thing of this.#things.get(word) ?? []) counts.set(thing, (counts.get(thing) ?? 0) + 1);
    }
    return counts;
  }
}
