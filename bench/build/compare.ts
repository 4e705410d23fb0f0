/**
 * How long a whole site takes to build, search index included, for made-up channels of several sizes: stage by stage, again
 * after one new message, and beside Astro, Hugo and Eleventy with the same posts on one plain page each, followed by Pagefind's own
 * command, and beside what no generator can go below. Runs take turns, so that what else the machine does disturbs all alike.
 *
 *     npm run bench -- build
 *     npx node bench/build/compare.ts --posts 1000 --posts 10000 --rounds 3 [--alone]
 *
 * Without sizes: 1,000 and 10,000 posts beside the others, three rounds, and 50,000 posts once and alone.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nodeFlags } from '../../src/cli/launch.mjs';
import { type Alternative, pagefindCommand, prepareAlternatives } from './alternatives.ts';
import type { StageRecord } from './record-stages.ts';
import {
  compareFolders,
  costOfStages,
  type PageCost,
  printGrowth,
  printSize,
  printStages,
  printTable,
  type Result,
} from './report.ts';
import { type Run, runMeasured } from './run-measured.ts';
import { type Channel, writeChannel } from './write-channel.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const today = '2026-11-25';
const { values } = parseArgs({
  options: {
    posts: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '3' },
    /** Only our own builds. */
    alone: { type: 'boolean', default: false },
  },
});
interface Size {
  posts: number;
  rounds: number;
  alone: boolean;
}
const asked = { rounds: Number(values.rounds), alone: values.alone };
const sizes: Size[] = values.posts?.map((posts) => ({ posts: Number(posts), ...asked })) ?? [
  { posts: 1_000, ...asked },
  { posts: 10_000, ...asked },
  { posts: 50_000, rounds: 1, alone: true },
];

/** Files in memory, where there is such a place: a disk that is written again and again gets slower and slower. */
const work = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bench-build-'));
process.on('SIGINT', () => process.exit(130));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}, files in ${dirname(work)}`,
);
const growth: PageCost[] = [];
for (const size of sizes) growth.push(await measureSize(size));
printGrowth(growth);

async function measureSize({ posts, rounds, alone }: Size): Promise<PageCost> {
  const folder = join(work, String(posts));
  const channel = writeChannel(join(folder, 'channel'), posts);
  const longer = writeChannel(join(folder, 'longer'), posts, 1);
  const others = alone ? [] : prepareAlternatives(channel, folder, posts);
  const results = new Map<string, Result>();
  const add = (name: string, run: Run) => {
    const known = results.get(name) ?? { name, runs: [] };
    known.runs.push(run);
    results.set(name, known);
  };
  const out = join(folder, 'site');
  const cache = join(folder, 'cache');
  const stagesFile = join(folder, 'stages.json');
  const [stages, stagesAgain]: [StageRecord[][], StageRecord[][]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    rmSync(cache, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
    // The first build after a change of the code: Astro bundles the pages.
    rmSync(join(root, '.cache/code'), { recursive: true, force: true });
    add('this project', await buildOurs(channel, out, cache, stagesFile));
    stages.push(JSON.parse(readFileSync(stagesFile, 'utf8')));
    // Every later build has a former site to take away.
    await buildOurs(channel, out, cache, stagesFile);
    add('… after one new message', await buildOurs(longer, out, cache, stagesFile));
    stagesAgain.push(JSON.parse(readFileSync(stagesFile, 'utf8')));
    for (const other of others) if (other.missing === undefined) await buildOther(other, add);
    if (!alone) addFloors(channel, out, join(folder, 'floor'), add);
  }
  const clean = join(folder, 'clean');
  await buildOurs(longer, clean, join(folder, 'clean-cache'), stagesFile);
  console.log(`\n## ${posts} posts\n`);
  const costs = costOfStages(stages);
  printTable([...results.values()]);
  printStages(costs);
  console.log('\nAfter one new message:');
  printStages(costOfStages(stagesAgain));
  const pages = printSize(out);
  console.log(`After one new message ${compareFolders(out, clean)}.`);
  for (const { missing } of others) if (missing !== undefined) console.log(missing);
  rmSync(folder, { recursive: true, force: true });
  return { posts, pages, processor: costs.find(({ stage }) => stage === 'pages')?.processor ?? 0 };
}

async function buildOurs({ seeds, content }: Channel, out: string, cache: string, stagesFile: string): Promise<Run> {
  const options = ['--seeds', seeds, '--content', content, '--out', out, '--today', today, '--quiet'];
  return runMeasured(
    [
      process.execPath,
      ...nodeFlags,
      '--import',
      join(root, 'bench/build/record-stages.ts'),
      join(root, 'src/cli/main.ts'),
      'build',
      ...options,
    ],
    { cwd: root, env: { ARCHIVE_CACHE: cache, BENCH_STAGES: stagesFile } },
  );
}

async function buildOther(
  { name, cwd, command, out }: Alternative,
  add: (name: string, run: Run) => void,
): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  const build = await runMeasured(command, { cwd });
  const search = await runMeasured(pagefindCommand(out), { cwd });
  add(name, build);
  add(`${name} → Pagefind`, {
    seconds: build.seconds + search.seconds,
    processor: build.processor + search.processor,
    megabytes: Math.max(build.megabytes ?? 0, search.megabytes ?? 0),
    output: '',
  });
}

/** What nobody can go below: reading the export with JSON.parse, writing the very files of the site from memory. */
function addFloors({ seeds }: Channel, site: string, copy: string, add: (name: string, run: Run) => void): void {
  const text = readFileSync(join(seeds, 'result.json'), 'utf8');
  add(
    'JSON.parse',
    timed(() => JSON.parse(text)),
  );
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ target: join(copy, file.slice(site.length)), bytes: readFileSync(file) }));
  add(
    'writing the same files',
    timed(() => {
      for (const parent of new Set(files.map(({ target }) => dirname(target)))) mkdirSync(parent, { recursive: true });
      for (const { target, bytes } of files) writeFileSync(target, bytes);
    }),
  );
  rmSync(copy, { recursive: true, force: true });
}

function timed(work: () => unknown): Run {
  const [started, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - started) / 1000,
    processor: (user + system) / 1e6,
    megabytes: null,
    output: '',
  };
}
