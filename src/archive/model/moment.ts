/** Times of the archive: instants with a zone for meetings, and exact or bounded times of publication. */
import { z } from 'zod';
import { daySchema, instantSchema } from '../../telegram/message.ts';

/** When a meeting or a talk begins. */
export const momentSchema = z.object({
  /** Local wall clock with its offset, `2024-01-18T18:00:00+03:00`; of a day without an hour only `2024-01-18`. */
  at: z.string().regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?$/),
  precision: z.enum(['minute', 'day']),
  /** IANA zone, `Europe/Moscow`. */
  zone: z.string(),
});
export type Moment = z.infer<typeof momentSchema>;

/**
 * When a post was published: exact where the export has it; elsewhere bounds, both days in the channel's zone and both
 * inclusive, each null when nothing bounds that side. Equal bounds say the day.
 */
export const publishedSchema = z.union([
  z.object({ at: instantSchema }),
  z.object({ after: daySchema.nullable(), before: daySchema.nullable() }),
]);
export type Published = z.infer<typeof publishedSchema>;
