/**
 * Joins the pages of one folder into exports. In: pages in any order and under any name. Out: a ReadResult for each chat,
 * its messages in order, with the senders that an exporter writes only once.
 */
import { markAlbums } from '../../albums.ts';
import type { ExportFile, ExportFormat, ReadContext, ReadResult } from '../../reader.ts';
import { openTally } from '../html/tally.ts';
import { openExportDates } from './export-dates.ts';
import { damagedPages, missingPages, ofAccount, otherAuthors, talliedIssues } from './issues.ts';
import { inOrder, joinPages } from './join-pages.ts';
import { type PageHeader, readPage, readPageHeader } from './page.ts';

export function readChatExport(files: ExportFile[], format: ExportFormat, context: ReadContext): ReadResult[] {
  // Pages of several exports may lie in one folder; each states the name of its chat.
  const exports = new Map<string, { header: PageHeader; files: ExportFile[] }>();
  for (const file of files) {
    const header = readPageHeader(file);
    const chat = `${header.ofAccount} ${header.chatName}`;
    const known = exports.get(chat);
    if (known === undefined) exports.set(chat, { header, files: [file] });
    else known.files.push(file);
  }
  return [...exports.values()].map(({ header, files }) => ({
    format,
    files: files.map((file) => file.path),
    ...(header.ofAccount ? leaveUnread(files) : readExport(files, header, context)),
  }));
}

type ExportContent = Pick<ReadResult, 'channel' | 'messages' | 'lost' | 'issues'>;

/** A channel and a private chat may have the same name, and the page does not say which it is: nothing is read or named. */
function leaveUnread(files: ExportFile[]): ExportContent {
  const channel = { name: null, username: null, id: null, description: null };
  return { channel, messages: [], lost: [], issues: files.slice(0, 1).map(ofAccount) };
}

function readExport(files: ExportFile[], header: PageHeader, context: ReadContext): ExportContent {
  const dates = openExportDates(context.timeZone);
  const tally = openTally();
  const pages = inOrder(files.map((file) => readPage(file, { dates, tally })));
  const { messages, repeated } = joinPages(pages);
  return {
    channel: { name: header.chatName, username: null, id: null, description: null },
    messages: markAlbums(messages),
    lost: [...pages.flatMap((page) => page.lost), ...repeated],
    issues: [
      ...otherAuthors(messages, header.chatName),
      ...damagedPages(pages),
      ...missingPages(pages),
      ...dates.contradictions(pages[0]?.file.path ?? ''),
      ...talliedIssues(tally),
    ],
  };
}
