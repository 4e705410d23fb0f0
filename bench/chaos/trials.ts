/** The ways in which builds are ended. Each gives what happened and what was wrong; every one leaves a whole site. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openDice } from '../dice.ts';
import { type BuildProcess, startBuild } from './build-process.ts';
import { disturb, type Ended, type Outcome, type Stage } from './disturb.ts';
import { fillTheDisk } from './fill-the-disk.ts';
import { spoilTheInput } from './spoil-the-input.ts';

interface Trial {
  name: string;
  run(stage: Stage): Promise<Outcome>;
}

const steps = ['Reading the exports', 'Preparing photos and files', 'Writing the pages', 'Looking the new site over'];
const timesInEachPhase = 3;

export const trials: readonly Trial[] = [
  { name: 'killed at random moments', run: killAtRandom },
  { name: 'killed in every phase', run: killInEveryPhase },
  { name: 'asked to stop', run: askToStop },
  { name: 'two builds at once', run: buildTwice },
  { name: 'bad input', run: spoilTheInput },
  { name: 'a full disk', run: fillTheDisk },
  { name: 'the next build', run: buildInPeace },
];

function sumUp(ends: readonly Ended[]): Outcome {
  const news = ends.filter(({ isNew }) => isNew).length;
  const finished = ends.filter(({ code }) => code === 0).length;
  const looks = ends.reduce((sum, end) => sum + end.looks, 0);
  const says = `${ends.length} builds, ${finished} had ended before; ${ends.length - news} times the old site, ${news} times the new one; ${looks} looks`;
  return { says, faults: ends.flatMap(({ faults }) => faults) };
}

async function killAtRandom(stage: Stage): Promise<Outcome> {
  const dice = openDice(stage.seed);
  const ends: Ended[] = [];
  for (let kill = 1; kill <= stage.kills; kill++) {
    const moment = dice.between(0, Math.round(stage.duration));
    ends.push(await disturb(stage, ({ child }) => void setTimeout(moment).then(() => child.kill('SIGKILL'))));
  }
  return sumUp(ends);
}

/** A phase begins when the build says so; the last two, the exchange and the clearing away, are seen on the disk. */
async function killInEveryPhase(stage: Stage): Promise<Outcome> {
  const { live } = stage;
  const ends: Ended[] = [];
  for (let time = 0; time < timesInEachPhase; time++) {
    for (const step of steps) {
      ends.push(
        await disturb(stage, ({ child, onStep }) =>
          onStep(step, () => void setTimeout(40 * time).then(() => child.kill('SIGKILL'))),
        ),
      );
    }
    ends.push(
      await disturb(
        stage,
        (build) => void killWhen(build, () => besides(live).some((name) => name.includes('.next-'))),
      ),
    );
    const { ino } = statSync(live);
    ends.push(await disturb(stage, (build) => void killWhen(build, () => statSync(live).ino !== ino)));
  }
  return sumUp(ends);
}

async function killWhen({ child, ended }: BuildProcess, isTime: () => boolean): Promise<void> {
  let isOver = false;
  ended.finally(() => {
    isOver = true;
  });
  while (!isOver && !isTime()) await setTimeout(0);
  child.kill('SIGKILL');
}

/** What lies beside the live folder and belongs to builds, but for the former site, which stays there until the next one. */
function besides(live: string): string[] {
  const start = `.${basename(live)}.`;
  return readdirSync(dirname(live)).filter((name) => name.startsWith(start) && name !== `${start}former`);
}

/** A build that is asked cleans up behind itself. */
async function askToStop(stage: Stage): Promise<Outcome> {
  const faults: string[] = [];
  const ends: Ended[] = [];
  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const) {
    const end = await disturb(stage, ({ child, onStep }) => onStep('Writing the pages', () => child.kill(signal)));
    ends.push(end);
    if (end.code !== code) faults.push(`${signal} ended a build with ${end.code}.`);
    if (besides(stage.live).length > 0) faults.push(`${signal} left ${besides(stage.live).join(', ')} behind.`);
  }
  const outcome = sumUp(ends);
  return { ...outcome, faults: [...outcome.faults, ...faults] };
}

async function buildTwice(stage: Stage): Promise<Outcome> {
  const faults: string[] = [];
  const rounds = 5;
  for (let round = 1; round <= rounds; round++) {
    const { order, live, sites } = stage;
    const other = startBuild({ ...order, today: sites[0]?.today ?? '', out: live });
    const end = await disturb(stage, () => {});
    const second = await other.ended;
    faults.push(...end.faults);
    const codes = [end.code, second.end].toSorted();
    if (codes.join() !== '0,1') faults.push(`The two ended with ${codes.join(' and ')}.`);
    if (!`${end.said}${second.said}`.includes('Another build (process'))
      faults.push('Nobody said that another build is at work.');
  }
  return { says: `${rounds} pairs, in each one built and the other said who does`, faults };
}

/** A lock of a process that is dead, and the remains of a build, are in nobody's way. */
async function buildInPeace(stage: Stage): Promise<Outcome> {
  const { live } = stage;
  const lock = { pid: 2 ** 30, began: '1', host: hostname() };
  writeFileSync(join(dirname(live), `.${basename(live)}.lock`), JSON.stringify(lock));
  await disturb(stage, (build) => void killWhen(build, () => besides(live).some((name) => name.includes('.next-'))));
  const end = await disturb(stage, () => {});
  const left = besides(live);
  const faults = [...end.faults];
  if (end.code !== 0) faults.push(`It ended with ${end.code}: ${end.said}`);
  if (!end.isNew) faults.push('It did not put the new site there.');
  if (left.length > 0) faults.push(`It left ${left.join(', ')} behind.`);
  return { says: 'after all that, builds and leaves nothing behind but the former site', faults };
}
