/** The newest posts of one topic, as Atom. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '../../../feeds/post-feed.ts';
import { listOfTopic } from '../../../feeds/post-lists.ts';
import { getSite } from '../../../get-site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSite()).archive.topics.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = async (context) => {
  const site = await getSite();
  const topic = site.index.findTopic(context.params['id'] ?? '');
  if (topic === undefined) return new Response(null, { status: 404 });
  return new Response(atomFeed(listOfTopic(topic, site), site, context.site?.href ?? site.archive.channel.site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
