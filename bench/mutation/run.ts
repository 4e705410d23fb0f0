/**
 * Changes the code of one module after another in a thousand small ways and counts which changes the tests notice. In: names of
 * modules (all of `modules.ts`), or with `--files` some of their files. Out: the score of each, and with `--survivors` every
 * change that nobody noticed. Ends with 1 when a score is below the aim.
 */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { type TriedModule, triedModules } from './modules.ts';

const aim = 0.9;
/** Copies of the project in which changes are tried; git does not see it, and `stryker.json` names it too. */
const workshop = '.stryker-tmp';

const { values, positionals } = parseArgs({
  options: {
    survivors: { type: 'boolean', default: false },
    files: { type: 'string' },
    concurrency: { type: 'string', default: '2' },
  },
  allowPositionals: true,
});
const unknown = positionals.find((name) => !triedModules.some((module) => module.name === name));
if (unknown !== undefined) {
  console.error(`There is no module “${unknown}”, only: ${triedModules.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const concurrency = Number(values.concurrency);
if (!Number.isSafeInteger(concurrency) || concurrency < 1) {
  console.error(`“${values.concurrency}” is no number of changes at a time (--concurrency).`);
  process.exit(2);
}
const chosen = triedModules.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
let worst = 1;
for (const module of chosen) worst = Math.min(worst, report(module, await tryOut(module)));
process.exitCode = worst < aim ? 1 : 0;

async function tryOut({ files, tests }: TriedModule): Promise<MutantResult[]> {
  const mutate = values.files === undefined ? files : values.files.split(',');
  process.env['TRIED_TESTS'] = tests.join();
  try {
    return await new Stryker({
      mutate: mutate.flatMap((pattern) => globSync(pattern)),
      concurrency,
      // Only the tests that reach a change are run for it, and a slow one on a busy machine does not pass for one that noticed.
      configFile: 'bench/mutation/stryker.json',
    }).runMutationTest();
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Says what came out; gives the score. */
function report({ name }: TriedModule, results: readonly MutantResult[]): number {
  const noticed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const survivors = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const score = noticed.length / Math.max(1, noticed.length + survivors.length);
  const percent = (100 * score).toFixed(1);
  console.log(`${name}: ${percent} %, ${noticed.length} of ${noticed.length + survivors.length} changes noticed`);
  for (const { file, scored } of byFile(results)) console.log(`  ${relative('.', file)}  ${scored}`);
  if (values.survivors) for (const survivor of survivors) console.log(`  ${nameOf(survivor)}`);
  return score;
}

function byFile(results: readonly MutantResult[]): { file: string; scored: string }[] {
  const files = Map.groupBy(results, ({ fileName }) => fileName);
  return [...files].map(([file, those]) => {
    const lost = those.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length;
    return { file, scored: `${those.length - lost} of ${those.length}` };
  });
}

/** `src/a.ts:3:7 EqualityOperator: a > b → a >= b` */
function nameOf({ fileName, location, status, mutatorName, replacement }: MutantResult): string {
  const { line, column } = location.start;
  const where = `${relative('.', fileName)}:${line}:${column}`;
  const change = `${inShort(textAt(fileName, location))} → ${inShort(replacement ?? '')}`;
  return `${where} ${mutatorName}${status === 'NoCoverage' ? ' (not reached)' : ''}: ${change}`;
}

function textAt(file: string, { start, end }: MutantResult['location']): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n');
}

function inShort(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 80)} … ${line.slice(-80)}` : line;
}
