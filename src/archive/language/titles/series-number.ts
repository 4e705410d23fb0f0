/** Reads the number by which a series counts its meetings. In: a text. Out: the number as written, or null. */
import { sieved } from '../../sieve/sieved.ts';

/** «выпуск 31», «встреча №5», “session 12”. */
export function seriesNumber(text: string): string | null {
  return series.exec(text)?.[1] ?? numbered.exec(text)?.[1] ?? ofRecording.exec(text)?.[1] ?? null;
}

/** “#57”, “no. 5”, «№12»: near the beginning, where a series counts its meetings. */
const numbered = sieved(/^[^\n]{0,60}?(?<![\p{L}\d&/])(?:#|№\s?|no\. ?|nr\. ?)(\d{1,4})(?![\d%/]|[.:]\d|[a-z])/iu);

const series = sieved(
  /(?<!\p{L})(?:выпуск|встреч|заседани|семинар|эпизод|session|meeting|episode|club|meetup|seminar|lunch|coffee|tea|colloquium|edition|round|volume)\p{L}{0,3}\s(?:№\s?|#\s?|no\.?\s?)?(\d{1,4})(?!\d|[.:]\d|\s?(?:\p{L}+ря|\p{L}+ля|ма[йя]|июн|июл|марта|августа))/iu,
);

/** «#запись 23», “Recording 14:”: one figure alone counts parts as often. */
const ofRecording = sieved(
  /^[^\p{L}\d\n]{0,4}(?:запись|видео|recording|video)\s(?:№\s?|#\s?)?(\d{2,4})(?=[\s.:,]|$)(?!\s\p{L})/iu,
);
