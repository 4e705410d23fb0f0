/** The public dataset of the archive. */
import type { APIRoute } from 'astro';
import { toDataset } from '../dataset/to-dataset.ts';
import { getSite } from '../get-site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { archive, media } = await getSite();
  const dataset = toDataset(archive, site?.href ?? null, media);
  // As bytes: a response would copy tens of megabytes of text twice to make them.
  return new Response(Buffer.from(`${JSON.stringify(dataset)}\n`), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
