/** Builds on a disk that becomes full sooner or later: a small one in memory, which only the administrator can make. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { disturb, type Outcome, type Stage } from './disturb.ts';

/** How much of the new site finds room. */
const parts = [0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95];
const block = 4096;

export async function fillTheDisk(stage: Stage): Promise<Outcome> {
  const faults: string[] = [];
  for (const part of parts) {
    const disk = join(stage.folder, 'disk');
    mkdirSync(disk, { recursive: true });
    const needed = stage.sites.map(({ folder }) => roomOf(folder));
    const size = Math.ceil((Math.max(...needed) + part * Math.min(...needed)) / block + 8) * block;
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);
    if (mounted.status !== 0)
      return { says: 'not tried: only the administrator of a Linux can make a small disk', faults };
    try {
      const live = join(disk, 'site');
      cpSync(stage.sites[0]?.folder ?? '', live, { recursive: true });
      const { code, said, isNew, faults: seen } = await disturb({ ...stage, live }, () => {});
      faults.push(...seen.map((fault) => `${part} of it fits: ${fault}`));
      if (code !== 1) faults.push(`${part} of it fits: ended with ${code}.`);
      if (!/The disk refuses: .*ENOSPC|no space left/i.test(said))
        faults.push(`${part} of it fits: said ${said.slice(-300)}`);
      if (isNew) faults.push(`${part} of it fits: took the place of the site.`);
    } finally {
      spawnSync('umount', [disk]);
    }
  }
  return { says: `${parts.length} sizes, each said that there is no space left and ended with 1`, faults };
}

/** Bytes on a disk that gives out whole blocks. */
function roomOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + Math.ceil(statSync(join(parentPath, name)).size / block) * block, 0);
}
