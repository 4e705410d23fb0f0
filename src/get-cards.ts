/** The cards of this build, listed once a site: pages name them, and the build copies them. */
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { type CardChoice, cardsOfSite, isCardChoice, type SiteCards } from './cards/cards-of-site.ts';
import type { Site } from './render/site.ts';

let current: { site: Site; address: string | null; cards: SiteCards } | undefined;

/** `address`: public address of the site with its path; null while it has none. */
export function getCards(site: Site, address: string | null): SiteCards {
  if (current?.site !== site || current.address !== address) {
    current = { site, address, cards: cardsOfSite(site, address, choiceOf(process.env['ARCHIVE_CARDS'])) };
  }
  return current.cards;
}

/** Where drawn cards are kept, as the command line says. */
export function cardsFolder(): string {
  return join(cacheFolder(), 'cards');
}

function choiceOf(text: string | undefined): CardChoice {
  return text !== undefined && isCardChoice(text) ? text : 'large';
}
