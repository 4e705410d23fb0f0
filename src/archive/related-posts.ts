/**
 * Which posts a reader of one may want next. In: all posts, and what papers, talks, speakers and topics gather. Out: for a post, those
 * that share most with it, of equals the nearest. Posts are told by their places in the channel.
 */
import type { Archive } from './model/archive.ts';
import type { Speaker, Topic } from './model/entities.ts';
import type { Post } from './model/post.ts';
import { openSharedWords, type WordKinship } from './shared-words.ts';

export interface RelatedPost {
  post: Post;
  /** What the two share, the strongest first. */
  reason:
    | { type: 'paper' | 'talk' }
    | { type: 'speaker'; speaker: Speaker }
    | { type: 'topic'; topic: Topic }
    | { type: 'words'; words: readonly string[] };
}

/** Posts in the order of the channel. */
type PostsOf = (id: string) => readonly Post[];

export interface SharedThings {
  placeOf: (post: Post) => number | undefined;
  ofPaper: PostsOf;
  ofTalk: PostsOf;
  ofSpeaker: PostsOf;
  ofTopic: PostsOf;
  findSpeaker: (id: string) => Speaker | undefined;
  findTopic: (id: string) => Topic | undefined;
}

/** How many neighbours in each shared list are looked at: keeps the work per post constant. */
const nearby = 6;

export function openRelated({ posts }: Archive, shared: SharedThings): (post: Post, most: number) => RelatedPost[] {
  const placesOf = rememberPlaces(shared.placeOf);
  // Texts are compared only where there is too little else: most channels name their topics.
  let sharedWords: ((place: number) => WordKinship[]) | undefined;
  const found = new Candidates(posts.length);
  return (post, most) => {
    const place = shared.placeOf(post) ?? 0;
    found.clear();
    const add = (other: number, weight: number, reason: RelatedPost['reason']) => {
      const candidate = posts[other];
      if (candidate === undefined || candidate === post) return;
      if (candidate.event !== null && candidate.event === post.event) return;
      found.add(other, weight, reason);
    };
    const look = (list: readonly Post[], weight: number, reason: RelatedPost['reason']) => {
      if (list.length === 0) return;
      const places = placesOf(list);
      const middle = firstNotBefore(places, place);
      const end = Math.min(places.length, middle + nearby + 1);
      for (let at = Math.max(0, middle - nearby); at < end; at++) add(places[at] ?? place, weight, reason);
    };
    for (const id of post.papers) look(shared.ofPaper(id), 8, { type: 'paper' });
    for (const id of post.talks) look(shared.ofTalk(id), 6, { type: 'talk' });
    for (const id of post.speakers) {
      const speaker = shared.findSpeaker(id);
      if (speaker !== undefined) look(shared.ofSpeaker(id), 4, { type: 'speaker', speaker });
    }
    for (const id of post.topics) {
      const topic = shared.findTopic(id);
      if (topic !== undefined) look(shared.ofTopic(id), 1, { type: 'topic', topic });
    }
    if (found.size < most) {
      sharedWords ??= openSharedWords(posts);
      for (const { place: other, words } of sharedWords(place))
        add(other, 0.1 * words.length, { type: 'words', words });
    }
    return found.strongest(most, place).flatMap((other) => {
      const related = posts[other];
      const reason = found.reasonOf(other);
      return related === undefined || reason === undefined ? [] : { post: related, reason };
    });
  };
}

/** What was found for one post, by the places of the others; one after the other is asked for, and none needs memory of its own. */
class Candidates {
  /** In the order in which they were found. */
  readonly #places: number[] = [];
  readonly #reasons: RelatedPost['reason'][] = [];
  /** By place: what speaks for it; 0 where nothing was found. */
  readonly #weights: Float64Array;

  constructor(posts: number) {
    this.#weights = new Float64Array(posts);
  }

  get size(): number {
    return this.#places.length;
  }

  /** The first reason is told: they come the strongest first. */
  add(place: number, weight: number, reason: RelatedPost['reason']): void {
    if (this.#weightOf(place) === 0) {
      this.#places.push(place);
      this.#reasons.push(reason);
    }
    this.#weights[place] = this.#weightOf(place) + weight;
  }

  /** Of equals the nearest to `near`, of those the first that was found. */
  strongest(most: number, near: number): number[] {
    const best: number[] = [];
    for (const place of this.#places) {
      let at = best.length;
      while (at > 0 && this.#isBefore(place, best[at - 1] ?? place, near)) at--;
      if (at === most) continue;
      best.splice(at, 0, place);
      best.length = Math.min(best.length, most);
    }
    return best;
  }

  reasonOf(place: number): RelatedPost['reason'] | undefined {
    return this.#reasons[this.#places.indexOf(place)];
  }

  clear(): void {
    for (const place of this.#places) this.#weights[place] = 0;
    this.#places.length = 0;
    this.#reasons.length = 0;
  }

  #isBefore(one: number, other: number, near: number): boolean {
    const difference = this.#weightOf(one) - this.#weightOf(other);
    return difference > 0 || (difference === 0 && Math.abs(one - near) < Math.abs(other - near));
  }

  #weightOf(place: number): number {
    return this.#weights[place] ?? 0;
  }
}

/** Of a list, found out once. */
function rememberPlaces(placeOf: SharedThings['placeOf']): (list: readonly Post[]) => Int32Array {
  const known = new Map<readonly Post[], Int32Array>();
  return (list) => {
    const before = known.get(list);
    if (before !== undefined) return before;
    const places = Int32Array.from(list, (post) => placeOf(post) ?? 0);
    known.set(list, places);
    return places;
  };
}

/** Where in a list of growing places the first one stands that is not before this one. */
function firstNotBefore(places: Int32Array, place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
