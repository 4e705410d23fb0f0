/** Rules for digests: posts that sum up a time or list several things. */
import { hostOf } from '../../host-of.ts';
import { sieved } from '../../sieve/sieved.ts';
import { scheduleOf } from '../channel/read-schedule.ts';
import type { Facts } from '../facts.ts';
import { findTallies } from '../reading/tallies.ts';
import {
  aboutMeeting,
  bringsParts,
  comingDate,
  has,
  hasPaper,
  isForm,
  isProgramme,
  namedTitles,
  opensWith,
  quoteIf,
  type Rule,
  videoOf,
  wasRecorded,
  when,
  wordsIf,
} from './conditions.ts';

/** A few papers with a paragraph each are reviewed, not listed. */
const tellsOfEach = (f: Facts): boolean =>
  f.list.items <= 4 && f.text.length > f.list.items * 200 && f.count('reviewTalk') >= 3 && hasPaper(f);

/** «Прочитано: …», “Heard elsewhere: …”: a label of the past, or of a sort of things, at the beginning of a line or a sentence. */
const section = sieved(
  /(?:^|\n|[.!?]\s)[^\p{L}\n]{0,4}(?:read|heard|seen|watched|talks?(?: elsewhere)?|elsewhere|recommended|eaten|drunk|most|papers|meetings|sessions|recordings|vacancies|for the (?:summer|holidays|beach)|встреч[иа]?|доклад(?:ы|ов)|выступлени[яй]|прочит\p{L}{3,4}|прочли|услыш\p{L}{3,4}|слуш\p{L}{3,4}|посоветовано|советуем|съедено|выпито|видео|запис(?:и|ей)|стат(?:ьи|ей)|вакансии|публикаци[ий]|заседани[яй]|гост(?:и|ей)|разобра\p{L}{2,3}|сломано|прочее|на лето|на каникулы)(?:\s[\p{L}\d]{1,14}){0,3}(?:\s\([^()\n]{2,30}\))?:\s/giu,
);

/** Two such labels or more, before what they list. */
export function inSections(f: Facts): string | undefined {
  if (comingDate(f, true) !== undefined || isForm(f) || f.offer.parts >= 2 || f.chapters.length > 0) return undefined;
  const isListed = f.text.length > 100 && f.count('reviewTalk') < 6 && section.count(f.text) >= 2;
  return wordsIf(isListed, section, f);
}

export const digestRules: readonly Rule[] = [
  {
    id: 'digest-list',
    kind: 'digest',
    weight: 6,
    because: 'It lists several talks.',
    finds: (f) => quoteIf(f.talkItems.length >= 2, f.talkItems[0]?.quote),
  },
  {
    id: 'digest-schedule',
    kind: 'digest',
    weight: 8,
    because: 'It is the programme of several meetings, each with its day.',
    finds: (f) => quoteIf(scheduleOf(f).length > 0, f.dates[0]?.quote),
  },
  {
    id: 'digest-word',
    kind: 'digest',
    weight: 3.5,
    because: 'It opens as a digest.',
    finds: (f) =>
      f.list.items >= 2 ||
      f.text.split('\n').length > 3 ||
      f.text.length > 200 ||
      f.list.counted > 0 ||
      f.people.length >= 3
        ? opensWith('digest', 120)(f)
        : undefined,
  },
  {
    id: 'digest-first',
    kind: 'digest',
    weight: 3,
    because: 'Its first words call it a digest, and it is more than a line.',
    finds: (f) => (f.text.length > 90 ? opensWith('digest', 30)(f) : undefined),
  },
  {
    id: 'digest-links',
    kind: 'digest',
    weight: 4,
    because: 'It is a list of links.',
    finds: (f) =>
      when(
        (f.list.linked >= 3 || (f.list.items >= 3 && f.draft.links.length >= 3)) &&
          f.chapters.length === 0 &&
          !tellsOfEach(f),
      ),
  },
  {
    id: 'digest-of-papers',
    kind: 'digest',
    weight: 2.5,
    because: 'Most of its lines open with a link each.',
    finds: (f) =>
      when(f.list.items >= 3 && f.list.linked >= 3 && f.chapters.length === 0 && f.video === null && !tellsOfEach(f)),
  },
  {
    id: 'digest-with-links',
    kind: 'digest',
    weight: 3,
    because: 'It opens as a digest and brings several links.',
    finds: (f) => (f.list.items < 3 && f.draft.links.length >= 3 ? opensWith('digest', 60)(f) : undefined),
  },
  {
    id: 'digest-of-so-many',
    kind: 'digest',
    weight: 2.5,
    because: 'It counts what it lists: «пять ссылок недели».',
    finds: (f) => (f.list.items >= 3 || f.draft.links.length >= 3 ? opensWith('soMany', 60)(f) : undefined),
  },
  {
    id: 'digest-in-line',
    kind: 'digest',
    weight: 4,
    because: 'It numbers several things in one line, with a link each.',
    finds: (f) =>
      when(
        f.list.items < 3 &&
          f.draft.links.length >= 3 &&
          /(?<!\d)1[.)].{4,300}(?<!\d)2[.)].{4,300}(?<!\d)3[.)]/su.test(f.draft.text),
      ),
  },
  {
    id: 'digest-of-links',
    kind: 'digest',
    weight: 4,
    because: 'It brings many links in running text.',
    finds: (f) =>
      when(f.list.items < 3 && new Set(f.draft.links.map(({ url }) => hostOf(url))).size >= 4 && f.text.length < 1200),
  },
  {
    id: 'digest-of-sorts',
    kind: 'digest',
    weight: 4,
    because: 'Its links lead to things of three sorts or more.',
    finds: (f) =>
      when(
        f.draft.links.length >= 3 &&
          f.list.sorts >= 3 &&
          f.times.length === 0 &&
          f.text.length < 900 &&
          !aboutMeeting(f),
      ),
  },
  {
    id: 'digest-of-counts',
    kind: 'digest',
    weight: 3,
    because: 'It counts many things, or counts in a list.',
    finds: (f) => when(f.list.counted >= 3 || (f.list.counted >= 2 && f.list.items >= 3)),
  },
  {
    id: 'digest-of-rows',
    kind: 'digest',
    weight: 5,
    because: 'Lines of two parts name conferences, people or cities, and days.',
    finds: (f) =>
      when(
        f.list.items >= 3 &&
          f.list.titled >= 3 &&
          f.dates.length >= 3 &&
          f.times.length === 0 &&
          !has(f, 'deadline', 'call'),
      ),
  },
  {
    id: 'digest-of-deeds',
    kind: 'digest',
    weight: 4.5,
    because: 'It lists what several people did, a line each, and no hour.',
    finds: (f) =>
      when(
        f.list.items >= 3 &&
          f.people.length >= 2 &&
          f.times.length === 0 &&
          f.offer.parts < 2 &&
          f.chapters.length === 0,
      ),
  },
  {
    id: 'digest-of-month',
    kind: 'digest',
    weight: 3.5,
    because: 'It opens with a month or a year that is over, and names several people or counts things.',
    finds: (f) =>
      wordsIf(
        (f.people.length >= 3 || f.list.counted >= 2 || f.list.items >= 3) && f.times.length === 0,
        /^[^\p{L}\d]{0,6}(?:20\d\d|январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь|весна|осень|зима|лето|january|february|march|april|may|june|july|august|september|october|november|december)(?![\p{L}\d])/iu,
        f,
      ),
  },
  {
    id: 'digest-of-tallies',
    kind: 'digest',
    weight: 5,
    because: 'It names a time that is over and counts what it brought.',
    finds: (f) => (f.times.length === 0 && f.offer.parts < 2 ? findTallies(f.text) : undefined),
  },
  {
    id: 'digest-papers-in-a-row',
    kind: 'digest',
    weight: 3,
    because: 'A short text names several papers one after the other, and no meeting.',
    finds: (f) =>
      when(
        f.text.length < 700 &&
          f.list.items < 3 &&
          f.times.length === 0 &&
          f.video === null &&
          f.count('reviewTalk') < 6 &&
          (f.text.match(/[«“][^«»“”\n]{3,120}[»”],?\s(?:и\s|and\s)?(?=[«“])/g)?.length ?? 0) >= 2,
      ),
  },
  {
    id: 'digest-of-items',
    kind: 'digest',
    weight: 3,
    because: 'It lists things of several sorts, and is neither a programme nor an offer nor about one paper.',
    finds: (f) =>
      when(
        f.list.items >= 3 &&
          f.draft.links.length > 0 &&
          f.list.sorts + f.people.length + f.list.counted >= 2 &&
          f.times.length === 0 &&
          f.chapters.length === 0 &&
          f.offer.parts < 2 &&
          f.video === null &&
          f.count('reviewTalk') < 6 &&
          !has(f, 'deadline', 'call'),
      ),
  },
  {
    id: 'digest-of-people',
    kind: 'digest',
    weight: 4,
    because: 'It lists people and their titles, a line each.',
    finds: (f) => when(f.list.items >= 3 && f.list.titled >= 3 && f.people.length >= 3 && f.times.length === 0),
  },
  {
    id: 'digest-of-things',
    kind: 'digest',
    weight: 2.5,
    because: 'It opens as a digest and lists things.',
    finds: (f) => (f.list.items >= 3 && f.list.titled + f.list.papers >= 2 ? opensWith('digest', 160)(f) : undefined),
  },
  {
    id: 'digest-of-appearances',
    kind: 'digest',
    weight: 5,
    because: 'Running text gives three names or more, each with a title in quotation marks.',
    finds: (f) => when(namedTitles(f) >= 3 && f.times.length === 0 && f.count('reviewTalk') < 6),
  },
  {
    id: 'digest-in-sections',
    kind: 'digest',
    weight: 8,
    because: 'Labels with a colon part it into what was read, heard, seen or eaten, and no meeting is to come.',
    finds: inSections,
  },
  {
    id: 'digest-counts',
    kind: 'digest',
    weight: 2.5,
    because: 'It counts what was done.',
    finds: (f) => when(f.list.counted >= 2 && f.text.length < 1500),
  },
  {
    id: 'digest-of-dates',
    kind: 'digest',
    weight: -3,
    because: 'It lists deadlines.',
    finds: (f) =>
      quoteIf((f.list.dated >= 2 && f.list.linked < 2) || has(f, 'deadline'), f.find('deadline')?.quote ?? ''),
  },
  {
    id: 'digest-of-one-film',
    kind: 'digest',
    weight: -9,
    because: 'All its links are parts of one recording, or it is the form of an announcement.',
    finds: (f) => when(bringsParts(f) || (isForm(f) && f.draft.links.length < 3)),
  },
  {
    id: 'digest-of-parts',
    kind: 'digest',
    weight: -4,
    because: 'It brings a recording in parts or on several sites.',
    finds: (f) =>
      when(
        videoOf(f) !== null &&
          (aboutMeeting(f) || wasRecorded(f) || has(f, 'part')) &&
          f.text.length < 500 &&
          f.list.sorts < 3 &&
          !(f.list.items >= 3 && f.list.sorts >= 2) &&
          f.list.linked < 4 &&
          opensWith('digest', 60)(f) === undefined,
      ),
  },
  {
    id: 'digest-of-one-meeting',
    kind: 'digest',
    weight: -7,
    because: 'What it lists is the programme of one meeting to come.',
    finds: (f) => when(isProgramme(f)),
  },
  {
    id: 'digest-announced',
    kind: 'digest',
    weight: -3,
    because: 'A meeting with its hour is announced.',
    finds: (f) => (f.talkItems.length >= 2 ? undefined : comingDate(f, true)),
  },
  {
    id: 'digest-vacancy',
    kind: 'digest',
    weight: -3,
    because: 'It looks for somebody.',
    finds: (f) => quoteIf(has(f, 'hiring') && f.offer.parts >= 2 && f.list.linked < 3, f.offer.quote),
  },
  {
    id: 'digest-review',
    kind: 'digest',
    weight: -2,
    because: 'It writes at length about one paper.',
    finds: (f) =>
      when(f.text.length > 900 && f.count('reviewTalk') >= 8 && f.list.linked < 3 && f.talkItems.length < 2),
  },
];
