/** Pages that wait to be rendered: one thread takes from the beginning, the other from the end, until they meet. */
export class PageQueue {
  readonly #files: readonly string[];
  #first = 0;
  #end: number;

  constructor(files: readonly string[]) {
    this.#files = files;
    this.#end = files.length;
  }

  /** At most so many; none when there are no more. */
  takeFirst(most: number): readonly string[] {
    const taken = this.#files.slice(this.#first, Math.min(this.#first + most, this.#end));
    this.#first += taken.length;
    return taken;
  }

  takeLast(most: number): readonly string[] {
    const taken = this.#files.slice(Math.max(this.#end - most, this.#first), this.#end);
    this.#end -= taken.length;
    return taken;
  }
}
