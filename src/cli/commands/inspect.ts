/** `npm run inspect`: says what the archive makes of an export, without building a site. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toDataset } from '../../dataset/to-dataset.ts';
import { type ArchiveSources, findNothing, loadArchive } from '../../load-archive.ts';
import { defineCommand, exitCodes, refuse } from '../command.ts';
import { describeArchive } from '../describe-archive.ts';
import { hasErrors, reportIssues } from '../issue-report.ts';
import { projectRoot } from '../project-root.ts';
import { readSources, sourceOptions } from '../sources.ts';
import { writeOut } from '../write-out.ts';

export const command = defineCommand({
  name: 'inspect',
  about: 'Says what the archive makes of an export: posts by kind and why, events, and what a person should look at.',
  options: {
    json: { type: 'boolean', says: 'print the public dataset instead' },
    all: { type: 'boolean', says: 'leave nothing out' },
    content: {
      type: 'string',
      value: '<folder>',
      says: "what editors wrote (default: content, for the project's seeds)",
    },
    today: sourceOptions.today,
  },
  operand: '<export file or folder>',
  async run({ json = false, all = false, content, today }, [path, ...more]) {
    if (path === undefined) return refuse('inspect', 'Name an export to look at: a file, or a folder of files.');
    if (more.length > 0) return refuse('inspect', `One export at a time: “${more[0]}” is one too many.`);
    if (!existsSync(path)) return refuse('inspect', `There is no ${resolve(path)}.`);
    const sources = readSources({ content, today });
    if (typeof sources === 'string') return refuse('inspect', sources);
    const archive = await loadArchive({ ...sources, seeds: resolve(path), content: contentFor(path, content) });
    if (!json && findNothing(archive.issues) !== undefined) {
      console.error(reportIssues(archive.issues, all).join('\n').trimEnd());
    } else if (json) {
      // What is wrong goes beside the dataset, not into it.
      for (const line of reportIssues(archive.issues, all)) console.error(line);
      await writeOut(JSON.stringify(toDataset(archive, archive.channel.site), null, 2));
    } else {
      await writeOut(describeArchive(archive, all).join('\n'));
    }
    return hasErrors(archive.issues) ? exitCodes.faulty : exitCodes.fine;
  },
});

/** What was written for the project's own channel says nothing of another one. */
function contentFor(path: string, given: string | undefined): ArchiveSources['content'] {
  if (given !== undefined) return resolve(given);
  const seeds = join(projectRoot, 'seeds');
  return resolve(path) === seeds || resolve(path).startsWith(join(seeds, '/')) ? join(projectRoot, 'content') : null;
}
