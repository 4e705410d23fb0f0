/**
 * Reads what people know and exports do not. In: the content folder. Out: the overlay, and an issue for everything in the
 * folder that is wrong; a file that cannot be read is left out, so that all that is wrong is said at once.
 */
import type { z } from 'zod';
import type { Overlay } from '../archive/model/overlay.ts';
import type { Issue, Staged } from '../issue.ts';
import { type ContentFolder, findContentFiles } from './content-files.ts';
import { channelFile, datedFiles, paperFile, speakerFile, topicFile, withheldFile } from './file-schemas.ts';
import { isArxivId } from './identifiers.ts';
import { type Entry, readEntry, renderBody } from './read-entry.ts';
import { Directory, findNamesakes, type References, resolveAll } from './references.ts';

/** Stands in for a channel.md that cannot be read, so that the other files are still checked. */
const unknownChannel: z.output<typeof channelFile> = {
  name: 'Unknown channel',
  username: null,
  description: '',
  language: 'en',
  timeZone: 'UTC',
  site: null,
  repository: null,
  branch: 'main',
  links: [],
  telegramId: null,
  topics: [],
};

export function loadOverlay(folder: string): Staged<Overlay> {
  const issues: Issue[] = [];
  const settle = <Value>(staged: Staged<Value>): Value => {
    issues.push(...staged.issues);
    return staged.value;
  };
  const files = settle(findContentFiles(folder));
  const filesIn = (place: ContentFolder | null) => files.filter((file) => file.folder === place);
  const idsIn = (place: ContentFolder) => filesIn(place).map(({ name }) => name);
  const read = <Schema extends z.ZodType>(place: ContentFolder, schema: Schema) =>
    filesIn(place).flatMap((file) => settle(readEntry(file, schema)) ?? []);
  const readTop = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const file = filesIn(null).find((candidate) => candidate.name === name);
    return file && settle(readEntry(file, schema));
  };

  const channelEntry = readTop('channel', channelFile);
  const { topics: topicOrder, ...channel } = channelEntry?.value ?? unknownChannel;
  const about = (entry: Entry<unknown>) => settle(renderBody(entry, channel.language));
  const withText = <Value>(entry: Entry<Value>) => ({
    id: entry.id,
    file: entry.file,
    about: about(entry),
    ...entry.value,
  });
  const { eventFile, talkFile, postFile } = datedFiles(channel.timeZone);
  const speakers = read('speakers', speakerFile).map(withText);
  const papers = read('papers', paperFile).map(withText);
  const topics = read('topics', topicFile).map(withText);
  const events = read('events', eventFile);
  const talks = read('talks', talkFile);
  const posts = read('posts', postFile);
  const withheld = readTop('withheld', withheldFile);

  const people = speakers.map(({ id, file, name, aliases }) => ({ id, file, names: [name, ...aliases] }));
  const works = papers.map(({ id, file, title, aliases, arxiv, doi }) => ({
    id,
    file,
    names: [title, ...aliases, arxiv, doi].filter((name) => name !== null),
  }));
  const subjects = topics.map(({ id, file, title }) => ({ id, file, names: [title] }));
  issues.push(...findNamesakes(people), ...findNamesakes(works), ...findNamesakes(subjects));
  issues.push(...papers.flatMap(checkArxiv), ...posts.flatMap(checkNoText));
  const directories = {
    speakers: new Directory('speakers', idsIn('speakers'), people),
    // A paper that posts link to on arXiv needs no file.
    papers: new Directory('papers', idsIn('papers'), works, isArxivId),
    topics: new Directory('topics', idsIn('topics'), subjects),
  };
  const resolve = <Value extends References>(entry: Entry<Value>): Entry<Value> => ({
    ...entry,
    value: settle(resolveAll(entry.value, directories, entry.file)),
  });
  const order = settle(resolveAll({ topics: topicOrder }, directories, 'channel.md')).topics;

  return {
    value: {
      channel: { ...channel, about: channelEntry === undefined ? '' : about(channelEntry) },
      speakers,
      papers,
      topics: inOrder(topics, order, channel.language),
      events: events.map(resolve).map(withText),
      talks: talks.map(resolve).map(withText),
      posts: posts.map(resolve).map(({ id, file, value }) => ({ id, file, ...value })),
      withheld: { messages: [], phrases: [], ...withheld?.value, file: 'withheld.md' },
    },
    issues: issues.toSorted((a, b) => compare(a.file ?? '', b.file ?? '')),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Topics that the editor ordered, then the others by title. */
function inOrder<Topic extends { id: string; title: string }>(
  topics: Topic[],
  order: string[],
  language: string,
): Topic[] {
  const rank = ({ id }: Topic) => (order.includes(id) ? order.indexOf(id) : order.length);
  return topics.toSorted((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, language));
}

/** A file named like an arXiv id must be about that paper. */
function checkArxiv({ id, file, arxiv }: { id: string; file: string; arxiv: string | null }): Issue[] {
  if (!isArxivId(id) || id === arxiv) return [];
  return [
    {
      code: 'wrong-value',
      severity: 'error',
      file,
      field: 'arxiv',
      found:
        arxiv === null
          ? 'The file is named like an arXiv id, but the field is missing.'
          : `It is ${arxiv}, but the file is named ${id}.md.`,
      remedy:
        arxiv === null
          ? `Add a line “arxiv: ${id}”, or rename the file.`
          : `Rename the file to ${arxiv}.md, or correct the field.`,
    },
  ];
}

function checkNoText({ file, body }: Entry<unknown>): Issue[] {
  if (body === '') return [];
  return [
    {
      code: 'text-nowhere-shown',
      severity: 'error',
      file,
      found: 'There is text below the front matter, which the page of a post has no place for.',
      remedy: 'Remove it, or keep it as a note in the front matter on lines that begin with “#”.',
    },
  ];
}
