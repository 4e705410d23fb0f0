/**
 * Stage: does every correction still have what it corrects? In: the archive and the overlay. Out: an error for each file
 * of `content/` that names a post, an event or a talk that is not there.
 */
import type { Issue } from '../issue.ts';
import type { Archive } from './model/archive.ts';
import type { Overlay } from './model/overlay.ts';

export function checkCorrections(archive: Archive, overlay: Overlay): Issue[] {
  const issues: Issue[] = [];
  const report = (file: string, field: string, found: string, remedy: string): void => {
    issues.push({
      code: 'correction-without-target',
      severity: 'error',
      file,
      field,
      found,
      remedy,
    });
  };
  const posts = new Set([
    ...archive.posts.map((post) => post.id),
    ...archive.posts.flatMap((post) => post.messageIds.map(String)),
  ]);
  const messages = new Set([...posts, ...archive.unpublished.map(({ messageId }) => String(messageId))]);
  const events = new Set(archive.events.map((event) => event.id));
  const talks = new Set(archive.talks.map((talk) => talk.id));
  const speakers = new Set(archive.speakers.map((speaker) => speaker.id));
  const papers = new Set(archive.papers.map((paper) => paper.id));
  const topics = new Set(archive.topics.map((topic) => topic.id));
  const checkIds = (
    file: string,
    field: string,
    ids: string[] | undefined,
    known: Set<string>,
    folder: string,
  ): void => {
    for (const id of ids ?? [])
      if (!known.has(id))
        report(
          file,
          field,
          `“${id}” is in no ${field} of the archive.`,
          `Check the spelling, or write content/${folder}/${id}.md.`,
        );
  };
  for (const post of overlay.posts) {
    if (!messages.has(post.id))
      report(
        post.file,
        'file name',
        `There is no message ${post.id} in seeds/.`,
        'Name the file after the id that stands in the address of the post, or delete it.',
      );
    if (post.replyTo !== undefined && !posts.has(post.replyTo))
      report(
        post.file,
        'replyTo',
        `There is no post ${post.replyTo}.`,
        'Use the id that stands in the address of the post.',
      );
    if (typeof post.event === 'string' && !events.has(post.event))
      report(
        post.file,
        'event',
        `There is no event “${post.event}”.`,
        'Use the id that stands in the address of the event.',
      );
    checkIds(post.file, 'speakers', post.speakers, speakers, 'speakers');
    checkIds(post.file, 'papers', post.papers, papers, 'papers');
    checkIds(post.file, 'topics', post.topics, topics, 'topics');
    checkIds(post.file, 'talks', post.talks, talks, 'talks');
  }
  for (const event of overlay.events) {
    if (event.post !== undefined && !posts.has(event.post))
      report(
        event.file,
        'post',
        `There is no post ${event.post}.`,
        'Use the id that stands in the address of its announcement.',
      );
    else if (!events.has(event.id))
      report(
        event.file,
        'file name',
        `There is no event “${event.id}”, and without “title” and “startsAt” this file cannot make one.`,
        'Name the file after the id in the address of the event, name a “post” of it, or add the two fields.',
      );
    checkIds(event.file, 'speakers', event.speakers, speakers, 'speakers');
    checkIds(event.file, 'papers', event.papers, papers, 'papers');
    for (const recording of event.recordings ?? [])
      if (recording.post !== null && !posts.has(recording.post))
        report(
          event.file,
          'recordings',
          `There is no post ${recording.post}.`,
          'Use the id that stands in the address of the post.',
        );
  }
  for (const talk of overlay.talks) {
    if (!talks.has(talk.id))
      report(
        talk.file,
        'file name',
        `There is no talk “${talk.id}”, and without “title” this file cannot make one.`,
        'Name the file after the id in the address of the talk, or add a “title”.',
      );
    checkIds(talk.file, 'speakers', talk.speakers, speakers, 'speakers');
    for (const post of talk.posts ?? [])
      if (!posts.has(post))
        report(talk.file, 'posts', `There is no post ${post}.`, 'Use the id that stands in the address of the post.');
  }
  for (const { id } of overlay.withheld.messages) {
    if (!messages.has(id))
      report(
        overlay.withheld.file,
        'messages',
        `There is no message ${id} in seeds/.`,
        'Check the id; if the message is gone from the exports, delete the line.',
      );
  }
  return issues;
}
