/** Evidence: why the archive believes a thing. A reader of the dataset can always ask “why?”. */
import { z } from 'zod';

export const evidenceSchema = z.object({
  /** The field that was inferred: `kind`, `event`, `speakers`, `papers` … */
  field: z.string(),
  /** Id of the rule that inferred it, or `curated` when a person wrote it in `content/`. */
  rule: z.string(),
  /** The words that the rule saw; empty when it saw something else (a neighbour, a file). */
  quote: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
