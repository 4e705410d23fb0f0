/** The public dataset of the archive. */
import type { APIRoute } from 'astro';
import { toDataset } from '../dataset/to-dataset.ts';
import { getSite } from '../get-site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { archive, media } = await getSite();
  const dataset = toDataset(archive, site?.href ?? null, media);
  return new Response(`${JSON.stringify(dataset)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
