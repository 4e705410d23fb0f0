/**
 * `npm run check:content`: reads the content folder and says what is wrong in it. In: `--content <folder>`, and `--schemas
 * <folder>` to write the JSON Schemas of the front matter there for an editor's program. Out: one line an issue on standard
 * output, and the exit code: 0 without errors, 1 with errors, 2 for arguments that it does not know.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentJsonSchemas } from '../curated/json-schemas.ts';
import { loadOverlay } from '../curated/load-overlay.ts';
import { formatIssue } from '../issue.ts';

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error('Usage: npm run check:content -- [--content <folder>] [--schemas <folder to write JSON Schemas to>]');
    return 2;
  }
  if (options.schemas !== undefined) writeSchemas(options.schemas);
  const { value, issues } = loadOverlay(options.content);
  for (const issue of issues) console.log(formatIssue(issue));
  if (issues.some(({ severity }) => severity === 'error')) return 1;
  const { speakers, papers, topics, events, talks, posts } = value;
  const counts = Object.entries({ speakers, papers, topics, events, talks, 'corrected posts': posts })
    .map(([name, entries]) => `${entries.length} ${name}`)
    .join(', ');
  console.log(`Nothing is wrong in ${options.content}: ${counts}.`);
  return 0;
}

function readOptions(args: string[]) {
  try {
    const options = { content: { type: 'string', default: 'content' }, schemas: { type: 'string' } } as const;
    return parseArgs({ args, options }).values;
  } catch {
    return undefined;
  }
}

function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(contentJsonSchemas())) {
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
