/**
 * A large archive year by year, for programs that do not want all of it at once. In: the dataset. Out: for each year a
 * dataset of the same shape with the posts of that year and all that they name, so that whoever reads the whole reads a part.
 */
import type { Published } from '../archive/model/moment.ts';
import { dayInZone } from '../render/dates/dates.ts';
import type { Dataset } from './schema.ts';

/** Below so many posts (5 MB, about one with the compression of any server) the whole is a part that nobody minds fetching. */
export const postsWorthParts = 2_000;

/** Posts of which neither bound is known. */
export const undated = 'undated';

/** What tells which part a post is in, of the archive and of the dataset alike. */
interface Dated {
  published: Published;
}

/** What a part asks of its posts; those of the archive have it as well. */
interface PostOfPart extends Dated {
  id: string;
  event: string | null;
  speakers: readonly string[];
  papers: readonly string[];
  topics: readonly string[];
}

type DatasetOf<Post> = Omit<Dataset, 'posts'> & { posts: readonly Post[] };

export interface DatasetPart {
  /** `2024`, or `undated`. */
  name: string;
  /** Within the site. */
  path: string;
  /** How many posts it has. */
  posts: number;
}

/** The parts that there are, the oldest year first; none where the archive is small. `zone`: the channel's, in which its years begin. */
export function listParts(posts: readonly Dated[], zone: string): DatasetPart[] {
  if (posts.length < postsWorthParts) return [];
  const counts = new Map<string, number>();
  for (const post of posts) {
    const name = partOf(post, zone);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, count]) => ({ name, path: `data/${name}.json`, posts: count }));
}

/** Name of the part that a post is in. One of which only bounds are known is in the year of the earlier one. */
export function partOf({ published }: Dated, zone: string): string {
  const day = 'at' in published ? dayInZone(published.at, zone) : (published.after ?? published.before);
  return day?.slice(0, 4) ?? undated;
}

/**
 * All parts of `dataset` by their names, in one pass. A meeting or talk is in every part with a post of it, and one that only the
 * editor knows of in the year in which it was, where that has posts. `unpublished` is empty in all of them: its messages have no year.
 */
export function partsOf<Post extends PostOfPart>(dataset: DatasetOf<Post>): Map<string, DatasetOf<Post>> {
  const { posts, channel } = dataset;
  const nameOf = new Map(posts.map((post) => [post.id, partOf(post, channel.timeZone)]));
  const eventOfPost = Map.groupBy(posts, ({ event }) => event);
  const partsOfEvent = (event: Dataset['events'][number]) =>
    namesOf(eventOfPost.get(event.id)?.map(({ id }) => id) ?? [], event.startsAt, nameOf);
  const events = groupByAll(dataset.events, partsOfEvent);
  const talks = groupByAll(dataset.talks, (talk) => namesOf(talk.posts, talk.startsAt, nameOf));
  const byName = Map.groupBy(posts, ({ id }) => nameOf.get(id) ?? undated);
  return new Map(
    [...byName].map(([name, some]) => {
      const things = { posts: some, events: events.get(name) ?? [], talks: talks.get(name) ?? [] };
      return [name, { ...dataset, ...things, ...namedBy(things, dataset), unpublished: [] }];
    }),
  );
}

function namesOf(posts: readonly string[], startsAt: string | null, nameOf: ReadonlyMap<string, string>): Set<string> {
  const names = new Set(posts.flatMap((post) => nameOf.get(post) ?? []));
  return names.size === 0 && startsAt !== null ? new Set([startsAt.slice(0, 4)]) : names;
}

function groupByAll<Thing>(things: readonly Thing[], namesOfThing: (thing: Thing) => Iterable<string>) {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const name of namesOfThing(thing)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [thing]);
      else group.push(thing);
    }
  }
  return groups;
}

type Things = Pick<DatasetOf<PostOfPart>, 'posts' | 'events' | 'talks'>;

function namedBy(
  { posts, events, talks }: Things,
  dataset: Omit<Dataset, 'posts'>,
): Pick<Dataset, 'speakers' | 'papers' | 'topics'> {
  const speakers = new Set([...posts, ...events, ...talks].flatMap((thing) => thing.speakers));
  const papers = new Set([...posts, ...events].flatMap((thing) => thing.papers));
  const topics = new Set([...posts, ...events].flatMap((thing) => thing.topics));
  return {
    speakers: dataset.speakers.filter(({ id }) => speakers.has(id)),
    papers: dataset.papers.filter(({ id }) => papers.has(id)),
    topics: dataset.topics.filter(({ id }) => topics.has(id)),
  };
}
