/** Where a site goes and under which address, as options of a command, and how their values are checked. */
import { join, resolve } from 'node:path';
import { cardChoices, isCardChoice } from '../cards/cards-of-site.ts';
import type { SiteRequest } from './build-site.ts';
import type { Option } from './command.ts';
import { projectRoot } from './project-root.ts';
import { readSources, sourceOptions } from './sources.ts';

export const siteOptions = {
  ...sourceOptions,
  out: { type: 'string', value: '<folder>', says: 'where the site goes (default: dist)' },
  site: { type: 'string', value: '<address>', says: 'public address of the site with its path' },
  base: { type: 'string', value: '<path>', says: 'path under which it is served, without the address' },
  cards: {
    type: 'string',
    value: '<which>',
    says: 'social cards: “large” (newest and fullest pages), “all” or “none”; need an address',
  },
  quiet: { type: 'boolean', says: 'say only what went wrong' },
} as const satisfies Record<string, Option>;

interface SiteValues {
  seeds?: string | undefined;
  content?: string | undefined;
  today?: string | undefined;
  out?: string | undefined;
  site?: string | undefined;
  base?: string | undefined;
  cards?: string | undefined;
  quiet?: boolean | undefined;
}

/** What is to be built, or a sentence that says what is wrong with the options. */
export function readSiteRequest({
  out,
  site,
  base,
  cards = 'large',
  quiet = false,
  ...given
}: SiteValues): SiteRequest | string {
  const sources = readSources(given);
  if (typeof sources === 'string') return sources;
  if (site !== undefined && !isWebAddress(site))
    return `“${site}” is not an address: write it as in --site https://example.org/archive/.`;
  if (base !== undefined && !/^\/[\w./~-]*$/.test(base))
    return `“${base}” is not a path: write it as in --base /archive/.`;
  if (!isCardChoice(cards)) return `“${cards}” is none of ${cardChoices.join(', ')} (--cards).`;
  return { sources, cards, out: out === undefined ? join(projectRoot, 'dist') : resolve(out), site, base, quiet };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/?#@]+(?:\/[^?#]*)?$/.test(text) && URL.canParse(text);
}
