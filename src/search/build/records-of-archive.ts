/**
 * The archive as records of the search index. In: the archive. Out: one record for every page that a reader may look for,
 * but for posts that repeat another one, oldest first: the order in which the index keeps them is the order by date.
 */
import type { Archive } from '../../archive/model/archive.ts';
import type { SearchCatalogue } from '../../i18n/search/ru.ts';
import type { Dates } from '../../render/dates/dates.ts';
import { RecordContext } from './record-context.ts';
import { recordOfPost } from './record-of-post.ts';
import { recordOfEvent, recordOfPaper, recordOfSpeaker, recordOfTalk, recordOfTopic } from './record-of-thing.ts';
import { findRepeats } from './same-text.ts';
import type { SearchRecord } from './search-record.ts';

export function recordsOfArchive(archive: Archive, words: SearchCatalogue, dates: Dates): SearchRecord[] {
  const context = new RecordContext(archive, words, dates);
  const repeats = findRepeats(archive.posts);
  const repeatsOf = Map.groupBy(
    archive.posts.filter(({ id }) => repeats.has(id)),
    ({ id }) => repeats.get(id),
  );
  const records = [
    ...archive.topics.map((topic) => recordOfTopic(topic, context)),
    ...archive.papers.map((paper) => recordOfPaper(paper, context)),
    ...archive.speakers.map((speaker) => recordOfSpeaker(speaker, context)),
    ...archive.talks.map((talk) => recordOfTalk(talk, context)),
    ...archive.events.map((event) => recordOfEvent(event, context)),
    ...archive.posts
      .filter(({ id }) => !repeats.has(id))
      .map((post) => recordOfPost(post, context, repeatsOf.get(post.id) ?? [])),
  ];
  // The sort is stable: of one day, posts stand behind what they tell of, in the order of the channel.
  return records.sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
}
