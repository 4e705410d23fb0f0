/** Reads a file of the finished site. In: its path, and what it must be. Out: that; undefined when it is missing or another. */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { attempt } from './attempt.ts';

export function readJson<Content>(file: string, schema: z.ZodType<Content>): Content | undefined {
  return attempt(() => schema.parse(JSON.parse(readFileSync(file, 'utf8'))));
}
