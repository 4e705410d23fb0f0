/**
 * Judges who speaks among speakers who are known already and named by a part of their name. In: a post and where it names whom. Out: whether
 * they speak, or those of them who do. Patterns and conditions alone; `resolve-people.ts` asks them.
 */
import type { PeopleInput, PeopleOfPost } from '../people-of-post.ts';

/** «Топорков, Whisper\nЖарова, VITS»: in a digest two lines or more open with the names of speakers. */
export function listedBySurname({ kind, facts }: PeopleInput, named: PeopleOfPost['named']): PeopleOfPost['named'] {
  if (kind !== 'digest') return [];
  const { text } = facts.draft;
  const opening = named.filter(
    ({ start, end }) =>
      /(?:^|\n)[^\p{L}\n]{0,12}$/u.test(text.slice(Math.max(0, start - 16), start)) &&
      /^\s?[:,—–]\s/u.test(text.slice(end, end + 3)),
  );
  return opening.length >= 2 ? opening : [];
}

/** «Гнатюк и Семина, 15 марта»: the names stand together, with nobody between them. */
export function isGroup({ facts }: PeopleInput, named: readonly { start: number; end: number }[]): boolean {
  const inOrder = [...named].sort((one, other) => one.start - other.start);
  return inOrder.every(({ start }, index) => {
    const before = inOrder[index - 1];
    return before === undefined || /^(?:,\s|\s(?:и|and|&|\+)\s)$/u.test(facts.draft.text.slice(before.end, start));
  });
}

/** «написать Нине Гнатюк»: whom the guests are to turn to. */
export const asksToWrite = /(?:(?:на)?писать|пишите|обращаться|обращайтесь|позвонить|звоните|спасибо)\s(?:к\s)?$/iu;

/** «Гнатюк про выборку, Семина про сходимость»: each takes a part. */
export function isShared({ kind, facts }: PeopleInput, named: readonly { end: number }[]): boolean {
  return (
    kind === 'announcement' &&
    named.length === 2 &&
    named.every(({ end }) => /^\s(?:про|о|об|за|против|как|on|about)\s/u.test(facts.draft.text.slice(end, end + 9)))
  );
}

/** Posts that somebody's talk is the matter of, and in which nobody but the speaker is named. */
export function isOfSpeaker({ kind, facts }: PeopleInput): boolean {
  const isMeant = ['announcement', 'reschedule', 'cancellation', 'talk', 'podcast'].includes(kind);
  return isMeant && facts.people.filter(({ by }) => by !== 'shape').length <= 1;
}
