/**
 * Finds a media file of an export on the disk, at the moment of use. In: the seeds folder, the export's folder in it and the
 * path that a message names. Out: an ordinary file that lies inside the export's own folder with every link followed, or
 * the reason why there is none. Nothing else of the disk is ever opened for a page.
 */
import { realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { pathInsideExport } from '../telegram/media-path.ts';

/**
 * `missing`: nothing is there; `outside`: it lies elsewhere, by its spelling or through a link; `notAFile`: a folder or a
 * device; `exportItself`: the messages, which hold more than is published; `unreadable`: the system does not let us.
 */
export type LocationTrouble = 'missing' | 'outside' | 'notAFile' | 'exportItself' | 'unreadable';

export interface LocatedFile {
  /** Absolute, without links. */
  path: string;
  /** Bytes. */
  size: number;
}

/** `seeds`: absolute. `folder`: of the export, relative to it. `file`: untrusted, relative to the export's folder. */
export function locateMedia(seeds: string, folder: string, file: string): LocatedFile | LocationTrouble {
  const inside = pathInsideExport(file);
  if (inside === null) return 'outside';
  try {
    const home = realpathSync(join(seeds, folder));
    const path = realpathSync(join(home, inside));
    if (!path.startsWith(home + sep)) return 'outside';
    const stats = statSync(path);
    if (!stats.isFile()) return 'notAFile';
    return isExportItself(relative(home, path)) ? 'exportItself' : { path, size: stats.size };
  } catch (error) {
    return troubleOf(error);
  }
}

/** Every exporter keeps media in folders; what lies beside those, or is called so, are the messages of all its chats. */
function isExportItself(path: string): boolean {
  return !path.includes(sep) || /^(?:result.*\.json|messages\d*\.html|export_results\.html)$/i.test(basename(path));
}

function troubleOf(error: unknown): LocationTrouble {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return 'missing';
    case 'EACCES':
    case 'EPERM':
    case 'EIO':
      return 'unreadable';
    default:
      throw error;
  }
}
