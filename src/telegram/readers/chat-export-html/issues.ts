/** What to tell a person about an HTML export: one issue for a kind of problem, never one for each message. */
import type { Issue } from '../../../issue.ts';
import type { ExportFile } from '../../reader.ts';
import type { Tally } from '../html/tally.ts';
import type { ExportPage } from './page.ts';

const exportAgain = 'Export the chat again, or copy the file again from where the export was made.';

export function notChosen(file: ExportFile): Issue {
  return {
    code: 'chat-not-chosen',
    severity: 'notice',
    file: file.path,
    found: 'This page belongs to a chat in the export of a whole account; nothing of it was read.',
    remedy: 'If it is the channel of this archive, write its exact name in content/channel.md.',
  };
}

/** Pages that end too early, and pages that look like an export and hold no messages. */
export function damagedPages(pages: ExportPage[]): Issue[] {
  return pages.flatMap((page): Issue[] => {
    if (page.truncated) {
      return [
        {
          code: 'page-truncated',
          severity: 'warning',
          file: page.file.path,
          found: `The page ends before its end, after ${page.entries.filter(({ kind }) => kind === 'message').length} whole messages.`,
          remedy: exportAgain,
        },
      ];
    }
    if (page.entries.length > 0 || page.lost.length > 0) return [];
    return [
      {
        code: 'page-empty',
        severity: 'warning',
        file: page.file.path,
        found: 'The page has the form of an export and holds no messages.',
        remedy: exportAgain,
      },
    ];
  });
}

/** Pages that others link to and that are not there. */
export function missingPages(pages: ExportPage[]): Issue[] {
  const names = new Set(pages.map((page) => fileName(page.file.path)));
  // Page 1 is `messages.html`; people rename it to `index.html`.
  if (pages.some((page) => page.previous === null)) names.add('messages.html');
  return pages.flatMap((page) =>
    [page.previous, page.next].flatMap((href): Issue[] => {
      if (href === null || names.has(fileName(href))) return [];
      names.add(fileName(href));
      return [
        {
          code: 'page-missing',
          severity: 'warning',
          file: page.file.path,
          found: `The page leads to ${fileName(href)}, which is not beside it.`,
          remedy: 'Copy all pages of the export into one folder, under the names that they were given.',
        },
      ];
    }),
  );
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function talliedIssues(tally: Tally): Issue[] {
  return [
    ...tally.issues('date-not-understood', (count) => ({
      severity: 'warning',
      found: `${times(count, 'date')} in the export cannot be read, here first.`,
      remedy: 'Look at the dates of the page; exports in English, or as JSON, are always understood.',
    })),
    ...tally.issues('media-path-refused', (count) => ({
      severity: 'warning',
      found: `${times(count, 'path')} of attachments would lead outside of the export's folder, here first; none was followed.`,
      remedy: 'If the page was saved from a browser, use the files that Telegram wrote instead.',
    })),
    ...tally.issues('block-not-known', (count) => ({
      severity: 'notice',
      found: `${times(count, 'part')} of messages are of a kind that the archive does not know, here first; their words were kept.`,
      remedy: 'Compare the message with the channel; a JSON export may tell more.',
    })),
  ];
}

function times(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
