/** Where builds keep what the next one can use again: `.cache/` in the project, or the folder that ARCHIVE_CACHE names. */
import { resolve } from 'node:path';

/** `root`: the folder of the project, an absolute path or one from the current folder. The folder need not be there yet. */
export function cacheFolder(root = '.'): string {
  return resolve(root, process.env['ARCHIVE_CACHE'] ?? '.cache');
}
