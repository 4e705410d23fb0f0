/** `npm run add`: begins a file of the content folder, so that an editor only has to fill it in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { loadArchive } from '../../load-archive.ts';
import { defineCommand, exitCodes, refuse } from '../command.ts';
import { entryKinds, planEntry } from '../plan-entry.ts';
import { readSources, sourceOptions } from '../sources.ts';

export const command = defineCommand({
  name: 'add',
  about: [
    'Begins a file in the content folder, with what the archive knows and every field that may be filled in. A file that is',
    'there already stays as it is. Of a speaker give the name, of a topic or talk the title, of a paper the arXiv id or the',
    'title, of a meeting its id, and of a correction the post; the address of a page does as well.',
  ].join('\n'),
  options: sourceOptions,
  operand: `<${entryKinds.join('|')}> <name or id>`,
  async run(values, [given, ...words]) {
    const kind = entryKinds.find((known) => known === given);
    if (kind === undefined) {
      const found = given === undefined ? 'Say what is to be added' : `“${given}” cannot be added`;
      return refuse('add', `${found}: ${entryKinds.join(', ')}.`);
    }
    const name = words.join(' ').trim();
    if (name === '') return refuse('add', `Say which ${kind}: give its name or id.`);
    const sources = readSources(values);
    if (typeof sources === 'string') return refuse('add', sources);
    const planned = planEntry(kind, name, await loadArchive(sources));
    if (typeof planned === 'string') return refuse('add', planned);
    const path = join(sources.content, planned.file);
    const near = relative(process.cwd(), path);
    const shown = near.startsWith('..') ? path : near;
    if (existsSync(path)) {
      console.error(`${shown} is there already and stays as it is: open it and change it there.`);
      return exitCodes.faulty;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, planned.text, { flag: 'wx' });
    console.log(
      `Wrote ${shown}. Lines that begin with “#” change nothing: make those that you need fields, and delete the rest.`,
    );
    console.log('Then run “npm run check:content”, and “npm start” to see what became of it.');
    return exitCodes.fine;
  },
});
