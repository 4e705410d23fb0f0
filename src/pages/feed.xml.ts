/** The newest posts, as Atom. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../feeds/post-feed.ts';
import { listOfAll } from '../feeds/post-lists.ts';
import { getSite } from '../get-site.ts';

export const GET: APIRoute = async (context) => {
  const site = await getSite();
  return new Response(atomFeed(listOfAll(site), site, context.site?.href ?? site.archive.channel.site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
