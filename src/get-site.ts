/** The site of this build, made once an archive: what pages and components begin with. */
import type { Archive } from './archive/model/archive.ts';
import { getArchive } from './archive.ts';
import { type Site, siteOf } from './render/site.ts';

const sites = new WeakMap<Archive, Site>();

export async function getSite(): Promise<Site> {
  const archive = await getArchive();
  const known = sites.get(archive);
  if (known !== undefined) return known;
  const site = siteOf(archive);
  sites.set(archive, site);
  return site;
}
