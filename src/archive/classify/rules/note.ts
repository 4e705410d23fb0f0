/** Rules for notes: what remains, and what looks like something else and is none. */
import { closesVacancy } from '../closes-vacancy.ts';
import type { Facts } from '../facts.ts';
import {
  anyComingDate,
  comingDate,
  has,
  hasPaper,
  hasPaperId,
  hasPerson,
  isShort,
  mourns,
  onAprilFirst,
  opensWith,
  quoteIf,
  type Rule,
  when,
} from './conditions.ts';
import { glimpse, notRecorded } from './films.ts';

/** An hour to come and a person: a meeting, whatever else is said. */
const isMeetingOf = (f: Facts): boolean => comingDate(f, true) !== undefined && hasPerson(f);

/** A digest tells of prizes, theses and courses in passing. */
const isDigest = (f: Facts): boolean =>
  opensWith('digest', 60)(f) !== undefined || f.list.counted >= 3 || (f.list.counted >= 2 && f.list.items >= 3);

const callsItselfReview = /(?<!\p{L})(?:обзор|разбор|ревью|review|summary|пересказ)/iu;
/** A title, its link and a remark. */
const fewWords = 24;

/** «Конспект к № 18. …»: nothing is brought by a link or a file, so the text is what it calls itself. */
const isItselfTheNotes = (f: Facts): boolean =>
  f.text.length >= 220 && f.draft.links.length === 0 && f.draft.media.length === 0;

export const noteRules: readonly Rule[] = [
  {
    id: 'note',
    kind: 'note',
    weight: 2.4,
    because: 'Nothing else speaks strongly enough for another kind.',
    finds: () => '',
  },
  {
    id: 'note-slides',
    kind: 'note',
    weight: 5,
    because: 'It brings slides, and no video.',
    finds: (f) =>
      f.video === null && anyComingDate(f) === undefined && !isItselfTheNotes(f)
        ? opensWith('slides', 30)(f)
        : undefined,
  },
  {
    id: 'note-paper-alone',
    kind: 'note',
    weight: 3,
    because: 'It is a paper and its address, and nothing that one could come to.',
    finds: (f) =>
      quoteIf(
        f.words.length <= fewWords &&
          f.dates.length === 0 &&
          f.times.length === 0 &&
          f.people.length === 0 &&
          !has(f, 'meeting', 'willSpeak', 'spoke') &&
          !callsItselfReview.test(f.text) &&
          f.video === null,
        f.papers.find(({ by }) => by === 'id')?.quote,
      ),
  },
  {
    id: 'note-poll',
    kind: 'note',
    weight: 9,
    because: 'A poll is a question to readers.',
    finds: (f) => when(f.draft.messages.some((message) => message.poll !== null)),
  },
  {
    id: 'note-greeting',
    kind: 'note',
    weight: 2,
    because: 'It congratulates.',
    finds: (f) =>
      f.talkItems.length === 0 && !(has(f, 'cancelled') && has(f, 'meeting')) && closesVacancy(f) === undefined
        ? opensWith('congratulation', 80)(f)
        : undefined,
  },
  {
    id: 'note-contest',
    kind: 'note',
    weight: 1.5,
    because: 'It is a contest.',
    finds: (f) => (isMeetingOf(f) || isDigest(f) ? undefined : opensWith('contest')(f)),
  },
  {
    id: 'note-mourning',
    kind: 'note',
    weight: 6,
    because: 'Somebody has died.',
    finds: mourns,
  },
  {
    id: 'note-not-recorded',
    kind: 'note',
    weight: 3,
    because: 'There is no recording, it says, and brings something else.',
    finds: (f) =>
      has(f, 'cancelled', 'soon') || anyComingDate(f) !== undefined || f.ties.next !== null || f.papers.length >= 2
        ? undefined
        : notRecorded(f),
  },
  {
    id: 'note-glimpse',
    kind: 'note',
    weight: 2,
    because: 'A glimpse of some seconds.',
    finds: (f) => (isShort(f) ? glimpse(f) : undefined),
  },
  {
    id: 'note-award',
    kind: 'note',
    weight: 2,
    because: 'Somebody has won something, or was admitted.',
    finds: (f) =>
      has(f, 'appears', 'recorded') || hasPaperId(f) || f.text.length > 500 ? undefined : f.find('award')?.quote,
  },
  {
    id: 'note-defence',
    kind: 'note',
    weight: 2.5,
    because: 'A thesis is or was defended.',
    finds: (f) => (hasPaper(f) || f.list.items >= 3 || isDigest(f) ? undefined : f.find('defence')?.quote),
  },
  {
    id: 'note-call',
    kind: 'note',
    weight: 2,
    because: 'Papers or applications are called for.',
    finds: (f) => (has(f, 'hiring') || isDigest(f) ? undefined : f.find('call')?.quote),
  },
  {
    id: 'note-deadlines',
    kind: 'note',
    weight: 2.5,
    because: 'It lists deadlines.',
    finds: (f) =>
      quoteIf(
        ((f.list.dated >= 2 && f.list.linked < 2) || has(f, 'deadline')) &&
          !(f.offer.role !== null && (f.offer.parts >= 2 || opensWith('vacancyWord', 60)(f) !== undefined)),
        f.find('deadline')?.quote ?? '',
      ),
  },
  {
    id: 'note-course',
    kind: 'note',
    weight: 2,
    because: 'A course opens.',
    finds: (f) => (has(f, 'hiring', 'appears') || isDigest(f) || hasPaper(f) ? undefined : f.find('course')?.quote),
  },
  {
    id: 'note-season',
    kind: 'note',
    weight: 1.5,
    because: 'It tells how the season goes, and names no paper.',
    finds: (f) => (hasPaper(f) || isDigest(f) || has(f, 'appears') ? undefined : f.find('season')?.quote),
  },
  {
    id: 'note-channel',
    kind: 'note',
    weight: 1.5,
    because: 'It is news of the channel itself.',
    finds: (f) => (hasPaper(f) || isDigest(f) ? undefined : f.find('greeting')?.quote),
  },
  {
    id: 'note-question',
    kind: 'note',
    weight: 1,
    because: 'Readers are asked for something.',
    finds: (f) => (anyComingDate(f) === undefined ? f.find('asksReaders')?.quote : undefined),
  },
  {
    id: 'note-picture',
    kind: 'note',
    weight: 1,
    because: 'A few words stand under a picture.',
    finds: (f) =>
      when(
        isShort(f) &&
          !has(f, 'appears') &&
          f.draft.links.length === 0 &&
          f.draft.media.some(({ type }) => type === 'photo' || type === 'animation' || type === 'sticker'),
      ),
  },
  {
    id: 'note-joke',
    kind: 'note',
    weight: 2,
    because: 'It was written on 1 April.',
    finds: (f) => when(onAprilFirst(f) && !hasPaper(f)),
  },
];
