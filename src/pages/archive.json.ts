/** The public dataset of the archive. */
import type { APIRoute } from 'astro';
import { getArchive } from '../archive.ts';
import { toDataset } from '../dataset/to-dataset.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(toDataset(await getArchive(), site?.href ?? null))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
