/** The newest posts, as JSON Feed. */
import type { APIRoute } from 'astro';
import { jsonFeed } from '../feeds/post-feed.ts';
import { listOfAll } from '../feeds/post-lists.ts';
import { getSite } from '../get-site.ts';

export const GET: APIRoute = async (context) => {
  const site = await getSite();
  return new Response(jsonFeed(listOfAll(site), site, context.site?.href ?? site.archive.channel.site), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
