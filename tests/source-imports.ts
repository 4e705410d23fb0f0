/** What the files of `src/` import, by file and by room: for the tests that hold the architecture and its picture. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '..');
export const source = join(root, 'src');

export const files: readonly string[] = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

/** Everything that a file imports, types too: paths of files of the project, names of packages. */
export const importsOf: ReadonlyMap<string, readonly string[]> = new Map(
  files.map((file) => [file, listImports(file)]),
);

function listImports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const { importedFiles } = ts.preProcessFile(file.endsWith('.astro') ? codeOf(text) : text);
  return importedFiles.map(({ fileName }) => (fileName.startsWith('.') ? resolve(file, '..', fileName) : fileName));
}

/** The code of an Astro component: what stands above its markup, and its scripts. */
function codeOf(component: string): string {
  const above = /^---\n([\s\S]*?)\n---/.exec(component)?.[1] ?? '';
  const scripts = [...component.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
  return [above, ...scripts].join('\n');
}

/** A room is a folder of `src/`, or a module that stands at its top. */
export function roomOf(file: string): string {
  return relative(source, file).split(sep)[0] ?? '';
}

/** How the site looks is one thing in the picture: these four know each other. */
const look = ['pages', 'components', 'layouts', 'styles'];
const drawnRoom = (file: string) => (look.includes(roomOf(file)) ? 'pages' : roomOf(file));

/** The rooms and what they import, as Mermaid; arrows that follow from others are left out. */
export function drawRooms(): string[] {
  const arrows = new Map<string, Set<string>>();
  const rooms = new Set(files.map(drawnRoom).filter((room) => !room.endsWith('.d.ts')));
  for (const file of files) {
    for (const imported of importsOf.get(file) ?? []) {
      const [from, to] = [drawnRoom(file), drawnRoom(imported)];
      if (!imported.startsWith(source) || from === to) continue;
      arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    }
  }
  const idOf = (room: string) => room.replace(/\W/g, '_');
  const labelOf = (room: string) =>
    room === 'pages' ? look.map((name) => `${name}/`).join(' ') : room.endsWith('.ts') ? room : `${room}/`;
  return [
    'flowchart TD',
    ...[...rooms].sort().map((room) => `  ${idOf(room)}["${labelOf(room)}"]`),
    ...[...arrows].sort(byName).flatMap(([from, all]) =>
      [...all]
        .filter((to) => !isReachedAnotherWay(arrows, from, to))
        .sort()
        .map((to) => `  ${idOf(from)} --> ${idOf(to)}`),
    ),
  ];
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

function isReachedAnotherWay(arrows: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const waiting = [...(arrows.get(from) ?? [])].filter((next) => next !== to);
  for (let room = waiting.pop(); room !== undefined; room = waiting.pop()) {
    if (room === to) return true;
    if (seen.has(room)) continue;
    seen.add(room);
    waiting.push(...(arrows.get(room) ?? []));
  }
  return false;
}
