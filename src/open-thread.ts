/**
 * Opens every thread of a build. In: its module, what it is told at the start, how much of what it makes is young at a time. Out: the
 * thread, with room of its own measure and with the code that Node has compiled in earlier builds.
 */
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Megabytes for what is young. Twice so many are taken from the system, and three times for a moment: what is new, and the place where what is still
 * used of it is copied to.
 */
export type YoungMegabytes = 2 | 4 | 8 | 16 | 32;

type Told = Pick<WorkerOptions, 'workerData' | 'transferList'>;

export function openThread(module: URL, young: YoungMegabytes, told: Told = {}): Worker {
  // What the command line says of young memory holds for the main thread; as a flag it would outrank what a thread is given.
  setFlagsFromString('--max-semi-space-size=0');
  setFlagsFromString('--min-semi-space-size=0');
  setFlagsFromString('--initial-old-space-size=0');
  return new Worker(module, {
    ...told,
    env: environmentOfThread(),
    // V8 counts three spaces of that size.
    resourceLimits: { maxYoungGenerationSizeMb: 3 * young },
  });
}

/** Threads do not inherit where Node keeps what it compiled. */
function environmentOfThread(): NodeJS.ProcessEnv {
  const compiled = getCompileCacheDir();
  // Node puts a folder of its version into the one that it is told.
  return compiled === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(compiled) };
}
