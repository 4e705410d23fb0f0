/** What the home page shows of topics and speakers, and what it suggests to look for. */
import type { Speaker, Topic } from '../../archive/model/entities.ts';
import type { ArchiveIndex, Gathered, RecordingEntry } from '../../archive-index.ts';
import type { Catalogue } from '../../i18n/ru.ts';
import { speakerRole } from '../facts/speaker-role.ts';
import { speakerHref, topicHref } from '../links/addresses.ts';
import type { Site } from '../site.ts';

export interface IndexEntry {
  href: string;
  title: string;
  note?: string;
  count: string;
}

/** What a speaker gave, in words: «2 встречи, 3 выступления»; posts where there is neither. */
export function speakerCount({ posts, events, talks }: Gathered, t: Catalogue): string {
  const given = [
    events.length > 0 ? t.counts.events(events.length) : '',
    talks.length > 0 ? t.counts.talks(talks.length) : '',
  ];
  const words = given.filter((part) => part !== '').join(', ');
  return words === '' && posts.length > 0 ? t.counts.posts(posts.length) : words;
}

function topicEntry(topic: Topic, { index, t }: Site): IndexEntry {
  const { posts } = index.ofTopic(topic.id);
  return { href: topicHref(topic.id), title: topic.title, count: posts.length > 0 ? t.counts.posts(posts.length) : '' };
}

export function speakerEntry(speaker: Speaker, { index, t }: Site): IndexEntry {
  const count = speakerCount(index.ofSpeaker(speaker.id), t);
  return { href: speakerHref(speaker.id), title: speaker.name, note: speakerRole(speaker), count };
}

export function busiestTopics(site: Site, most: number): IndexEntry[] {
  // By what the list counts: another order would look like a mistake.
  const size = (topic: Topic) => site.index.ofTopic(topic.id).posts.length;
  return bySize(site.archive.topics, size, most).map((topic) => topicEntry(topic, site));
}

export function busiestSpeakers(site: Site, most: number): IndexEntry[] {
  const size = (speaker: Speaker) => sizeOf(site.index.ofSpeaker(speaker.id));
  return bySize(site.archive.speakers, size, most).map((speaker) => ({ ...speakerEntry(speaker, site), note: '' }));
}

/** A name of a paper, a surname and a topic: what one can look for. */
export function searchExamples({ archive, index }: Site): string[] {
  const paper = archive.papers.flatMap(({ aliases }) => aliases[0] ?? []).at(-1);
  const busiest = bySize(archive.speakers, ({ id }) => sizeOf(index.ofSpeaker(id)), 1)[0];
  const topic = bySize(archive.topics, ({ id }) => sizeOf(index.ofTopic(id)), 1)[0];
  return [paper, busiest?.name.split(' ').at(-1), topic?.title.toLowerCase()].filter(
    (example) => example !== undefined,
  );
}

/** The newest recordings, one of each meeting or talk: one in many parts would fill the list. */
export function latestRecordings(index: ArchiveIndex, most: number): RecordingEntry[] {
  const seen = new Set<unknown>();
  const latest: RecordingEntry[] = [];
  for (const entry of index.recordings) {
    const thing = entry.of === null ? entry : entry.of.type === 'event' ? entry.of.event : entry.of.talk;
    if (seen.has(thing)) continue;
    seen.add(thing);
    latest.push(entry);
    if (latest.length === most) break;
  }
  return latest;
}

function sizeOf({ posts, events, talks }: Gathered): number {
  return posts.length + 2 * (events.length + talks.length);
}

function bySize<Item>(items: readonly Item[], size: (item: Item) => number, most: number): Item[] {
  return items
    .map((item) => ({ item, size: size(item) }))
    .filter(({ size: count }) => count > 0)
    .sort((a, b) => b.size - a.size)
    .slice(0, most)
    .map(({ item }) => item);
}
