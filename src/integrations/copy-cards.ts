/** Puts the social cards into the built site. They were drawn before, by the command line; what is missing is drawn here. */
import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepCards } from '../cards/keep-cards.ts';
import { cardsFolder, getCards } from '../get-cards.ts';
import { getSite } from '../get-site.ts';

export function copyCards(): AstroIntegration {
  let address: string | null = null;
  return {
    name: 'copy-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = config.site ?? null;
      },
      'astro:build:done': async ({ dir }) => {
        const { cards } = getCards(await getSite(), address);
        const folder = fileURLToPath(dir);
        for (const { path, file } of await keepCards(cards, cardsFolder())) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          copyFileSync(file, join(folder, path), constants.COPYFILE_FICLONE);
        }
      },
    },
  };
}
