import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

/**
 * What each room of `src/` may know besides itself. A room is a folder, or a module that stands at the top. Data flows down
 * this table; a room that is not in it has to be put there on purpose.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'issue.ts': [],
  'mark-stage.ts': [],
  telegram: ['issue.ts'],
  archive: ['telegram', 'issue.ts'],
  'archive-index.ts': ['archive'],
  i18n: ['archive'],
  render: ['telegram', 'archive', 'archive-index.ts', 'i18n'],
  search: ['telegram', 'archive', 'archive-index.ts', 'i18n', 'render'],
  dataset: ['telegram', 'archive', 'render'],
  // Two states of the archive, and what changed from one to the other, in words.
  changes: ['archive', 'issue.ts', 'i18n', 'render'],
  feeds: ['telegram', 'archive', 'archive-index.ts', 'i18n', 'render'],
  calendar: ['archive', 'feeds', 'i18n', 'render'],
  'linked-data': ['archive', 'archive-index.ts', 'feeds', 'render'],
  cards: ['archive', 'render'],
  'get-cards.ts': ['cards', 'render'],
  heads: ['archive', 'calendar', 'cards', 'feeds', 'i18n', 'linked-data', 'render', 'site-files'],
  'site-files': ['telegram', 'archive', 'archive-index.ts', 'calendar', 'dataset', 'feeds', 'i18n', 'render'],
  // The editor's links pass the gate of the renderer, the editor's dictionary has the shape that search reads.
  curated: ['archive', 'issue.ts', 'render', 'search'],
  'load-archive.ts': ['telegram', 'archive', 'curated', 'issue.ts', 'mark-stage.ts'],
  'archive.ts': ['archive', 'load-archive.ts'],
  // The files of exports, for which readers only have names; pages get to know what it made of them.
  media: ['telegram', 'archive', 'issue.ts', 'render'],
  'get-media.ts': ['archive', 'archive.ts', 'issue.ts', 'media'],
  'get-site.ts': ['archive', 'archive.ts', 'get-media.ts', 'render'],
  integrations: [
    'archive.ts',
    'cards',
    'curated',
    'get-cards.ts',
    'get-media.ts',
    'get-site.ts',
    'i18n',
    'issue.ts',
    'mark-stage.ts',
    'media',
    'render',
    'search',
    'site-files',
  ],
  // A finished site, before it is published.
  publish: ['archive', 'render'],
  'write-pages.ts': ['archive', 'archive.ts', 'cards', 'load-archive.ts'],
  // Small scripts of pages; what they ask of a moment or a path is a function beside them.
  clients: [],
  styles: [],
  components: [
    'archive',
    'archive-index.ts',
    'clients',
    'get-site.ts',
    'i18n',
    'layouts',
    'render',
    'search',
    'telegram',
  ],
  layouts: [
    'archive',
    'cards',
    'components',
    'get-cards.ts',
    'get-site.ts',
    'heads',
    'linked-data',
    'i18n',
    'render',
    'styles',
  ],
  pages: [
    'archive',
    'archive-index.ts',
    'archive.ts',
    'calendar',
    'components',
    'dataset',
    'feeds',
    'get-site.ts',
    'i18n',
    'layouts',
    'render',
    'search',
    'site-files',
  ],
  // Its server sends the headers that the pages are written for.
  cli: [
    'telegram',
    'archive',
    'cards',
    'changes',
    'curated',
    'dataset',
    'i18n',
    'issue.ts',
    'load-archive.ts',
    'mark-stage.ts',
    'media',
    'publish',
    'render',
    'write-pages.ts',
  ],
};

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
const importsOf = new Map(files.map((file) => [file, listImports(file)]));

/** Everything that a file imports, types too: paths of files of the project, names of packages. */
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

function roomOf(file: string): string {
  return relative(source, file).split(sep)[0] ?? '';
}

const shown = (file: string) => relative(root, file).split(sep).join('/');

describe('the architecture', () => {
  it('lets imports point one way only', () => {
    const wrong = files.flatMap((file) =>
      (importsOf.get(file) ?? [])
        .filter((imported) => imported.startsWith(source))
        .filter((imported) => roomOf(imported) !== roomOf(file))
        .filter((imported) => !mayImport[roomOf(file)]?.includes(roomOf(imported)))
        .map((imported) => `${shown(file)} imports ${shown(imported)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('imports nothing from outside src, but packages', () => {
    const wrong = files.flatMap((file) =>
      (importsOf.get(file) ?? [])
        .filter((imported) => imported.startsWith(sep) && !imported.startsWith(source))
        .map((imported) => `${shown(file)} imports ${shown(imported)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycle()?.map(shown)).toBeUndefined();
  });

  it('keeps Astro out of reading, understanding, rendering and searching', () => {
    const free = [
      'telegram',
      'archive',
      'curated',
      'media',
      'render',
      'search',
      'dataset',
      'feeds',
      'calendar',
      'site-files',
      'i18n',
      'publish',
      'cli',
    ];
    const wrong = files.filter(
      (file) => free.includes(roomOf(file)) && importsOf.get(file)?.some((name) => /^astro(?:$|[:/])/.test(name)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('touches the disk only in readers, in curated, in media, in cards, in publishing, in the command line and where Astro is asked to write', () => {
    const allowed =
      /^src\/(?:telegram\/(?:seeds-folder\.ts|readers\/)|curated\/|media\/|cards\/|publish\/|cli\/|integrations\/|write-pages\.ts)/;
    const wrong = files
      .filter((file) => importsOf.get(file)?.some((name) => /^node:(?:fs|child_process)/.test(name)))
      .map(shown)
      .filter((file) => !allowed.test(file));
    expect(wrong).toEqual([]);
  });

  it('names every file after what lives there', () => {
    const wrong = files.filter((file) => /^(?:utils?|helpers?|common|types|misc)\./.test(basename(file)));
    expect(wrong.map(shown)).toEqual([]);
  });

  it('speaks of itself alone: no file names a place on the machine it was written on', () => {
    const places = new RegExp(
      ['/work/(?:main|shared)', '\\.\\./shared', '/tmp/brief', '/home/\\w+/', '/Users/\\w+/'].join('|'),
    );
    const wrong = trackedFiles().filter(
      (file) => shown(file) !== 'tests/architecture.test.ts' && places.test(readFileSync(file, 'utf8')),
    );
    expect(wrong.map(shown)).toEqual([]);
  });
});

/** The files of a cycle in the order of their imports, or undefined. */
function findCycle(): string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const imported of importsOf.get(file) ?? []) {
      const cycle = importsOf.has(imported) ? visit(imported) : undefined;
      if (cycle !== undefined) return cycle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const cycle = visit(file);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed
    .split('\0')
    .filter((path) => path !== '' && !/\.(?:png|jpe?g|webp|ico|woff2|zip)$/.test(path))
    .map((path) => join(root, path));
}
