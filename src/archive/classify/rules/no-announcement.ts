/** What speaks against an announcement: another's event, a date of something else, a meeting that is moved or was held. */
import { sieved } from '../../sieve/sieved.ts';
import { compareMeeting } from '../channel/compare-meeting.ts';
import { scheduleOf } from '../channel/read-schedule.ts';
import type { Facts } from '../facts.ts';
import { atHand, isCountdown, reminds } from './announcement.ts';
import { confirms, isAtHand, namesItsHour, notNow } from './change.ts';
import {
  aboutMeeting,
  anyComingDate,
  comingDate,
  comingMention,
  has,
  hasPaper,
  hasPaperId,
  hasPerson,
  isProgramme,
  isShort,
  isUsualTime,
  meetingBeforeVenue,
  mourns,
  namesComing,
  onAprilFirst,
  opensWith,
  quoteIf,
  type Rule,
  says,
  theirSeminar,
  videoOf,
  wasRecorded,
  when,
} from './conditions.ts';
import { beginsOtherwise } from './reschedule.ts';
import { abroad } from './stages.ts';
import { goesToCity, titleInCity } from './talk.ts';

/** «напоминаю о завтрашнем семинаре» */
const remindsOfNear = (f: Facts): boolean => has(f, 'soon') && has(f, 'meeting') && near.test(f.text);
const near = sieved(/(?<!\p{L})(?:завтрашн|сегодняшн|нынешн)\p{L}{2,3}|(?:tomorrow|tonight|today)['’]s/iu);

const isOfKnown = (f: Facts): boolean => {
  const by = compareMeeting(f)?.by;
  return by !== undefined && by !== 'nearness';
};

/** «4 октября в 18:00 доклад о бустинге читает кот»: words of somebody else, with a day among them. */
const quotation = sieved(/«[^«»\n]{24,400}»|“[^“”\n]{24,400}”|(?<![\p{L}\d])"[^"\n]{24,400}"/gu);

/** The only days of the post stand in a quotation, and more is said about it. */
const dateInQuotes = (f: Facts): string | undefined => {
  const mention = comingMention(f);
  if (mention === undefined) return undefined;
  const around = quotation
    .matchAll(f.text)
    .find(({ index, 0: { length } }) => mention.start > index && mention.end < index + length);
  if (around === undefined) return undefined;
  const end = around.index + around[0].length;
  const isWithin = f.dates.every((date) => date.start >= around.index && date.end <= end);
  return quoteIf(isWithin && f.text.length - around[0].length >= 20, mention.quote);
};

export const noAnnouncementRules: readonly Rule[] = [
  {
    id: 'announced-without-date',
    kind: 'announcement',
    weight: -3.4,
    because: 'No day to come is named, and nothing reminds of one.',
    finds: (f) =>
      when(
        anyComingDate(f) === undefined &&
          !atHand(f) &&
          !remindsOfNear(f) &&
          !(aboutMeeting(f) && (f.times.length > 0 || reminds(f))),
      ),
  },
  {
    id: 'announced-by-the-way',
    kind: 'announcement',
    weight: -2.5,
    because: '«Сегодня» says when it was written: no hour, no invitation, no meeting at hand.',
    finds: (f) => {
      const mention = comingMention(f);
      const isToday = mention?.written.type === 'relative' && mention.written.days === 0 && f.times.length === 0;
      const isMeeting = has(f, 'meeting', 'invitation', 'soon', 'place') || aboutMeeting(f) || namesComing(f);
      return quoteIf(isToday && !isMeeting, mention?.quote);
    },
  },
  {
    id: 'announced-elsewhere',
    kind: 'announcement',
    weight: -3.5,
    because: 'It is given at somebody else’s event.',
    finds: (f) => (meetingBeforeVenue(f) ? undefined : f.find('elsewhere')?.quote),
  },
  {
    id: 'announced-appearance',
    kind: 'announcement',
    weight: -2,
    because: 'Somebody goes to speak there.',
    finds: (f) => (meetingBeforeVenue(f) ? undefined : f.find('appears')?.quote),
  },
  {
    id: 'announced-at-venue',
    kind: 'announcement',
    weight: -2.5,
    because: 'A venue is named, and no meeting of the group.',
    finds: (f) =>
      quoteIf(
        !has(f, 'meeting') &&
          !f.papers.some(({ by }) => by === 'id' || by === 'heading' || by === 'run') &&
          !aboutMeeting(f),
        f.venue ?? undefined,
      ),
  },
  {
    id: 'announced-at-their-seminar',
    kind: 'announcement',
    weight: -4,
    because: 'It is at the seminar of another house.',
    finds: (f) => (isUsualTime(f) || aboutMeeting(f) ? undefined : theirSeminar(f)),
  },
  {
    id: 'announced-by-others',
    kind: 'announcement',
    weight: -6,
    because: 'Others invite to a meeting of theirs.',
    finds: (f) => (aboutMeeting(f) || (isUsualTime(f) && hasPaper(f)) ? undefined : f.find('others')?.quote),
  },
  {
    id: 'announced-span',
    kind: 'announcement',
    weight: -2.5,
    because: 'It takes several days: a conference, not a meeting.',
    finds: (f) => f.dates.find(({ isSpan }) => isSpan)?.quote,
  },
  {
    id: 'announced-held',
    kind: 'announcement',
    weight: -4,
    because: 'A video shows that it has been held.',
    finds: (f) => when(f.video !== null && comingDate(f, true) === undefined),
  },
  {
    id: 'announced-recorded',
    kind: 'announcement',
    weight: -2,
    because: 'A recording is there.',
    finds: (f) => when(videoOf(f) !== null && wasRecorded(f) && comingDate(f, true) === undefined),
  },
  {
    id: 'announced-call',
    kind: 'announcement',
    weight: -4,
    because: 'A contest or a call for papers names dates of its own.',
    finds: (f) =>
      hasPaperId(f) ||
      aboutMeeting(f) ||
      (hasPerson(f) && (comingDate(f, true) !== undefined || (has(f, 'meeting') && anyComingDate(f) !== undefined)))
        ? undefined
        : (f.find('contest') ?? f.find('call'))?.quote,
  },
  {
    id: 'announced-deadlines',
    kind: 'announcement',
    weight: -5,
    because: 'It lists deadlines.',
    finds: (f) => quoteIf(f.list.dated >= 2 || has(f, 'deadline'), f.find('deadline')?.quote ?? ''),
  },
  {
    id: 'announced-defence',
    kind: 'announcement',
    weight: -6,
    because: 'A thesis is defended.',
    finds: (f) =>
      hasPaper(f) && (has(f, 'meeting') || (hasPaperId(f) && comingDate(f, true) !== undefined))
        ? undefined
        : f.find('defence')?.quote,
  },
  {
    id: 'announced-mourning',
    kind: 'announcement',
    weight: -9,
    because: 'Somebody has died.',
    finds: mourns,
  },
  {
    id: 'announced-course',
    kind: 'announcement',
    weight: -4,
    because: 'A course with lessons opens.',
    finds: (f) => (hasPaper(f) || aboutMeeting(f) ? undefined : f.find('course')?.quote),
  },
  {
    id: 'announced-joke',
    kind: 'announcement',
    weight: -4,
    because:
      'On 1 April a meeting needs a real day, a real hour and a person, the number of a paper, or the usual hour.',
    finds: (f) =>
      when(
        onAprilFirst(f) &&
          (comingDate(f, true) === undefined ||
            !(hasPerson(f) || f.papers.some(({ by }) => by === 'id') || (hasPaper(f) && isUsualTime(f)))),
      ),
  },
  {
    id: 'announced-in-quotes',
    kind: 'announcement',
    weight: -13,
    because: 'Its day stands in words that it quotes.',
    finds: dateInQuotes,
  },
  {
    id: 'announced-vacancy',
    kind: 'announcement',
    weight: -4,
    because: 'The date belongs to a vacancy.',
    finds: (f) => (f.find('hiring') ?? f.find('vacancyWord')) && quoteIf(f.offer.parts >= 2, f.offer.quote),
  },
  {
    id: 'announced-podcast',
    kind: 'announcement',
    weight: -3,
    because: 'It is a podcast.',
    finds: opensWith('podcast', 240),
  },
  {
    id: 'announced-habit',
    kind: 'announcement',
    weight: -3,
    because: 'It tells when the group meets as a rule, and names no paper and nobody.',
    finds: (f) =>
      hasPaper(f) || f.people.some(({ by }) => by !== 'shape') || aboutMeeting(f) || f.ties.ahead !== null
        ? undefined
        : f.find('season')?.quote,
  },
  {
    id: 'announced-change',
    kind: 'announcement',
    weight: -7,
    because: 'It changes a meeting that was announced before.',
    finds: (f) =>
      isShort(f) &&
      !isCountdown(f) &&
      confirms(f) === undefined &&
      (has(f, 'meeting', 'gathering') || aboutMeeting(f) || f.ties.ahead !== null)
        ? (f.find('cancelled') ?? f.find('moved'))?.quote
        : undefined,
  },
  {
    id: 'announced-difference',
    kind: 'announcement',
    weight: -4,
    because: 'It sets another day or hour against the one that was announced.',
    finds: (f) => (isShort(f) && isOfKnown(f) ? f.find('movedWeak')?.quote : undefined),
  },
  {
    id: 'announced-otherwise',
    kind: 'announcement',
    weight: -4,
    because: 'It gives another day or hour to a meeting that was announced.',
    finds: (f) => {
      const comparison = compareMeeting(f);
      if (comparison === undefined || !isShort(f) || hasPaperId(f)) return undefined;
      // Nobody and nothing is named that the other day could be for.
      const isBare = f.people.length === 0 && f.papers.length === 0 && f.given.length === 0;
      const { by, otherDay, otherHour } = comparison;
      if (by === 'nearness') return isBare && isAtHand(f) && f.times.length > 0 ? (otherDay ?? otherHour) : undefined;
      return (by === 'day' && !isBare ? undefined : otherDay) ?? otherHour;
    },
  },
  {
    id: 'announced-elsewhere-in-city',
    kind: 'announcement',
    weight: -3,
    because: 'Somebody gives a title in a city, and no meeting of the group is named.',
    finds: (f) => titleInCity(f) ?? goesToCity(f),
  },
  {
    id: 'announced-abroad',
    kind: 'announcement',
    weight: -3,
    because: 'Several hints say that it is in the house of others.',
    finds: abroad,
  },
  {
    id: 'announced-other-beginning',
    kind: 'announcement',
    weight: -4,
    because: 'It says that the meeting at hand begins at another hour.',
    finds: beginsOtherwise,
  },
  {
    id: 'announced-prevented',
    kind: 'announcement',
    weight: -3,
    because: 'Something keeps a known meeting from its day.',
    finds: (f) =>
      isShort(f) && !hasPaperId(f) && isOfKnown(f) && !namesItsHour(f)
        ? (f.find('prevented') ?? f.find('leftOpen'))?.quote
        : undefined,
  },
  {
    id: 'announced-absent',
    kind: 'announcement',
    weight: -4,
    because: 'The meeting at hand, or what it is about, is said not to be.',
    finds: (f) =>
      isShort(f) && (isOfKnown(f) || isAtHand(f)) && f.times.length === 0 && !isCountdown(f)
        ? f.find('absent')?.quote
        : undefined,
  },
  {
    id: 'announced-not-now',
    kind: 'announcement',
    weight: -4,
    because: 'On the day of a meeting, or on its eve, it says “not today”.',
    finds: notNow,
  },
  {
    id: 'announced-not-planned',
    kind: 'announcement',
    weight: -5,
    because: 'It says that none is planned.',
    finds: says('notPlanned'),
  },
  {
    id: 'announced-nothing',
    kind: 'announcement',
    weight: -2,
    because: 'Neither a paper nor a person nor the meeting’s name is there.',
    finds: (f) =>
      when(
        !hasPaper(f) &&
          f.people.length === 0 &&
          f.given.length === 0 &&
          !has(f, 'meeting', 'gathering') &&
          !(isUsualTime(f) && comingDate(f, true) !== undefined) &&
          f.ties.ahead === null &&
          !aboutMeeting(f) &&
          !atHand(f),
      ),
  },
  {
    id: 'announced-schedule',
    kind: 'announcement',
    weight: -10,
    because: 'It is the programme of several meetings.',
    finds: (f) => when(scheduleOf(f).length > 0),
  },
  {
    id: 'announced-digest',
    kind: 'announcement',
    weight: -3,
    because: 'It lists several things.',
    finds: (f) => when((f.talkItems.length >= 2 && !isProgramme(f)) || f.list.linked >= 3),
  },
];
