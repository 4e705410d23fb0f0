/**
 * Recognises the files of a seeds folder by their content and has each export read by the reader of its format.
 * In: files and what the editor said of the channel. Out: one ReadResult an export, and issues about files that are none.
 */
import type { Issue, Staged } from '../issue.ts';
import type { ExportFile, ReadContext, Reader, ReadResult } from './reader.ts';
import { webPreviewText } from './readers/web-preview-text.ts';

/** The text copy comes last: it has no signature of its own, so that anything else is recognised first. */
const readers: readonly Reader[] = [webPreviewText];

/** Reads every export found among the files. Files that no reader recognises become issues, never errors. */
export function readExports(files: ExportFile[], context: ReadContext): Staged<ReadResult[]> {
  const issues: Issue[] = [];
  const claimed = new Map<Reader, Map<string, ExportFile[]>>();
  for (const file of files) {
    const reader = readers.find((candidate) => candidate.recognizes(file));
    if (reader === undefined) {
      issues.push(unrecognized(file));
      continue;
    }
    const byFolder = claimed.get(reader) ?? new Map<string, ExportFile[]>();
    claimed.set(reader, byFolder);
    byFolder.set(file.folder, [...(byFolder.get(file.folder) ?? []), file]);
  }
  const value = [...claimed].flatMap(([reader, byFolder]) =>
    [...byFolder.values()].flatMap((group) => reader.read(group, context)),
  );
  return { value, issues };
}

function unrecognized(file: ExportFile): Issue {
  return {
    code: 'file-not-recognized',
    severity: 'warning',
    file: file.path,
    found: 'This is no Telegram export that the archive knows.',
    remedy:
      'Put an export of Telegram Desktop (JSON or HTML), saved pages of t.me/s/…, or a text copy of them here, or move the file away.',
  };
}
