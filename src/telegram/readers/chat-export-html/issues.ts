/** What to tell a person about an HTML export: one issue for a kind of problem, never one for each message. */
import type { Issue } from '../../../issue.ts';
import type { Message } from '../../message.ts';
import type { ExportFile } from '../../reader.ts';
import type { Tally } from '../html/tally.ts';
import type { ExportPage } from './page.ts';

const exportAgain = 'Export the chat again, or copy the file again from where the export was made.';

export function ofAccount(file: ExportFile): Issue {
  return {
    code: 'account-page-refused',
    severity: 'warning',
    file: file.path,
    found:
      'This page is from the export of a whole account and does not say whether its chat is private; it was not read.',
    remedy: 'Export the channel alone, from its own menu, or the account as JSON.',
  };
}

/** In a channel all messages are by the channel, as a rule; other names speak of a group or a private chat. */
export function otherAuthors(messages: Message[], chatName: string | null): Issue[] {
  const [first, ...others] = messages.filter(({ author }) => author !== null && author !== chatName);
  const isChannel = messages.some(({ kind, action }) => kind === 'service' && /^Channel\b/.test(action ?? ''));
  if (first === undefined || isChannel) return [];
  return [
    {
      code: 'chat-may-be-private',
      severity: 'warning',
      file: first.origin.file,
      message: first.key,
      found: `${times(others.length + 1, 'message')} are not by the channel, here first, as in a group or a private chat.`,
      remedy: 'Remove the file, unless all who wrote there agreed to be published.',
    },
  ];
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
