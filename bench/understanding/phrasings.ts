/**
 * Single phrasings of each kind (`phrasings.yaml`). In: the file. Out: each text with its kind, what stands around it, and whether what
 * posts look like may be learned from it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type PostKind, postKinds } from '../../src/archive/model/post.ts';
import { mediaTypes } from '../../src/telegram/message.ts';
import { past, type Tried } from './invented-channel.ts';

export interface Phrasing {
  kind: PostKind;
  text: string;
  tried: Tried;
  /** Never learned from, so that it tells whether words that nothing was learned of are understood. */
  keptOut: boolean;
  /** Known to be read as another kind. */
  misread: boolean;
  /** To what day, or day and hour of the channel, it moves the meeting. */
  startsAt?: string | undefined;
  /** Which place is taken, says a vacancy: the one that the channel offered, or another. */
  closes?: 'known' | 'another' | undefined;
}

/** Two days after the meeting of the channel. */
const usualDate = '2024-09-14 12:00';
const answerable = z.enum(Object.keys(past) as [keyof typeof past, ...(keyof typeof past)[]]);

const rowSchema = z.strictObject({
  text: z.string().min(1),
  date: z.string().default(usualDate),
  answers: answerable.optional(),
  media: z.array(z.enum(mediaTypes)).optional(),
  forwardedFrom: z.string().optional(),
  timeZone: z.string().optional(),
  keptOut: z.literal(true).optional(),
  misread: z.literal(true).optional(),
  startsAt: z.string().optional(),
  closes: z.enum(['known', 'another']).optional(),
});
const fileSchema = z.partialRecord(z.enum(postKinds), z.array(rowSchema));

export function readPhrasings(): Phrasing[] {
  const rows = fileSchema.parse(parse(readFileSync(join(import.meta.dirname, 'phrasings.yaml'), 'utf8')));
  return postKinds.flatMap((kind) =>
    (rows[kind] ?? []).map(({ text, keptOut = false, misread = false, startsAt, closes, ...tried }) => ({
      kind,
      text,
      tried,
      keptOut,
      misread,
      startsAt,
      closes,
    })),
  );
}

/** Those from which may be learned. */
export function readLessons(): Phrasing[] {
  return readPhrasings().filter(({ keptOut }) => !keptOut);
}
