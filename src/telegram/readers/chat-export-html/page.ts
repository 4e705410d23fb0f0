/**
 * Reads one page of an HTML export. In: a file. Out: its messages in order, what the page says of its chat, and which pages
 * stand before and after it.
 */
import { decodeText } from '../../decode-text.ts';
import type { ExportFile, LostMessage } from '../../reader.ts';
import { findByClass, type HtmlElement, hasClass, lineOf } from '../html/element.ts';
import { readPageElements } from '../html/page-elements.ts';
import { type MessageContext, messageNumber, type PageEntry, readMessage } from './message.ts';
import { beginOfHistory } from './recognize.ts';

export interface PageHeader {
  chatName: string | null;
  /** The page belongs to the export of a whole account, with chats of all kinds. */
  ofAccount: boolean;
}

export interface ExportPage {
  file: ExportFile;
  /** The smallest number of a message on the page; null on a page without messages. */
  firstId: number | null;
  entries: PageEntry[];
  lost: LostMessage[];
  truncated: boolean;
  /** Names of the files that the page links to as its neighbours. */
  previous: string | null;
  next: string | null;
}

/** Reads no further than the header, so that a chat which is not wanted is never looked into. */
export function readPageHeader(file: ExportFile): PageHeader {
  const header: PageHeader = { chatName: null, ofAccount: false };
  readPageElements(file.head.slice(0, file.head.indexOf(beginOfHistory)), {
    resumeAt: '<div class="page_header',
    isWanted: (_, attributes) => attributes['class']?.startsWith('page_header') ?? false,
    visit({ element }) {
      const name = findByClass(element, 'name') ?? findByClass(element, 'text');
      header.chatName ??= name === undefined ? null : lineOf(name) || null;
      const content = findByClass(element, 'content');
      // Only where there is a list of chats does the header lead back to it.
      header.ofAccount ||= content !== undefined && hasClass(content, 'block_link');
    },
  });
  return header;
}

export function readPage(file: ExportFile, context: Omit<MessageContext, 'file'>): ExportPage {
  const page: ExportPage = {
    file,
    firstId: null,
    entries: [],
    lost: [],
    truncated: false,
    previous: null,
    next: null,
  };
  const lose = (element: HtmlElement, reason: string) => {
    const id = messageNumber(element);
    const place = id === null ? `part ${page.entries.length + page.lost.length + 1}` : `#message${id}`;
    page.lost.push({ id, file: file.path, place, reason });
  };
  const end = readPageElements(decodeText(file.read()).replaceAll('\r\n', '\n'), {
    resumeAt: '<div class="message ',
    isWanted: (name, attributes) => isMessage(name, attributes) || isPagination(attributes),
    visit({ element, damage }) {
      if (isPagination(element.attributes)) readPagination(element, page);
      else if (damage === 'truncated') lose(element, 'The page ends in the middle of this message.');
      else if (damage === 'tooDeep') lose(element, 'Its elements nest deeper than any exporter writes.');
      else {
        const entry = readMessage(element, { ...context, file: file.path });
        if (entry.kind === 'lost') lose(element, entry.reason);
        else page.entries.push(entry);
        const id = entry.kind === 'message' ? entry.message.id : null;
        if (id !== null && (page.firstId === null || id < page.firstId)) page.firstId = id;
      }
    },
  });
  page.truncated = end.truncated;
  return page;
}

function isMessage(name: string, attributes: Record<string, string>): boolean {
  const classes = attributes['class'];
  return name === 'div' && classes !== undefined && /^message (?:default|service)(?: |$)/.test(classes);
}

function isPagination(attributes: Record<string, string>): boolean {
  return attributes['class']?.startsWith('pagination') ?? false;
}

/** The link to older messages stands above them, the one to newer messages below. */
function readPagination(element: HtmlElement, page: ExportPage): void {
  const href = element.attributes['href'] ?? null;
  if (page.entries.length > 0) page.next = href;
  else page.previous = href;
}
