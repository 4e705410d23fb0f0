/**
 * An issue is something a person should look at: a value, never an exception. Every stage returns the issues it met
 * beside its result; the command line prints them once, at the end.
 */
import { z } from 'zod';

export const issueSchema = z.object({
  /** Names the kind of problem; stable, so that reports can be compared. Kebab-case. */
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** `error` stops a build, `warning` asks for a look, `notice` is only said. */
  severity: z.enum(['error', 'warning', 'notice']),
  /** File as the user knows it: relative to `seeds/` or `content/`. */
  file: z.string().optional(),
  /** Key of the message (Telegram's id, or the hash of a text copy). */
  message: z.string().optional(),
  /** Field of the front matter or of the export's object. */
  field: z.string().optional(),
  /** What was found there, in one sentence. Never a secret, never text of a private chat. */
  found: z.string(),
  /** What the person can do about it, in one sentence. */
  remedy: z.string(),
});

export type Issue = z.infer<typeof issueSchema>;

/** What every stage returns: its result and what it could not settle by itself. */
export interface Staged<Value> {
  value: Value;
  issues: Issue[];
}

/** One line for a terminal: `seeds/result.json, message 12, date: found … → remedy`. */
export function formatIssue(issue: Issue): string {
  const place = [
    issue.file,
    issue.message === undefined ? undefined : `message ${issue.message}`,
    issue.field === undefined ? undefined : `field “${issue.field}”`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
  return `${place === '' ? '' : `${place}: `}${issue.found} ${issue.remedy}`;
}
