/** The JSON Schema of the public dataset. */
import type { APIRoute } from 'astro';
import { datasetJsonSchema } from '../dataset/schema.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(datasetJsonSchema(), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
