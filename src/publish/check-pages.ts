/**
 * Whether everything that the archive publishes has its page, and each published message an address. In: the files of the
 * site, and the archive. Out: what is wrong.
 */
import type { Archive } from '../archive/model/archive.ts';
import type { FileState } from '../page-links/look-at-pages.ts';
import { eventHref, paperHref, postHref, speakerHref, talkHref, topicHref } from '../render/links/addresses.ts';
import { nameSome } from './name-some.ts';

export function checkPages(files: ReadonlyMap<string, FileState>, archive: Archive): string[] {
  const { posts, events, talks, speakers, papers, topics } = archive;
  const addresses = [
    ...posts.map(({ id }) => postHref(id)),
    // The other messages of an album lead to it.
    ...posts.flatMap(({ messageIds }) => messageIds.slice(1).map((id) => postHref(String(id)))),
    ...events.map(({ id }) => eventHref(id)),
    ...talks.map(({ id }) => talkHref(id)),
    ...speakers.map(({ id }) => speakerHref(id)),
    ...papers.map(({ id }) => paperHref(id)),
    ...topics.map(({ id }) => topicHref(id)),
  ];
  // An address begins with a slash and ends with one.
  const lacking = addresses.filter((address) => (files.get(`${address.slice(1)}index.html`)?.size ?? 0) === 0);
  return nameSome(lacking, 'Pages are missing or empty');
}
