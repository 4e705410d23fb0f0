/**
 * Which of the remembered things share words with a text, and how many. In: things with their words. Out: for the words of a text
 * a number for each thing, in one pass over the text, however many things are remembered.
 */
export class WordIndex<Thing extends object> {
  /** For each word the places of the things that have it. */
  readonly #places = new Map<string, number[]>();
  readonly #placeOf = new Map<Thing, number>();
  /** Places of things that were forgotten. */
  readonly #free: number[] = [];

  /** A thing is added once, with all its words. */
  add(thing: Thing, words: ReadonlySet<string>): void {
    const place = this.#free.pop() ?? this.#placeOf.size;
    this.#placeOf.set(thing, place);
    for (const word of words) {
      const known = this.#places.get(word);
      if (known === undefined) this.#places.set(word, [place]);
      else known.push(place);
    }
  }

  /** `words`: all with which the thing was added. */
  remove(thing: Thing, words: ReadonlySet<string>): void {
    const place = this.#placeOf.get(thing);
    if (place === undefined) return;
    this.#placeOf.delete(thing);
    this.#free.push(place);
    for (const word of words) {
      const rest = this.#places.get(word)?.filter((other) => other !== place) ?? [];
      if (rest.length === 0) this.#places.delete(word);
      else this.#places.set(word, rest);
    }
  }

  /** How many of these words a thing has, as long as nothing else is remembered. */
  shared(words: ReadonlySet<string>): (thing: Thing) => number {
    const counts = new Uint32Array(this.#placeOf.size + this.#free.length);
    if (this.#placeOf.size > 0)
      for (const word of words) {
        const places = this.#places.get(word);
        if (places !== undefined) for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
      }
    return (thing) => counts[this.#placeOf.get(thing) ?? -1] ?? 0;
  }
}
