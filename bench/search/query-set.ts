/** Reads the queries of the evaluation. In: a file like `queries.yaml`. Out: classes of queries with the pages that they should find. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const querySchema = z.strictObject({
  q: z.string(),
  /** Names of pages that must be among the first ten; empty for nonsense. */
  finds: z.array(z.string()),
  /** Names of pages of which one should stand first; any of `finds` when absent. */
  first: z.array(z.string()).optional(),
});

const fileSchema = z.strictObject({
  pages: z.record(z.string(), z.string().startsWith('/').endsWith('/')),
  classes: z.array(
    z.strictObject({ name: z.string(), plain: z.boolean().default(false), queries: z.array(querySchema).min(1) }),
  ),
});

export interface EvalQuery {
  text: string;
  /** Addresses. */
  finds: readonly string[];
  first: readonly string[];
}

export interface EvalClass {
  name: string;
  /** Whether plain Pagefind was made for it. */
  plain: boolean;
  queries: readonly EvalQuery[];
}

export function readQuerySet(file: string): EvalClass[] {
  const { pages, classes } = fileSchema.parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
  const address = (name: string) => {
    const page = pages[name];
    if (page === undefined) throw new Error(`${file} names a page “${name}” that its list of pages lacks`);
    return page;
  };
  return classes.map(({ name, plain, queries }) => ({
    name,
    plain,
    queries: queries.map(({ q, finds, first = finds }) => ({
      text: q,
      finds: finds.map(address),
      first: first.map(address),
    })),
  }));
}
