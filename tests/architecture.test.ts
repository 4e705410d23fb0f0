import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawRooms, files, importsOf, roomOf, root, source } from './source-imports.ts';

/**
 * What each room of `src/` may know besides itself. A room is a folder, or a module that stands at the top. Data flows down
 * this table; a room that is not in it has to be put there on purpose.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'issue.ts': [],
  'cache-folder.ts': [],
  'mark-stage.ts': [],
  'give-back-memory.ts': [],
  'open-thread.ts': [],
  'two-threads.ts': ['open-thread.ts'],
  telegram: ['issue.ts'],
  archive: ['telegram', 'issue.ts'],
  'archive-index.ts': ['archive'],
  i18n: ['archive'],
  render: ['telegram', 'archive', 'archive-index.ts', 'i18n'],
  search: ['telegram', 'archive', 'archive-index.ts', 'i18n', 'render'],
  dataset: ['telegram', 'archive', 'render'],
  // Two states of the archive, and what changed from one to the other, in words.
  changes: ['archive', 'issue.ts', 'i18n', 'render'],
  // Entries are made once for both formats of a feed, and each has read what was read for them.
  feeds: ['telegram', 'archive', 'archive-index.ts', 'i18n', 'page-reads', 'render'],
  calendar: ['archive', 'feeds', 'i18n', 'render'],
  'linked-data': ['archive', 'archive-index.ts', 'feeds', 'render'],
  cards: ['archive', 'open-thread.ts', 'render'],
  'get-cards.ts': ['cache-folder.ts', 'cards', 'render'],
  heads: ['archive', 'calendar', 'cards', 'feeds', 'i18n', 'linked-data', 'render', 'site-files'],
  'site-files': ['telegram', 'archive', 'archive-index.ts', 'calendar', 'dataset', 'feeds', 'i18n', 'render'],
  // The editor's links pass the gate of the renderer, the editor's dictionary has the shape that search reads.
  curated: ['archive', 'issue.ts', 'render', 'search'],
  'load-archive.ts': ['telegram', 'archive', 'curated', 'issue.ts', 'mark-stage.ts'],
  'archive.ts': ['archive', 'load-archive.ts'],
  // The files of exports, for which readers only have names; pages get to know what it made of them.
  media: ['telegram', 'archive', 'issue.ts', 'render'],
  'get-media.ts': ['cache-folder.ts', 'archive', 'archive.ts', 'issue.ts', 'media'],
  'get-site.ts': ['archive', 'archive.ts', 'get-media.ts', 'render', 'page-reads'],
  'page-reads': ['archive', 'archive-index.ts', 'render'],
  'make-index.ts': ['archive', 'curated', 'i18n', 'render', 'search'],
  // The dev server.
  integrations: ['archive.ts', 'get-media.ts', 'get-site.ts', 'issue.ts', 'make-index.ts', 'media', 'site-files'],
  // How Astro makes code of the pages; it knows none of them.
  // A part that many pages show brings along what was read for it.
  'page-code': ['page-reads'],
  'page-links': [],
  // A finished site, before it is published.
  publish: ['archive', 'open-thread.ts', 'page-links', 'render', 'two-threads.ts'],
  'site-writer': [
    'archive',
    'archive.ts',
    'cache-folder.ts',
    'cards',
    'get-cards.ts',
    'get-media.ts',
    'get-site.ts',
    'issue.ts',
    'load-archive.ts',
    'make-index.ts',
    'mark-stage.ts',
    'media',
    'open-thread.ts',
    'page-code',
    'page-links',
    'page-reads',
    'render',
    'search',
    'site-files',
    'telegram',
    'two-threads.ts',
  ],
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
    'page-reads',
  ],
  // Its server sends the headers that the pages are written for.
  cli: [
    'telegram',
    'archive',
    'cache-folder.ts',
    'cards',
    'changes',
    'curated',
    'dataset',
    'give-back-memory.ts',
    'i18n',
    'issue.ts',
    'load-archive.ts',
    'mark-stage.ts',
    'media',
    'page-code',
    'page-links',
    'publish',
    'render',
    'site-writer',
  ],
};

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

  it('touches the disk only in readers, in curated, in media, in cards, in publishing, in the command line and where code and site are written', () => {
    const allowed =
      /^src\/(?:telegram\/(?:seeds-folder\.ts|readers\/)|curated\/|media\/|cards\/|publish\/|cli\/|integrations\/|page-code\/|site-writer\/)/;
    const wrong = files
      .filter((file) => importsOf.get(file)?.some((name) => /^node:(?:fs|child_process)/.test(name)))
      .map(shown)
      .filter((file) => !allowed.test(file));
    expect(wrong).toEqual([]);
  });

  it('lets no page of many be rendered in every build unless that is meant', () => {
    const afresh: string[] = [];
    const pages = files.filter((file) => /\/pages\/.*\.astro$/.test(file));
    const many = pages.filter((file) => readFileSync(file, 'utf8').includes('function getStaticPaths'));
    const unkeyed = many.filter((file) => !/return keyed\(/.test(readFileSync(file, 'utf8'))).map(shown);
    // To keep pages from build to build, let getStaticPaths return keyed(…) of page-reads/keyed-paths.ts.
    expect(unkeyed).toEqual(afresh);
    expect(many.length).toBeGreaterThan(10);
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

/** What the project says of itself. */
const documents = trackedFiles()
  .map(shown)
  .filter((file) => /^(?:[^/]+|(?:docs|bench|src|content)\/.+)\.md$/.test(file));

describe('the documents', () => {
  it.each(documents)('names only files that there are, and links to nothing else: %s', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const named = [...text.matchAll(/`((?:src|tests|docs|bench)\/[\w./[\]-]*)`/g)].map(([, path = '']) => path);
    const linked = [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+\.\w+)(?:#[^)]*)?\)/g)].map(([, path = '']) =>
      join(dirname(document), path),
    );
    expect([...named, ...linked].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the picture of the architecture', () => {
  const docs = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it('draws the rooms and the arrows that there are: put these lines into the Mermaid block of docs/architecture.md', () => {
    const drawn = /```mermaid\n([\s\S]*?)\n```/.exec(docs)?.[1]?.split('\n');
    expect(drawn).toEqual(drawRooms());
  });

  it('says of every room what it is for, in docs/architecture.md and in a README of its own', () => {
    const unsaid = folders.filter(({ name }) => !docs.includes(`\`src/${name}/\``));
    const silent = folders.filter(({ name }) => readmeOf(name) === undefined);
    expect([unsaid, silent].map((list) => list.map(({ name }) => name))).toEqual([[], []]);
  });

  it('names in the README of a room every folder that lies in it', () => {
    const unsaid = folders.flatMap(({ name }) => {
      const text = readmeOf(name) ?? '';
      const inner = readdirSync(join(source, name), { withFileTypes: true }).filter((entry) => entry.isDirectory());
      return inner.filter((entry) => !text.includes(`\`${entry.name}/\``)).map((entry) => `src/${name}/${entry.name}`);
    });
    expect(unsaid).toEqual([]);
  });

  it('walks one message through functions that there are', () => {
    const named = [...docs.matchAll(/`(\w+)` \(`([\w/.-]+\.ts)`\)/g)];
    expect(named.length).toBeGreaterThan(6);
    const missing = named.filter(([, name, file = '']) => {
      const path = join(source, file);
      return (
        !existsSync(path) ||
        !new RegExp(`export (?:async )?(?:function|const|class) ${name}\\b`).test(readFileSync(path, 'utf8'))
      );
    });
    expect(missing.map(([text]) => text)).toEqual([]);
  });

  it('lists every decision, by number, in docs/decisions/README.md', () => {
    const folder = join(root, 'docs/decisions');
    const records = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
    const index = readFileSync(join(folder, 'README.md'), 'utf8');
    const lines = records.map((name) => {
      const [, number, title] = /^# (\d+)\. (.+)/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
      return `* [${number}. ${title}](${name})`;
    });
    expect(index.split('\n').filter((line) => line.startsWith('* ['))).toEqual(lines);
  });
});

/** Astro would publish a README among the pages, but for the line before its name. */
function readmeOf(room: string): string | undefined {
  const path = join(source, room, room === 'pages' ? '_README.md' : 'README.md');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

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
