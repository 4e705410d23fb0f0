/**
 * One reading of posts in their order, as far as it can be kept from build to build. What a post is taken for depends on all that were
 * read before it: so posts are taken from the earlier build up to the first that is not what it was, or a few before it, where the
 * earlier build noted all that it remembered. In: what was kept, and a key for each post. Out: what is kept again.
 */
import { deserialize, serialize } from 'node:v8';
import { keepTies } from '../classify/channel/kept-ties.ts';
import { type KnownSituation, Situation } from '../classify/channel/situation.ts';
import type { Classification } from '../classify/classify.ts';
import type { Facts } from '../classify/facts.ts';
import type { KeptPlace } from './kept-place.ts';
import { keyOf } from './reading-key.ts';

export interface KeptCourse {
  places: readonly KeptPlace[];
  /** All that was remembered before the post of that number, copied: what is remembered changes. */
  stops: readonly { at: number; known: Uint8Array }[];
}

/** Posts of the last days are edited now and then, older ones hardly ever. */
const betweenStops = 256;

export class Course {
  /** So many posts, from the oldest, are taken as they were kept. */
  readonly taken: number;
  readonly situation: Situation;
  readonly #before: readonly KeptPlace[];
  readonly #keys: readonly string[];
  readonly #places: KeptPlace[];
  readonly #stops: { at: number; known: Uint8Array }[];

  /** `beginning`: what every post depends on besides those before it. */
  constructor(kept: KeptCourse | undefined, beginning: string, posts: Iterable<string>) {
    let key = beginning;
    this.#keys = Array.from(posts, (post) => {
      key = keyOf(`${key} ${post}`);
      return key;
    });
    this.#before = kept?.places ?? [];
    const firstChanged = this.#keys.findIndex((key, index) => this.#before[index]?.key !== key);
    const same = firstChanged === -1 ? this.#keys.length : firstChanged;
    this.#stops = kept?.stops.filter(({ at }) => at <= same) ?? [];
    const stop = this.#stops.at(-1);
    const known: KnownSituation | undefined = stop === undefined ? undefined : deserialize(stop.known);
    this.taken = stop?.at ?? 0;
    this.situation = new Situation(known);
    this.#places = this.#before.slice(0, this.taken);
  }

  /** Undefined where the post has to be read anew. */
  placeOf(index: number): KeptPlace | undefined {
    return index < this.taken ? this.#before[index] : undefined;
  }

  /** To be told of each post that was read anew, in their order. */
  keep(classification: Classification, { dates, ties }: Facts): KeptPlace {
    const place = { key: this.#keys[this.#places.length] ?? '', classification, dates, ties: keepTies(ties) };
    this.#places.push(place);
    const at = this.#places.length;
    if (this.#isStop(at)) this.#stops.push({ at, known: serialize(this.situation.known) });
    return place;
  }

  get kept(): KeptCourse {
    return { places: this.#places, stops: this.#stops.filter(({ at }) => this.#isStop(at)) };
  }

  /** At the end, where new posts will come, and some hundred posts before it. */
  #isStop(at: number): boolean {
    const end = this.#keys.length;
    return at === end || (at % betweenStops === 0 && at > end - 2 * betweenStops);
  }
}
