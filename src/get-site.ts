/**
 * The site of this build, made once an archive. A page waits for it; the components of the page find it ready, so that
 * none of them has to be asynchronous (thousands of promises cost more than what they wait for).
 */
import type { Archive } from './archive/model/archive.ts';
import { getArchive } from './archive.ts';
import { getMedia } from './get-media.ts';
import { trackSite } from './page-reads/tracked-site.ts';
import { type Site, siteOf } from './render/site.ts';

let current: { archive: Archive; site: Site } | undefined;

/** For pages and `getStaticPaths`. */
export async function getSite(): Promise<Site> {
  const archive = await getArchive();
  if (current?.archive === archive) return current.site;
  const media = await getMedia();
  const site = trackSite(siteOf(archive, media.value.ofPosts));
  current = { archive, site };
  return site;
}

/** For components: the site that the page around them has got. */
export function readySite(): Site {
  if (current === undefined) throw new Error('a page must get the site before its components ask for it');
  return current.site;
}
