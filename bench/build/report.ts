/** Prints what was measured: medians, as ratios to this project's own build; stages; bytes; whether two sites are the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StageRecord } from './record-stages.ts';
import type { Run } from './run-measured.ts';

export interface Result {
  name: string;
  runs: Run[];
}

export function printTable(results: readonly Result[]): void {
  const [ours] = results;
  if (ours === undefined) return;
  console.log(
    '| build | seconds | of processors | memory MB | ours ÷ it, clock | ours ÷ it, processors |\n|---|---|---|---|---|---|',
  );
  for (const { name, runs } of results) {
    const seconds = median(runs.map((run) => run.seconds));
    const processor = median(runs.map((run) => run.processor));
    const memory = runs.map((run) => run.megabytes ?? 0).reduce((one, other) => Math.max(one, other), 0);
    const ratio = median(runs.map((run, round) => (ours.runs[round]?.seconds ?? 0) / run.seconds));
    const processorRatio = median(runs.map((run, round) => (ours.runs[round]?.processor ?? 0) / run.processor));
    console.log(
      `| ${name} | ${seconds.toFixed(3)} | ${processor.toFixed(3)} | ${memory === 0 ? '–' : memory.toFixed(0)} | ${ratio.toFixed(2)} | ${processorRatio.toFixed(2)} |`,
    );
  }
}

interface StageCost {
  stage: string;
  /** Seconds. */
  clock: number;
  /** Seconds of all threads of our process. */
  processor: number;
  /** Most of our process so far, MB. */
  memory: number;
}

/** Medians of each stage. */
export function costOfStages(rounds: readonly StageRecord[][]): StageCost[] {
  const spansOf = (measure: (record: StageRecord) => number) =>
    rounds.map((records) =>
      records.map((record, place) => measure(record) - (place === 0 ? 0 : measure(records[place - 1] ?? record))),
    );
  const clock = spansOf(({ at }) => at);
  const processor = spansOf((record) => record.processor);
  return (rounds[0] ?? []).map(({ stage }, place) => ({
    stage,
    clock: median(clock.map((span) => span[place] ?? 0)) / 1000,
    processor: median(processor.map((span) => span[place] ?? 0)) / 1000,
    memory: Math.max(...rounds.map((records) => records[place]?.megabytes ?? 0)),
  }));
}

export function printStages(costs: readonly StageCost[]): void {
  const total = costs.reduce((sum, { clock }) => sum + clock, 0);
  console.log(
    '\n| stage | seconds | share | of processors, our process | most memory of our process so far, MB |\n|---|---|---|---|---|',
  );
  for (const { stage, clock, processor, memory } of costs) {
    const share = ((clock / total) * 100).toFixed(0);
    console.log(`| ${stage} | ${clock.toFixed(2)} | ${share} % | ${processor.toFixed(2)} | ${memory.toFixed(0)} |`);
  }
}

export interface PageCost {
  posts: number;
  pages: number;
  /** Seconds of processors that all pages took. */
  processor: number;
}

/** Whether a page of a large archive costs more than one of a small one. */
export function printGrowth(costs: readonly PageCost[]): void {
  const [first] = costs;
  if (first === undefined) return;
  const each = ({ processor, pages }: PageCost) => (1000 * processor) / pages;
  console.log(
    '\n## What a page costs as the archive grows\n\n| posts | pages | ms of processors a page | ratio |\n|---|---|---|---|',
  );
  for (const cost of costs)
    console.log(
      `| ${cost.posts} | ${cost.pages} | ${each(cost).toFixed(2)} | ${(each(cost) / each(first)).toFixed(2)} |`,
    );
}

/** Prints how large a site is. Out: how many pages it has. */
export function printSize(site: string): number {
  const files = filesOf(site);
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const bytes = (some: Iterable<[string, Buffer]>) => [...some].reduce((sum, [, content]) => sum + content.length, 0);
  const [largest] = pages.sort(([, one], [, other]) => other.length - one.length);
  console.log(
    `\n${files.size} files, ${(bytes(files) / 1e6).toFixed(0)} MB; ${pages.length} pages, ${(bytes(pages) / 1e6).toFixed(0)} MB, the largest ${largest?.[0]} with ${((largest?.[1].length ?? 0) / 1e3).toFixed(0)} kB.`,
  );
  return pages.length;
}

/** In words: whether two folders hold the same files. */
export function compareFolders(one: string, other: string): string {
  const [left, right] = [filesOf(one), filesOf(other)];
  const differing = [...new Set([...left.keys(), ...right.keys()])].filter(
    (path) => left.get(path)?.equals(right.get(path) ?? Buffer.alloc(0)) !== true,
  );
  if (differing.length === 0) return 'the site is what a clean build makes, byte by byte';
  return `the site differs from a clean build in ${differing.length} files: ${differing.slice(0, 5).join(', ')}`;
}

function filesOf(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file)]),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
