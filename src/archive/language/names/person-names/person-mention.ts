/** PersonMention: a stretch of a text that reads as the name of a person. */
import type { NameReading } from '../name-readings.ts';

export interface PersonMention {
  start: number;
  end: number;
  quote: string;
  /** Likeliest first; never empty. */
  readings: NameReading[];
  /** `dictionary`: a known given name; `initials`: «А. Кузнецов»; `shape`: only two capitalised words, to be trusted where the sentence says that a person stands there. */
  by: 'dictionary' | 'initials' | 'shape';
}
