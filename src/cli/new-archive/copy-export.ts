/** Copies an export into the seeds folder of a new archive. In: a file or a folder, and the seeds folder. Out: files, as they were. */
import { cpSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** A folder of one export keeps its name, so that the next export finds its place beside it. */
export function copyExport(from: string, seeds: string): void {
  const path = resolve(from);
  mkdirSync(seeds, { recursive: true });
  const isExport = statSync(path).isFile() || readdirSync(path).some((name) => /\.(?:json|html?|txt)$/i.test(name));
  cpSync(path, isExport ? join(seeds, basename(path)) : seeds, {
    recursive: true,
    // A link may lead anywhere on this machine.
    filter: (source) => !lstatSync(source).isSymbolicLink(),
  });
}
