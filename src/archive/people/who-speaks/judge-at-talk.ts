/** Judges who speaks in a post about a talk elsewhere, where others speak too. In: facts, a mention and what stands around it. Out: the rule, or undefined. */

import { surnameKey } from '../../classify/channel/name-keys.ts';
import type { Facts } from '../../classify/facts.ts';
import type { PersonMention } from '../../language/names/person-names/person-mention.ts';
import { ownsBefore, withTitle } from './signs-of-speaking.ts';

/** Somebody who speaks at the meetings of the group. */
export function isOwn(facts: Facts, person: PersonMention): boolean {
  return person.readings.some((reading) => facts.ties.isOwn(surnameKey(reading.surname)));
}

/** At a conference others speak too: «доклад Марии Грачёвой» was heard there, «подарили Лёше после доклада» is the group's own. */
export function ofTalk(
  facts: Facts,
  person: PersonMention,
  before: string,
  after: string,
  quote: string,
): { rule: string; quote: string } | undefined {
  if (/(?:привет|слушали|спасибо|организатор|запомни|видели|спор)[^.!?\n]{0,40}$/iu.test(before)) return undefined;
  const isSubject = person.readings.some(({ grammaticalCase }) => grammaticalCase === 'nominative');
  // «От нас там Ольга Дубинина: «Кто выиграл …»», «Камила Рахимова на школе с докладом «…»»
  if (isSubject && withTitle.test(after)) return { rule: 'name-and-title', quote };
  if (isOwn(facts, person)) return { rule: 'own-speaker-with-talk', quote };
  const isOther =
    ownsBefore.test(before) && person.readings.every(({ grammaticalCase }) => grammaticalCase !== 'nominative');
  const isGiven = person.readings.some(
    ({ grammaticalCase }) => grammaticalCase === 'dative' || grammaticalCase === 'accusative',
  );
  // «видео доклада Веры Ким с Форума»: where a title or a video is brought and nobody else is named, the talk is the group's own.
  const isAlone = facts.people.filter(({ by }) => by !== 'shape').length === 1;
  if (isOther && isAlone && (facts.video !== null || /[«“"]/.test(facts.text))) return { rule: 'talk-of-name', quote };
  return !isOther && isGiven && !/[,«]\s?$/.test(before) ? { rule: 'named-with-talk', quote } : undefined;
}
