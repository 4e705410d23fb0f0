/** The folder that the paths of exports are relative to: the seeds folder, or that of a single export file. */
import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** `seeds`: absolute path of a folder or a file; of nothing, as it is, and then nothing will be found there. */
export function exportsFolder(seeds: string): string {
  return statSync(seeds, { throwIfNoEntry: false })?.isFile() === true ? dirname(seeds) : seeds;
}
