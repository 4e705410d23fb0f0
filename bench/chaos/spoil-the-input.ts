/** Builds from input that is wrong: each must say so, end with an error and leave the site that is served. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { disturb, type Outcome, type Stage } from './disturb.ts';
import { printOf } from './served-site.ts';

const spoilings: readonly [name: string, spoil: (folder: string) => void][] = [
  [
    'front matter that is no YAML',
    (folder) => writeFileSync(join(folder, 'content/channel.md'), '---\nname: [\n---\n'),
  ],
  ['a correction of a post that is not there', (folder) => correct(folder, 'hide: no such message')],
  ['a field that does not exist', (folder) => correct(folder, 'spaeker: somebody')],
  ['no exports', (folder) => emptyOut(join(folder, 'seeds'))],
  ['exports that hold nothing', (folder) => emptyOut(join(folder, 'seeds'), { 'notes.txt': 'buy milk' })],
  ['an export that is cut in its first message', (folder) => cutExports(join(folder, 'seeds'))],
];

export async function spoilTheInput(stage: Stage): Promise<Outcome> {
  const faults: string[] = [];
  for (const [name, spoil] of spoilings) {
    const folder = join(stage.folder, 'spoilt');
    rmSync(folder, { recursive: true, force: true });
    for (const part of ['seeds', 'content'] as const)
      cpSync(stage.order[part], join(folder, part), { recursive: true });
    spoil(folder);
    const before = printOf(stage.live);
    const order = { ...stage.order, seeds: join(folder, 'seeds'), content: join(folder, 'content') };
    const { code, said, faults: seen } = await disturb({ ...stage, order }, () => {});
    faults.push(...seen);
    if (code !== 1) faults.push(`${name}: ended with ${code}.`);
    if (!said.includes('Nothing was built.')) faults.push(`${name}: did not say that nothing was built.`);
    if (printOf(stage.live) !== before) faults.push(`${name}: took the place of the site.`);
  }
  return { says: `${spoilings.length} kinds, each said what is wrong and ended with 1`, faults };
}

function correct(folder: string, field: string): void {
  mkdirSync(join(folder, 'content/posts'), { recursive: true });
  writeFileSync(join(folder, 'content/posts/424242.md'), `---\n${field}\n---\n`);
}

function emptyOut(folder: string, files: Record<string, string> = {}): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function cutExports(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !file.endsWith('.json')) continue;
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.slice(0, text.indexOf('"messages"') + 30));
  }
}
