/** TalkItem: one talk of a list, with the stretch of the text that tells of it. */
import type { PersonMention } from '../names/person-names/person-mention.ts';

export interface TalkItem {
  start: number;
  end: number;
  quote: string;
  title: string;
  people: PersonMention[];
  venue: string | null;
  city: string | null;
}
