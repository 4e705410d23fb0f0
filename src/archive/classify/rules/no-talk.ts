/** What speaks against a talk elsewhere: a meeting of the group, a list of several, nobody who spoke. */

import {
  aboutMeeting,
  has,
  hasPaperId,
  isUsualTime,
  meetingBeforeVenue,
  namedTitles,
  opensWith,
  personQuote,
  quoteIf,
  type Rule,
  says,
  theirSeminar,
  when,
} from './conditions.ts';
import { inSections } from './digest.ts';
import { namesSomebody } from './talk.ts';

export const noTalkRules: readonly Rule[] = [
  {
    id: 'talk-award',
    kind: 'talk',
    weight: -2.5,
    because: 'Somebody has won something there, and nothing is said of speaking.',
    finds: (f) => (has(f, 'appears', 'spoke', 'willSpeak') ? undefined : f.find('award')?.quote),
  },
  {
    id: 'talk-only-listened',
    kind: 'talk',
    weight: -6,
    because: 'Nobody of the group spoke there.',
    finds: says('onlyListened'),
  },
  {
    id: 'talk-of-own-meeting',
    kind: 'talk',
    weight: -2.5,
    because: 'The group’s own meeting is named.',
    finds: (f) => (meetingBeforeVenue(f) && theirSeminar(f) === undefined ? f.find('meeting')?.quote : undefined),
  },
  {
    id: 'talk-about-meeting',
    kind: 'talk',
    weight: -3,
    because: 'It answers or names a meeting of the group.',
    finds: (f) => quoteIf(aboutMeeting(f) || (f.ties.ahead?.score ?? 0) >= 4, f.ties.ahead?.quote ?? ''),
  },
  {
    id: 'talk-on-usual-day',
    kind: 'talk',
    weight: -1,
    because: 'It is when the group meets, and a paper is named.',
    finds: (f) => when(isUsualTime(f) && hasPaperId(f)),
  },
  {
    id: 'talk-among-others',
    kind: 'talk',
    weight: -7,
    because: 'It is one of several sections.',
    finds: inSections,
  },
  {
    id: 'talk-by-nobody',
    kind: 'talk',
    weight: -1.5,
    because: 'Nobody is named who speaks.',
    finds: (f) =>
      when(
        !namesSomebody(f) &&
          !/(?<!\p{L})(?:я|меня|мою|моя|мой|моего|моей|моем|моём|нашего|нашем|i|my|our)(?!\p{L})|ю(?:сь)?\s(?:на|лекци|у)/iu.test(
            f.text,
          ),
      ),
  },
  {
    id: 'talk-in-list',
    kind: 'talk',
    weight: -8,
    because: 'It lists several appearances.',
    finds: (f) => when(f.talkItems.length >= 2 || f.list.items >= 3 || namedTitles(f) >= 3),
  },
  {
    id: 'talk-in-digest',
    kind: 'talk',
    weight: -8,
    because: 'It looks back on many things.',
    finds: opensWith('digest', 100),
  },
  {
    id: 'talk-call',
    kind: 'talk',
    weight: -4,
    because: 'It calls for papers.',
    finds: (f) => (f.find('call') ?? f.find('deadline'))?.quote,
  },
  {
    id: 'talk-course',
    kind: 'talk',
    weight: -2,
    because: 'It is a course, and nobody is said to speak.',
    finds: (f) => (has(f, 'appears') ? undefined : f.find('course')?.quote),
  },
  { id: 'talk-contest', kind: 'talk', weight: -2, because: 'It is a contest.', finds: opensWith('contest') },
  { id: 'talk-mourning', kind: 'talk', weight: -6, because: 'Somebody has died.', finds: says('mourning') },
  { id: 'talk-podcast', kind: 'talk', weight: -3, because: 'It is a podcast.', finds: opensWith('podcast', 240) },
  {
    id: 'talk-vacancy',
    kind: 'talk',
    weight: -3,
    because: 'Somebody is looked for.',
    finds: (f) => quoteIf(f.offer.parts >= 1, f.find('hiring')?.quote),
  },
  {
    id: 'talk-review',
    kind: 'talk',
    weight: -3,
    because: 'It writes at length about a paper.',
    finds: (f) => quoteIf(f.text.length > 700 && f.count('reviewTalk') >= 6 && hasPaperId(f), personQuote(f) ?? ''),
  },
];
