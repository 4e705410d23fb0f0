/** The newest posts of one speaker, as Atom. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '../../../feeds/post-feed.ts';
import { listOfSpeaker } from '../../../feeds/post-lists.ts';
import { getSite } from '../../../get-site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSite()).archive.speakers.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = async (context) => {
  const site = await getSite();
  const speaker = site.index.findSpeaker(context.params['id'] ?? '');
  if (speaker === undefined) return new Response(null, { status: 404 });
  return new Response(atomFeed(listOfSpeaker(speaker, site), site, context.site?.href ?? site.archive.channel.site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
