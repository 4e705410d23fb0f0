/** The newest posts of one kind, as Atom. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { postKinds } from '../../../../archive/model/post.ts';
import { atomFeed } from '../../../../feeds/post-feed.ts';
import { kindsWithFeed, listOfKind } from '../../../../feeds/post-lists.ts';
import { getSite } from '../../../../get-site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  kindsWithFeed(await getSite()).map((kind) => ({ params: { kind } }));

export const GET: APIRoute = async (context) => {
  const site = await getSite();
  const kind = postKinds.find((known) => known === context.params['kind']);
  if (kind === undefined) return new Response(null, { status: 404 });
  return new Response(atomFeed(listOfKind(kind, site), site, context.site?.href ?? site.archive.channel.site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
