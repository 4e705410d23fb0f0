/** Takes a folder with tens of thousands of files away, in lots that two threads can share. In: its path. Out: nothing; it throws where the disk refuses. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const inLot = 100;

/** Absolute paths of files and folders, which together are nearly all that is in the folder. */
export function lotsIn(folder: string): string[][] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => cut(namesIn(join(folder, entry.name))));
}

/** Says of how many. */
export function removeLot(paths: readonly string[]): number {
  for (const path of paths) removeFolder(path);
  return paths.length;
}

export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

function cut(paths: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(paths.length / inLot) }, (_, lot) =>
    paths.slice(lot * inLot, (lot + 1) * inLot),
  );
}
