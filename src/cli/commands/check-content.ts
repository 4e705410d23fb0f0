/** `npm run check:content`: reads the content folder, says what is wrong in it and, when asked, writes its JSON Schemas. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Overlay } from '../../archive/model/overlay.ts';
import { editorSnippets } from '../../curated/editor-snippets.ts';
import { contentJsonSchemas } from '../../curated/json-schemas.ts';
import { loadOverlay } from '../../curated/load-overlay.ts';
import { loadTerms } from '../../curated/load-terms.ts';
import { formatIssue } from '../../issue.ts';
import { defineCommand, exitCodes, refuse } from '../command.ts';
import { hasErrors } from '../issue-report.ts';

export const command = defineCommand({
  name: 'check:content',
  about: 'Says what is wrong in the content folder, a line for each mistake: where, what was found, what to do.',
  options: {
    content: { type: 'string', value: '<folder>', says: 'what editors wrote (default: content)' },
    json: { type: 'boolean', says: 'say it as JSON, a list of mistakes' },
    schemas: { type: 'string', value: '<folder>', says: 'write JSON Schemas of the files there, for editing programs' },
    snippets: { type: 'string', value: '<file>', says: 'write snippets of the fields there, for Visual Studio Code' },
  },
  async run({ content = 'content', json = false, schemas, snippets }) {
    if (!existsSync(content)) return refuse('check:content', `There is no ${resolve(content)} (--content).`);
    if (schemas !== undefined) writeSchemas(schemas);
    if (snippets !== undefined) writeJson(snippets, editorSnippets());
    const { value, issues: ofFiles } = loadOverlay(content);
    const issues = [...ofFiles, ...loadTerms(content).issues];
    if (json) {
      console.log(JSON.stringify(issues, null, 2));
      return hasErrors(issues) ? exitCodes.faulty : exitCodes.fine;
    }
    for (const issue of issues) console.log(formatIssue(issue));
    if (hasErrors(issues)) return exitCodes.faulty;
    console.log(`Nothing is wrong in ${content}: ${countEntries(value)}.`);
    return exitCodes.fine;
  },
});

/** `1 speaker, 12 papers, …` */
function countEntries({ speakers, papers, topics, events, talks, posts }: Overlay): string {
  const lists = {
    speaker: speakers,
    paper: papers,
    topic: topics,
    event: events,
    talk: talks,
    'corrected post': posts,
  };
  return Object.entries(lists)
    .map(([name, { length }]) => `${length} ${name}${length === 1 ? '' : 's'}`)
    .join(', ');
}

function writeSchemas(folder: string): void {
  for (const [name, schema] of Object.entries(contentJsonSchemas()))
    writeJson(join(folder, `${name}.schema.json`), schema);
}

function writeJson(file: string, value: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
