/**
 * Finds the speakers of a post. In: the facts of a post and its kind. Out: the mentions of speakers, each with the rule and the
 * words, and with the role and affiliation stated beside the name. Who speaks and who is merely named is judged in `who-speaks/`.
 */
import type { Facts } from '../classify/facts.ts';
import type { PersonMention } from '../language/names/person-names/person-mention.ts';
import { findTalkLines } from '../language/talk-lists/talk-lines.ts';
import type { PostKind } from '../model/post.ts';
import { readRole } from './read-role.ts';
import type { SpeakerMention } from './speaker-mention.ts';
import { isInsideTitle } from './who-speaks/inside-title.ts';
import { ruleFor } from './who-speaks/judge-mention.ts';
import { sentenceBefore } from './who-speaks/sentence-before.ts';
import { standTogether } from './who-speaks/stand-together.ts';
import { takeParts } from './who-speaks/take-parts.ts';

export function findSpeakers(facts: Facts, kind: PostKind): SpeakerMention[] {
  if (kind === 'digest')
    return [...facts.talkItems, ...facts.inlineTalks, ...findTalkLines(facts)].flatMap((item) =>
      item.people.map((person) => ({
        person,
        rule: 'listed-with-talk',
        quote: item.quote,
        role: null,
        affiliation: null,
      })),
    );
  if (['note', 'vacancy', 'review'].includes(kind)) return kind === 'review' ? reviewers(facts) : [];
  const mentions = facts.people.filter((person) => !isInsideTitle(facts, person));
  const found = mentions.flatMap((person) => {
    const rule = ruleFor(facts, kind, person);
    return rule === undefined ? [] : [{ person, ...rule, ...readRole(facts.draft.text, person) }];
  });
  const together = withNeighbours(facts, mentions, found);
  if (kind !== 'announcement' && kind !== 'reschedule') return together;
  const parts = takeParts(facts, mentions, new Set(together.map(({ person }) => person)));
  return [
    ...together,
    ...parts.map((person) => ({
      person,
      rule: 'takes-a-part',
      quote: facts.draft.text.slice(Math.max(0, person.start - 30), person.end + 30).trim(),
      ...readRole(facts.draft.text, person),
    })),
  ];
}

function reviewers(facts: Facts): SpeakerMention[] {
  const text = facts.draft.text;
  return facts.people.flatMap((person) => {
    const before = sentenceBefore(text, person.start);
    if (
      !/(?:(?:разбор|обзор|пересказ|текст|review)\s(?:подготовил[аи]?|написал[аи]?|сделал[аи]?|от|by)|автор (?:обзора|разбора|поста|текста))\s?[:—–-]?\s?$/iu.test(
        before,
      )
    )
      return [];
    return [
      {
        person,
        rule: 'author-of-review',
        quote: `${before.slice(-40)}${person.quote}`.trim(),
        role: null,
        affiliation: null,
      },
    ];
  });
}

/** «А и Б расскажут»: who stands beside a speaker with nothing but a comma or «и» between speaks too. */
function withNeighbours(facts: Facts, mentions: PersonMention[], found: SpeakerMention[]): SpeakerMention[] {
  const speaking = new Map(found.map((mention) => [mention.person, mention]));
  const { text } = facts;
  const spread = (one: PersonMention | undefined, other: PersonMention | undefined): void => {
    if (one === undefined || other === undefined) return;
    const known = speaking.get(one);
    const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
    // «Дана Островская, Speculative Decoding»: beside a name in other letters two capitals are a title.
    const isTitle = other.by === 'shape' && isLatin(other) !== isLatin(one);
    if (known !== undefined && !speaking.has(other) && !isTitle && standTogether(between))
      speaking.set(other, { ...known, person: other, ...readRole(text, other) });
  };
  for (let index = 1; index < mentions.length; index++) spread(mentions[index - 1], mentions[index]);
  for (let index = mentions.length - 1; index > 0; index--) spread(mentions[index], mentions[index - 1]);
  return mentions.flatMap((person) => speaking.get(person) ?? []);
}

function isLatin({ quote }: PersonMention): boolean {
  return /^\p{Script=Latin}/u.test(quote);
}
