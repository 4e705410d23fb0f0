/** What speaks against a recording: one that is only promised, was given elsewhere, or stands in a list of other things. */

import {
  aboutMeeting,
  bringsParts,
  comingDate,
  filmsOfOthers,
  givesOwn,
  has,
  hasPaperId,
  hostsOurs,
  isLong,
  onStage,
  opensWith,
  quoteIf,
  type Rule,
  titleOfNoMeeting,
  videoOf,
  when,
} from './conditions.ts';
import { glimpse, leadsToMany, notRecorded } from './films.ts';
import { bringsSound, isOfMeeting, isStrongTie } from './recording.ts';
import { filmOfOthers, inPublic, namesStage } from './stages.ts';

export const noRecordingRules: readonly Rule[] = [
  {
    id: 'recording-in-digest',
    kind: 'recording',
    weight: -5,
    because: 'A list that opens as a digest brings recordings among other things.',
    finds: (f) => when(f.list.items >= 3 && f.chapters.length === 0 && opensWith('digest', 60)(f) !== undefined),
  },
  {
    id: 'recording-of-seconds',
    kind: 'recording',
    weight: -9,
    because: 'It is a glimpse of some seconds.',
    finds: glimpse,
  },
  {
    id: 'recording-of-all',
    kind: 'recording',
    weight: -8,
    because: 'It leads to a list of films, of many meetings.',
    finds: (f) => when(leadsToMany(f) && !aboutMeeting(f)),
  },
  {
    id: 'recording-not-made',
    kind: 'recording',
    weight: -8,
    because: 'It says that there is no recording.',
    finds: notRecorded,
  },
  {
    id: 'recording-of-no-film',
    kind: 'recording',
    weight: -1.5,
    because: 'It has neither film nor link nor a word of watching, answers nothing and goes on with nothing.',
    finds: (f) =>
      when(
        f.draft.links.length === 0 &&
          f.draft.media.length === 0 &&
          !has(f, 'recorded', 'published', 'watch', 'listen', 'missed') &&
          f.replied === null &&
          f.previous?.kind !== 'recording',
      ),
  },
  {
    id: 'recording-of-nothing',
    kind: 'recording',
    weight: -3,
    because: 'It leads to a paper, and neither brings nor names anything to watch or to hear.',
    finds: (f) =>
      when(
        hasPaperId(f) &&
          videoOf(f) === null &&
          f.draft.media.length === 0 &&
          !aboutMeeting(f) &&
          !has(f, 'recorded', 'watch', 'published', 'missed', 'meeting'),
      ),
  },
  {
    id: 'recording-promised',
    kind: 'recording',
    weight: -5,
    because: 'The recording is only promised.',
    finds: (f) => quoteIf(videoOf(f) === null && !bringsSound(f), f.find('recordedLater')?.quote),
  },
  {
    id: 'recording-of-talk',
    kind: 'recording',
    weight: -4,
    because: 'What was recorded was given elsewhere.',
    finds: (f) => (aboutMeeting(f) || has(f, 'meeting') ? undefined : f.find('elsewhere')?.quote),
  },
  {
    id: 'recording-at-venue',
    kind: 'recording',
    weight: -5,
    because: 'What was recorded was given at a venue that it names.',
    finds: (f) => (aboutMeeting(f) || has(f, 'meeting') || isStrongTie(f) ? undefined : (f.venue ?? undefined)),
  },
  {
    id: 'recording-of-stage',
    kind: 'recording',
    weight: -16,
    because: 'What was recorded was given on a stage that it names.',
    finds: onStage,
  },
  {
    id: 'recording-of-named-stage',
    kind: 'recording',
    weight: -9,
    because: 'The stage stands between the name and the talk.',
    finds: namesStage,
  },
  {
    id: 'recording-put-out-by-others',
    kind: 'recording',
    weight: -8,
    because: 'Others have put it out.',
    finds: filmOfOthers,
  },
  {
    id: 'recording-of-public-lecture',
    kind: 'recording',
    weight: -4,
    because: 'It is of a lecture for everybody.',
    finds: inPublic,
  },
  {
    id: 'recording-of-known-talk',
    kind: 'recording',
    weight: -5,
    because: 'It comes back to a talk that was given elsewhere.',
    finds: (f) => (isOfMeeting(f) ? undefined : f.ties.talk?.quote),
  },
  {
    id: 'recording-of-author',
    kind: 'recording',
    weight: -5,
    because: 'The author gave it at a house that it names.',
    finds: givesOwn,
  },
  {
    id: 'recording-of-ours',
    kind: 'recording',
    weight: -3,
    because: 'It is of an appearance of the group’s own people, and no meeting is named.',
    finds: (f) => (isOfMeeting(f) || has(f, 'meeting') ? hostsOurs(f) : f.find('ours')?.quote),
  },
  {
    id: 'recording-of-other-title',
    kind: 'recording',
    weight: -7,
    because: 'Its title is that of no meeting.',
    finds: titleOfNoMeeting,
  },
  {
    id: 'recording-of-others',
    kind: 'recording',
    weight: -6,
    because: 'Others have published what was given at theirs.',
    finds: (f) => (titleOfNoMeeting(f) === undefined ? undefined : filmsOfOthers(f)),
  },
  {
    id: 'recording-from-city',
    kind: 'recording',
    weight: -2,
    because: 'What was recorded was given in a city that it names.',
    finds: (f) => (aboutMeeting(f) || has(f, 'meeting') ? undefined : (f.city ?? undefined)),
  },
  {
    id: 'recording-of-podcast',
    kind: 'recording',
    weight: -4,
    because: 'It is a podcast.',
    finds: (f) => (aboutMeeting(f) ? undefined : f.find('podcast')?.quote),
  },
  {
    id: 'recording-in-passing',
    kind: 'recording',
    weight: -4,
    because: 'A review mentions a recording in passing.',
    finds: (f) => when(f.count('reviewTalk') >= 6 && isLong(f) && f.chapters.length === 0 && !aboutMeeting(f)),
  },
  {
    id: 'recording-before',
    kind: 'recording',
    weight: -3,
    because: 'The meeting is still to come.',
    finds: (f) => (f.video === null ? comingDate(f, true) : undefined),
  },
  {
    id: 'recording-in-list',
    kind: 'recording',
    weight: -8,
    because: 'It lists several things.',
    finds: (f) =>
      when(
        (f.list.linked >= 3 ||
          (f.draft.links.length >= 3 && f.list.sorts >= 3) ||
          (f.draft.links.length >= 4 && opensWith('digest', 60)(f) !== undefined) ||
          f.talkItems.length >= 2 ||
          (f.list.items >= 3 && opensWith('digest', 100)(f) !== undefined)) &&
          f.chapters.length === 0 &&
          !bringsParts(f),
      ),
  },
];
