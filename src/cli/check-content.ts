/**
 * `npm run check:content`: reads the content folder and says what is wrong in it. In: `--content <folder>`. Out: one line an
 * issue on standard output, and the exit code: 0 without errors, 1 with errors, 2 for arguments that it does not know.
 */
import { parseArgs } from 'node:util';
import { loadOverlay } from '../curated/load-overlay.ts';
import { formatIssue } from '../issue.ts';

export async function run(args: string[]): Promise<number> {
  const folder = readFolder(args);
  if (folder === undefined) {
    console.error('Usage: npm run check:content -- [--content <folder>]');
    return 2;
  }
  const { value, issues } = loadOverlay(folder);
  for (const issue of issues) console.log(formatIssue(issue));
  if (issues.some(({ severity }) => severity === 'error')) return 1;
  const { speakers, papers, topics, events, talks, posts } = value;
  const counts = Object.entries({ speakers, papers, topics, events, talks, 'corrected posts': posts })
    .map(([name, entries]) => `${entries.length} ${name}`)
    .join(', ');
  console.log(`Nothing is wrong in ${folder}: ${counts}.`);
  return 0;
}

function readFolder(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { content: { type: 'string', default: 'content' } } }).values.content;
  } catch {
    return undefined;
  }
}
