/** Prints what was measured: medians, as ratios to this project's own build; stages; bytes; whether two sites are the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StageRecord } from './record-stages.ts';
import type { Run } from './run-measured.ts';

export interface Result {
  name: string;
  runs: Run[];
}

export function printTable(results: readonly Result[], stages: readonly StageRecord[][]): void {
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
  printStages(stages);
}

function printStages(rounds: readonly StageRecord[][]): void {
  const [first] = rounds;
  if (first === undefined) return;
  const spansOf = (measure: (record: StageRecord) => number) =>
    rounds.map((records) =>
      records.map((record, place) => measure(record) - (place === 0 ? 0 : measure(records[place - 1] ?? record))),
    );
  const clock = spansOf(({ at }) => at);
  const processor = spansOf((record) => record.processor);
  const total = median(rounds.map((records) => records.at(-1)?.at ?? 0));
  console.log(
    '\n| stage | seconds | share | of processors, our process | most memory of our process so far, MB |\n|---|---|---|---|---|',
  );
  for (const [place, { stage }] of first.entries()) {
    const time = median(clock.map((span) => span[place] ?? 0));
    const used = median(processor.map((span) => span[place] ?? 0));
    const memory = Math.max(...rounds.map((records) => records[place]?.megabytes ?? 0));
    console.log(
      `| ${stage} | ${(time / 1000).toFixed(2)} | ${((time / total) * 100).toFixed(0)} % | ${(used / 1000).toFixed(2)} | ${memory.toFixed(0)} |`,
    );
  }
}

export function printSize(site: string): void {
  const files = filesOf(site);
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const bytes = (some: Iterable<[string, Buffer]>) => [...some].reduce((sum, [, content]) => sum + content.length, 0);
  const [largest] = pages.sort(([, one], [, other]) => other.length - one.length);
  console.log(
    `\n${files.size} files, ${(bytes(files) / 1e6).toFixed(0)} MB; ${pages.length} pages, ${(bytes(pages) / 1e6).toFixed(0)} MB, the largest ${largest?.[0]} with ${((largest?.[1].length ?? 0) / 1e3).toFixed(0)} kB.`,
  );
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
