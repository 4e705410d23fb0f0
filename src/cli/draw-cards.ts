/** Has the social cards drawn that a site will show, before its pages are written, and says how far it has come. */
import { join } from 'node:path';
import type { Archive } from '../archive/model/archive.ts';
import { cacheFolder } from '../cache-folder.ts';
import { type CardChoice, cardsOfSite } from '../cards/cards-of-site.ts';
import { keepCards } from '../cards/keep-cards.ts';
import { isOfDisk } from '../media/disk-error.ts';
import { siteOf } from '../render/site.ts';
import type { Progress } from './progress.ts';
import { projectRoot } from './project-root.ts';

/** So many times at most the progress is said where each time is a line. */
const steps = 10;

/** A sentence when the disk refuses; undefined when all went well. */
export async function drawCards(
  archive: Archive,
  address: string | null,
  choice: CardChoice,
  progress: Progress,
): Promise<string | undefined> {
  if (address === null || choice === 'none') return undefined;
  const { cards } = cardsOfSite(siteOf(archive), address, choice);
  const folder = join(cacheFolder(projectRoot), 'cards');
  let said = -1;
  try {
    await keepCards(cards, folder, (drawn, of) => {
      const step = Math.floor((steps * (drawn - 1)) / of);
      if (step > said) progress.step(`Drawing cards, ${drawn} of ${of}`);
      said = step;
    });
    return undefined;
  } catch (error) {
    if (!isOfDisk(error)) throw error;
    return `Cards could not be kept in ${folder} (${error.message}): make room on the disk, or build with --cards none.`;
  } finally {
    progress.end();
  }
}
