/** The site is a function of seeds, content and a date alone: nothing of the machine, its clock or its habits gets into it. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { buildTimeout } from '../built-site.ts';

const root = resolve(import.meta.dirname, '../..');
const channel = join(root, 'tests/fixtures/channels/everything');
const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Surroundings {
  /** A folder of its own for everything. */
  name: string;
  cwd: string;
  umask: string;
  env: Record<string, string>;
}

const here: Surroundings = {
  name: 'here',
  cwd: root,
  umask: '022',
  env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'ru_RU.UTF-8', LANG: 'ru_RU.UTF-8', LANGUAGE: 'ru' },
};
const elsewhere: Surroundings = {
  name: 'совсем другое место',
  cwd: tmpdir(),
  umask: '077',
  env: {
    TZ: 'America/St_Johns',
    // Where “i” is not the small “I”, and words stand in another order.
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    LANGUAGE: 'tr',
    NODE_ENV: 'development',
    MODE: 'staging',
    BASE_URL: '/elsewhere/',
    SITE: 'https://elsewhere.example/',
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'reversed-folders.mjs')).href}`,
  },
};

/** The channel that has every attachment gets a meeting about a paper, so that there are calendars and references as well. */
function writeSeeds(folder: string): void {
  cpSync(join(channel, 'seeds'), folder, { recursive: true });
  const file = join(folder, 'ChatExport_2025-03-01/result.json');
  const text =
    'Встреча ридинг-группы 6 марта в 18:00. Обсудим статью «Flocks of a Feather», arXiv:2401.00001. Расскажет Нина Ветрова.';
  const message = {
    id: 990,
    type: 'message',
    date: '2025-02-27T12:00:00',
    date_unixtime: '1740646800',
    from: 'Перелётные данные',
    from_id: 'channel1700000001',
    text,
    text_entities: [{ type: 'plain', text }],
  };
  const whole = readFileSync(file, 'utf8').trimEnd();
  writeFileSync(file, `${whole.slice(0, whole.lastIndexOf(']'))},${JSON.stringify(message)}]}`);
}

async function build({ name, cwd, umask, env }: Surroundings): Promise<string> {
  const place = join(folder, name);
  mkdirSync(place);
  writeSeeds(join(place, 'seeds'));
  cpSync(join(channel, 'content'), join(place, 'content'), { recursive: true });
  const sources = ['--seeds', join(place, 'seeds'), '--content', join(place, 'content'), '--today', '2025-03-01'];
  const target = ['--out', join(place, 'site'), '--site', 'https://example.org/archive/', '--quiet'];
  const command = [process.execPath, join(root, 'src/cli/main.ts'), 'build', ...sources, ...target];
  await promisify(execFile)('sh', ['-c', `umask ${umask}; exec "$@"`, 'sh', ...command], {
    cwd,
    env: { ...process.env, ...env, ARCHIVE_CACHE: join(place, 'cache') },
    timeout: buildTimeout,
  });
  return join(place, 'site');
}

/** Bytes of every file by its path. */
function read(site: string): Map<string, Buffer> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [relative(site, file), readFileSync(file)]),
  );
}

it('builds every file byte for byte alike in another zone, language, order of files and folder', {
  timeout: buildTimeout,
}, async () => {
  const [one, other] = (await Promise.all([here, elsewhere].map(build))).map(read);
  if (one === undefined || other === undefined) throw new Error('Two sites were built.');
  expect([...other.keys()].toSorted()).toEqual([...one.keys()].toSorted());
  const different = [...one].filter(([path, bytes]) => other.get(path)?.equals(bytes) !== true).map(([path]) => path);
  expect(different).toEqual([]);
  // Of every kind: pages, pictures, feeds, calendars, cards, tables, references, the search index.
  for (const kind of [
    'html',
    'css',
    'webp',
    'xml',
    'json',
    'ics',
    'png',
    'csv',
    'bib',
    'pf_fragment',
    'pf_index',
    'pf_meta',
  ])
    expect(
      [...one.keys()].filter((path) => path.endsWith(`.${kind}`)),
      kind,
    ).not.toEqual([]);
});
