/** The environment of a thread: with the code that Node has compiled in earlier builds, which threads do not inherit. */
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';

export function environmentOfThread(): NodeJS.ProcessEnv {
  const compiled = getCompileCacheDir();
  // Node puts a folder of its version into the one that it is told.
  return compiled === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(compiled) };
}
