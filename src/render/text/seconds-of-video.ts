/**
 * Times in the text of a post that brings a recording: «12:40 вопросы» leads to that second of it. In: a line of runs and the way
 * to a second. Out: the line with such times as runs of their own. A time of day, which follows «в» or stands with its zone,
 * stays as it was written.
 */
import type { Run, WayToSecond } from './text-runs.ts';

export type FindSecond = (seconds: number) => WayToSecond | undefined;

const time = /(?<![\d:.,/-])(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?![\d:])/g;
/** What comes before a time that opens its line: marks of lists, brackets, emoji. */
const opening = /^(?:[\s•*–—▪◦●‣·([\-\p{Extended_Pictographic}\d.)]|\u{fe0f}){0,8}$/u;
const bracket = /[([]\s?$/;
const ofDay = /^\s{0,3}(?:мск|msk|utc|gmt|час|по\s|am\b|pm\b|[-–—]\s?\d{1,2}:\d\d\s{0,3}(?:мск|msk))/i;

/** `known`: seconds that are chapters of the recording, wherever they stand. */
export function withSeconds(line: readonly Run[], find: FindSecond, known: ReadonlySet<number>): Run[] {
  let before = '';
  return line.flatMap((run) => {
    const runs =
      run.code || run.link !== undefined || run.mention !== undefined ? [run] : cut(run, before, find, known);
    before += run.text;
    return runs;
  });
}

function cut(run: Run, before: string, find: FindSecond, known: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of run.text.matchAll(time)) {
    const [whole, hours = '0', minutes, rest] = match;
    const seconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
    const start = before + run.text.slice(0, match.index);
    const leads = known.has(seconds) || opening.test(start) || bracket.test(start);
    const second = leads && !ofDay.test(run.text.slice(match.index + whole.length)) ? find(seconds) : undefined;
    if (second === undefined) continue;
    if (match.index > at) runs.push({ ...run, text: run.text.slice(at, match.index) });
    runs.push({ ...run, text: whole, second });
    at = match.index + whole.length;
  }
  if (at < run.text.length) runs.push({ ...run, text: run.text.slice(at) });
  return runs;
}
