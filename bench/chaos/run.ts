/**
 * Ends builds in every way and watches what is served meanwhile and afterwards: it must be the old site or the new one, whole, by
 * every byte. In: how often to kill (`--kills`, 100), a number that the moments follow from (`--seed`), and words of the names of
 * trials when not all are wanted (`--only`). Out: a line for each way. Ends with 1 when anything else was served.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startBuild } from './build-process.ts';
import type { Stage } from './disturb.ts';
import { printOf } from './served-site.ts';
import { trials } from './trials.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});
const kills = Number(values.kills);
if (!Number.isSafeInteger(kills) || kills < 0) {
  console.error(`“${values.kills}” is no number of builds (--kills).`);
  process.exit(2);
}
const channel = resolve(import.meta.dirname, '../../tests/fixtures/channels/tidewater');
const folder = mkdtempSync(join(tmpdir(), 'chaos-'));
process.exitCode = await main().finally(() => rmSync(folder, { recursive: true, force: true }));

async function main(): Promise<number> {
  const stage = await prepare();
  let faults = 0;
  for (const { name, run } of trials.filter((trial) => trial.name.includes(values.only))) {
    const outcome = await run(stage);
    faults += outcome.faults.length;
    console.log(`${outcome.faults.length === 0 ? 'whole ' : 'BROKEN'}  ${name}: ${outcome.says}`);
    for (const fault of outcome.faults) console.log(`        ${fault}`);
  }
  console.log(faults === 0 ? '\nNothing but the old site or the new one was ever served.' : `\n${faults} faults.`);
  return faults === 0 ? 0 : 1;
}

/** Builds the two sites once, and serves the first. */
async function prepare(): Promise<Stage> {
  const order = { seeds: join(channel, 'seeds'), content: join(channel, 'content'), cache: join(folder, 'cache') };
  const sites = [
    { today: '2026-01-10', folder: join(folder, 'old-site') },
    { today: '2025-10-01', folder: join(folder, 'new-site') },
  ];
  const began = performance.now();
  for (const { today, folder: out } of sites) {
    const { end, said } = await startBuild({ ...order, today, out }).ended;
    if (end !== 0) throw new Error(`The sites to compare with could not be built:\n${said}`);
  }
  const duration = (performance.now() - began) / sites.length;
  console.log(`A build of ${channel.split('/').at(-1)} takes ${(duration / 1000).toFixed(1)} s here.\n`);
  const live = join(folder, 'served/site');
  cpSync(join(folder, 'old-site'), live, { recursive: true });
  return {
    order,
    live,
    folder,
    duration,
    kills,
    seed: Number(values.seed),
    sites: sites.map((site) => ({ ...site, print: printOf(site.folder) })),
  };
}
