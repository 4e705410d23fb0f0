/** A person where a post names one. In: the facts of the post, its kind and the mention. Out: what stands around the name and what its form says. */

import type { Facts } from '../../classify/facts.ts';
import { surnameKey } from '../../classify/reading/read-keys.ts';
import type { GrammaticalCase } from '../../language/names/first-names.ts';
import type { PersonMention } from '../../language/names/person-names/person-mention.ts';
import type { PostKind } from '../../model/post.ts';
import { sentenceBefore } from './sentence-before.ts';
import { takesObject } from './signs-of-others.ts';
import { asksBefore } from './signs-of-speaking.ts';

export class MentionInText {
  readonly facts: Facts;
  readonly kind: PostKind;
  readonly person: PersonMention;
  /** What its sentence says before the name. */
  readonly before: string;
  readonly after: string;
  /** By its given name or initials; a shape of two capitals may be anything. */
  readonly isKnown: boolean;
  #isAsked: boolean | undefined;

  constructor(facts: Facts, kind: PostKind, person: PersonMention) {
    this.facts = facts;
    this.kind = kind;
    this.person = person;
    this.before = sentenceBefore(facts.text, person.start);
    this.after = facts.text.slice(person.end, person.end + 130);
    this.isKnown = person.by !== 'shape';
  }

  get text(): string {
    return this.facts.text;
  }

  /** For the evidence: the words around the name as they were written. */
  get quote(): string {
    const { start, end } = this.person;
    return this.facts.draft.text
      .slice(Math.max(0, start - 40), end + 50)
      .replace(/\s+/g, ' ')
      .trim();
  }

  get isSubject(): boolean {
    return this.mayBe('nominative');
  }

  get isLatin(): boolean {
    return /^\p{Script=Latin}/u.test(this.person.quote);
  }

  /** The words before ask for a person; “Tobias Wren introduces A. M. Turing”: who stands behind an English verb is spoken of. */
  get isAsked(): boolean {
    this.#isAsked ??= asksBefore.test(this.before) && !takesObject.test(this.before);
    return this.#isAsked;
  }

  /** Somebody who speaks at the meetings of the group. */
  get isOwn(): boolean {
    return this.person.readings.some((reading) => this.facts.ties.isOwn(surnameKey(reading.surname)));
  }

  mayBe(grammaticalCase: GrammaticalCase): boolean {
    return this.person.readings.some((reading) => reading.grammaticalCase === grammaticalCase);
  }

  mustBe(grammaticalCase: GrammaticalCase): boolean {
    return this.person.readings.every((reading) => reading.grammaticalCase === grammaticalCase);
  }

  /** So many letters before the name, over lines and sentences. */
  lettersBefore(count: number): string {
    return this.text.slice(Math.max(0, this.person.start - count), this.person.start);
  }
}
