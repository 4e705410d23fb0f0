/** Somebody who speaks, as one post names them. */
import type { PersonMention } from '../language/names/person-names/person-mention.ts';

export interface SpeakerMention {
  person: PersonMention;
  rule: string;
  quote: string;
  role: string | null;
  affiliation: string | null;
}
