/**
 * Reads one content file. In: its text and the schema of its folder. Out: an entry of typed fields and safe HTML, and an
 * issue for everything in the file that is wrong.
 */
import type { z } from 'zod';
import type { interfaceLanguages } from '../archive/model/archive.ts';
import type { Issue, Staged } from '../issue.ts';
import { Complaint } from './complaint.ts';
import { type ContentFile, checkName } from './content-files.ts';
import { explain } from './explain.ts';
import { readFrontMatter } from './front-matter.ts';
import { renderMarkdown } from './markdown.ts';

export interface Entry<Value> {
  id: string;
  /** Relative to the content folder. */
  file: string;
  value: Value;
  /** Markdown. */
  body: string;
}

/** An older Windows editor writes another encoding. */
const notUtf8 = new Complaint(
  'The file cannot be read as text in UTF-8.',
  'Save it again in your editor with the encoding UTF-8.',
);

/** Undefined when the file cannot be read or says what its schema does not know. */
export function readEntry<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
): Staged<Entry<z.output<Schema>> | undefined> {
  const misnamed = file.folder === null ? undefined : checkName(file);
  const issues: Issue[] = misnamed === undefined ? [] : [misnamed];
  const frontMatter = file.text === null ? [notUtf8] : readFrontMatter(file.text);
  if (Array.isArray(frontMatter)) {
    const broken = frontMatter.map(({ found, remedy }): Issue => {
      return { code: 'broken-file', severity: 'error', file: file.path, found, remedy };
    });
    return { value: undefined, issues: [...issues, ...broken] };
  }
  const { fields, body } = frontMatter;
  const parsed = schema.safeParse(fields);
  if (!parsed.success) {
    issues.push(...parsed.error.issues.flatMap((problem) => explain(problem, fields, file.path)));
  }
  if (!parsed.success || misnamed !== undefined) return { value: undefined, issues };
  return { value: { id: file.name, file: file.path, value: parsed.data, body }, issues };
}

/** The text of an entry as safe HTML. */
export function renderBody(entry: Entry<unknown>, language: (typeof interfaceLanguages)[number]): Staged<string> {
  const html = renderMarkdown(entry.body, language);
  if (html !== null) return { value: html, issues: [] };
  const issue: Issue = {
    code: 'nested-too-deeply',
    severity: 'error',
    file: entry.file,
    found: 'The text has quotes or lists within each other, thousands deep.',
    remedy: 'Remove the repeated “>”, “-” or “*” signs.',
  };
  return { value: '', issues: [issue] };
}
