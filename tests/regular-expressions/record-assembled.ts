/**
 * Prints the regular expressions that the source puts together at run time, as JSON. A program of its own: types are
 * stripped and not compiled, so that the stack names lines as they are written. Arguments: modules to load.
 */
import { join, resolve } from 'node:path';
import type { Pattern } from './written-patterns.ts';

const root = resolve(import.meta.dirname, '../..');
const recorded: Pattern[] = [];
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, [source, flags]: [string | RegExp, string?]) {
    const made = new target(source, flags);
    const frame = new Error().stack?.split('\n').find((line) => line.includes(`${root}/src/`));
    const place = /\/(src\/[^:]+:\d+):\d+/.exec(frame ?? '')?.[1];
    if (place !== undefined) recorded.push({ source: made.source, flags: made.flags, place });
    return made;
  },
});

for (const module of process.argv.slice(2)) await import(join(root, module));
// What is put together while posts are read.
const { loadArchive } = await import('../../src/load-archive.ts');
await loadArchive({ seeds: join(root, 'seeds'), content: join(root, 'content'), today: '2024-04-01' });
const known = new Map(recorded.map((pattern) => [`${pattern.place} ${pattern.source}`, pattern]));
console.log(JSON.stringify([...known.values()]));
