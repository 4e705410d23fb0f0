/**
 * Recognises the files of a seeds folder by their content and has each export read by the reader of its format.
 * In: files and what the editor said of the channel. Out: one ReadResult an export, and issues about files that are none.
 */
import type { Issue, Staged } from '../issue.ts';
import { longestText } from './decode-text.ts';
import type { ExportFile, ReadContext, Reader, ReadResult } from './reader.ts';
import { isDesktopPage, isMacPage } from './readers/chat-export-html/recognize.ts';
import { desktopJson } from './readers/desktop-json.ts';
import { isPreviewPage } from './readers/web-preview-html/recognize.ts';
import { webPreviewText } from './readers/web-preview-text.ts';

type Format = Pick<Reader, 'recognizes'> & { load(): Reader | Promise<Reader> };

/**
 * The text copy comes last: it has no signature of its own, so that anything else is recognised first. What reads pages is loaded with
 * its parser where there are some: most builds have none.
 */
const formats: readonly Format[] = [
  { recognizes: desktopJson.recognizes, load: () => desktopJson },
  { recognizes: isDesktopPage, load: async () => (await import('./readers/desktop-html.ts')).desktopHtml },
  { recognizes: isMacPage, load: async () => (await import('./readers/macos-html.ts')).macosHtml },
  { recognizes: isPreviewPage, load: async () => (await import('./readers/web-preview-html.ts')).webPreviewHtml },
  { recognizes: webPreviewText.recognizes, load: () => webPreviewText },
];

/** Reads every export found among the files. Files that no reader recognises become issues, never errors. */
export async function readExports(files: ExportFile[], context: ReadContext): Promise<Staged<ReadResult[]>> {
  const issues: Issue[] = [];
  const claimed = new Map<Format, Map<string, ExportFile[]>>();
  for (const file of files) {
    const format = formats.find((candidate) => candidate.recognizes(file));
    if (format === undefined) {
      issues.push(unrecognized(file));
      continue;
    }
    const byFolder = claimed.get(format) ?? new Map<string, ExportFile[]>();
    claimed.set(format, byFolder);
    byFolder.set(file.folder, [...(byFolder.get(file.folder) ?? []), file]);
  }
  const value: ReadResult[] = [];
  for (const [format, byFolder] of claimed) {
    const reader = await format.load();
    for (const group of byFolder.values()) value.push(...reader.read(group, context));
  }
  return { value, issues };
}

function unrecognized(file: ExportFile): Issue {
  return { file: file.path, ...describeUnrecognized(file) };
}

function describeUnrecognized({ head, size }: ExportFile): Omit<Issue, 'file'> {
  if (size === 0) {
    return {
      code: 'file-empty',
      severity: 'warning',
      found: 'The file is empty.',
      remedy: 'Copy it again from where the export was made, or remove it.',
    };
  }
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) {
    return {
      code: 'zip-archive',
      severity: 'warning',
      found: 'This is a ZIP archive, and nothing inside it was read.',
      remedy: 'Unpack it here, so that the files of the export lie in a folder, and remove the archive.',
    };
  }
  if (size > longestText) {
    return {
      code: 'file-too-large',
      severity: 'warning',
      found: 'This file is larger than any page or copy of a channel.',
      remedy: 'Export the channel again: Telegram writes an HTML export in many pages, or choose JSON.',
    };
  }
  if (head.includes('class="page_wrap"')) {
    return {
      code: 'page-without-messages',
      severity: 'notice',
      found: "This page of an export lists chats, contacts or pictures; a channel's messages are on other pages.",
      remedy: 'Keep it or remove it, as you like.',
    };
  }
  return {
    code: 'file-not-recognized',
    severity: 'warning',
    found: 'This is no Telegram export that the archive knows.',
    remedy:
      'Put an export of Telegram Desktop (JSON or HTML), saved pages of t.me/s/…, or a text copy of them here, or move the file away.',
  };
}
