/** Puts photos, videos and files of the exports, and the social cards, into the site. Cards that are missing are drawn. */
import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepCards } from '../cards/keep-cards.ts';
import { cardsFolder, getCards } from '../get-cards.ts';
import { getMedia, mediaSources } from '../get-media.ts';
import { formatIssue } from '../issue.ts';
import { copyMedia } from '../media/copy-media.ts';
import type { Site } from '../render/site.ts';

export async function copyMediaOfExports(folder: string): Promise<void> {
  const { value: library, issues } = await getMedia();
  const fault = issues.find(({ severity }) => severity === 'error');
  if (fault !== undefined) throw new Error(formatIssue(fault));
  const trouble = copyMedia(library, mediaSources().seeds, folder);
  if (trouble !== undefined) throw new Error(trouble);
}

/** `address`: public address of the site; null while it has none. */
export async function copyCards(site: Site, address: string | null, folder: string): Promise<void> {
  const { cards } = getCards(site, address);
  for (const { path, file } of await keepCards(cards, cardsFolder())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(file, join(folder, path), constants.COPYFILE_FICLONE);
  }
}
