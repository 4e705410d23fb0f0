/**
 * Kinds of fields of content files: each reads the text of a field, and says what was found and what to do when it cannot.
 * Files are read by zod schemas made of these; the text comes from `front-matter.ts`.
 */
import { z } from 'zod';
import { Complaint } from './complaint.ts';
import { didYouMean } from './nearest.ts';

/** A field written as text. */
export function written<Value>(read: (text: string) => Value | Complaint, text = z.string()) {
  return text.transform((text, context): Value => {
    const value = read(text);
    if (!(value instanceof Complaint)) return value;
    context.addIssue({ code: 'custom', message: value.found, params: { remedy: value.remedy }, input: text });
    return z.NEVER;
  });
}

/**
 * The fields of a file or of a part of it. An unknown one is an error, for nobody notices a misspelt correction that does
 * nothing. The message holds one remedy a line for each unknown name: see `explain.ts`.
 */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape);
  const remedy = (name: string) => `${didYouMean(name, known)}The fields here are: ${known.join(', ')}.`;
  return z.strictObject(shape, {
    error: (problem) => (problem.code === 'unrecognized_keys' ? problem.keys.map(remedy).join('\n') : undefined),
  });
}

/** Several of them; one written without a list counts as a list of one. */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(schema));
}

/** Null where the field is left out. */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().transform((value) => value ?? null);
}

/** Text on one line, however it was broken in the file. */
export const line = written((text) => text.replace(/\s+/g, ' '));

/** One of the words that the archive knows. `what` completes “… is no”. */
export function oneOf<const Word extends string>(words: readonly Word[], what: string) {
  const remedy = `It is one of: ${words.join(', ')}.`;
  return written(
    (text): Word | Complaint => {
      const word = words.find((known) => known === text.toLowerCase());
      return word ?? new Complaint(`“${text}” is no ${what}.`, didYouMean(text, words) + remedy);
    },
    z.string().meta({ enum: [...words] }),
  );
}

const yes = ['yes', 'true', 'да'];
const no = ['no', 'false', 'нет'];

export const yesOrNo = written((text) => {
  const word = text.toLowerCase();
  if (yes.includes(word)) return true;
  if (no.includes(word)) return false;
  return new Complaint(`“${text}” is neither yes nor no.`, 'Write yes or no.');
});

/** An address that a reader may follow: a script or a file of somebody's disk is none. */
export const webAddress = written((text) => {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address?.protocol === 'https:' || address?.protocol === 'http:') return address.href;
  return new Complaint(
    `“${text}” is no web address.`,
    'Write the whole address as the browser shows it, beginning with https:// or http://.',
  );
});

/** `Сайт: https://…` below `links:`, one a line. */
export const links = z
  .record(z.string(), webAddress)
  .transform((addresses) => Object.entries(addresses).map(([title, url]) => ({ title, url })))
  .default([]);

export const year = written((text) => {
  if (/^(?:19|20)\d\d$/.test(text)) return Number(text);
  return new Complaint(`“${text}” is no year.`, 'Write four digits, for example 2024.');
});

/** `1:02:03` or `62:03`, in seconds. */
export const duration = written((text) => readClock(text) ?? wrongClock(text));

/** `00:05:30 Вопросы`. */
export const chapter = written((text) => {
  const [, clock, title] = /^([\d:]+)(?: +[-–—])? +(\S.*)$/.exec(text) ?? [];
  if (clock === undefined || title === undefined) {
    return new Complaint(`“${text}” is no chapter.`, 'Write the time and the title, for example 00:05:30 Вопросы.');
  }
  const at = readClock(clock);
  return at === undefined ? wrongClock(clock) : { at, title };
});

function readClock(text: string): number | undefined {
  const [, hours = '0', minutes, seconds] = /^(?:(\d+):(?=\d\d:))?(\d+):(\d\d)$/.exec(text) ?? [];
  if (minutes === undefined || Number(seconds) > 59 || (hours !== '0' && Number(minutes) > 59)) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function wrongClock(text: string): Complaint {
  return new Complaint(
    `“${text}” is no time of a recording.`,
    'Write hours, minutes and seconds, for example 1:02:03.',
  );
}

/** The id of a post: the number at the end of its address. The address on Telegram does as well. */
export const postId = written((text) => {
  const [, id] = /^(?:https?:\/\/t\.me\/(?:c\/)?\w+\/)?(-?[a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(text) ?? [];
  return (
    id ??
    new Complaint(
      `“${text}” is no id of a post.`,
      'Copy what stands between the last two slashes of its address: /posts/<id>/.',
    )
  );
});
