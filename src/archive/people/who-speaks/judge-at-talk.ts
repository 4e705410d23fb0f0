/** Judges who speaks in a post about a talk elsewhere, where others speak too. In: a mention in its text. Out: the rule, or undefined. */
import type { MentionInText } from './mention-in-text.ts';
import { ownsBefore, withTitle } from './signs-of-speaking.ts';

/** At a conference others speak too: «доклад Марии Грачёвой» was heard there, «подарили Лёше после доклада» is the group's own. */
export function ruleAtTalk(mention: MentionInText): string | undefined {
  const { facts, before, after, isKnown, isOwn, isSubject } = mention;
  if (!isKnown && !isOwn) return undefined;
  if (/(?:привет|слушали|спасибо|организатор|запомни|видели|спор)[^.!?\n]{0,40}$/iu.test(before)) return undefined;
  // «От нас там Ольга Дубинина: «Кто выиграл …»», «Камила Рахимова на школе с докладом «…»»
  if (isSubject && withTitle.test(after)) return 'name-and-title';
  if (isOwn) return 'own-speaker-with-talk';
  const isOther = !isSubject && ownsBefore.test(before);
  // «видео доклада Веры Ким с Форума»: where a title or a video is brought and nobody else is named, the talk is the group's own.
  const isAlone = facts.people.filter(({ by }) => by !== 'shape').length === 1;
  if (isOther && isAlone && (facts.video !== null || /[«“"]/.test(facts.text))) return 'talk-of-name';
  const isGiven = mention.mayBe('dative') || mention.mayBe('accusative');
  return !isOther && isGiven && !/[,«]\s?$/.test(before) ? 'named-with-talk' : undefined;
}
