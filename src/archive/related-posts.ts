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

interface Candidate {
  place: number;
  reason: RelatedPost['reason'];
  weight: number;
}

/** How many neighbours in each shared list are looked at: keeps the work per post constant. */
const nearby = 6;

export function openRelated({ posts }: Archive, shared: SharedThings): (post: Post, most: number) => RelatedPost[] {
  const placesOf = rememberPlaces(shared.placeOf);
  // Texts are compared only where there is too little else: most channels name their topics.
  let sharedWords: ((place: number) => WordKinship[]) | undefined;
  return (post, most) => {
    const place = shared.placeOf(post) ?? 0;
    const found = new Map<number, Candidate>();
    const add = (other: number, weight: number, reason: RelatedPost['reason']) => {
      const candidate = posts[other];
      if (candidate === undefined || candidate === post) return;
      if (candidate.event !== null && candidate.event === post.event) return;
      const known = found.get(other);
      if (known === undefined) found.set(other, { place: other, reason, weight });
      else known.weight += weight;
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
    const distance = (other: Candidate) => Math.abs(other.place - place);
    return [...found.values()]
      .sort((one, other) => other.weight - one.weight || distance(one) - distance(other))
      .slice(0, most)
      .flatMap(({ place: other, reason }) => {
        const related = posts[other];
        return related === undefined ? [] : { post: related, reason };
      });
  };
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
