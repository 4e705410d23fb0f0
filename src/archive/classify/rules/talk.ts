/** Rules for talks: appearances at somebody else's event, to come, just given, or recorded. What speaks against one stands in `no-talk.ts`. */

import { findCity } from '../../language/places/cities.ts';
import { sieved } from '../../sieve/sieved.ts';
import type { Facts } from '../facts.ts';
import { oncePerReading } from '../once-per-text.ts';
import {
  aboutMeeting,
  anyComingDate,
  givesOwn,
  has,
  hostsOurs,
  isUsualTime,
  onStage,
  opensWith,
  quoteIf,
  type Rule,
  says,
  theirSeminar,
  titleOfNoMeeting,
  videoOf,
  when,
  wordsIf,
} from './conditions.ts';
import { abroad, filmOfOthers, inPublic, namesStage } from './stages.ts';

/** Somebody is there who may have spoken: by name, by a talk known before, or as the author of the post. */
export const namesSomebody = oncePerReading(
  (f: Facts): boolean =>
    f.people.length > 0 ||
    f.given.length > 0 ||
    f.ties.ownSpeaker !== null ||
    f.replied?.kind === 'talk' ||
    (f.ties.talk?.score ?? 0) >= 3 ||
    has(f, 'ours') ||
    opensWithSurname.test(f.text),
);

/** “Weber reports from …”, «Мельник вернулась с …»: a surname alone, and what its bearer does. */
const opensWithSurname = sieved(
  /^[^\p{L}\n]{0,6}\p{Lu}\p{Ll}{3,20}\s(?:(?:сегодня|завтра|вчера|снова)\s)?(?:reports|speaks|spoke|speaking|gives|gave|presents|presented|talks|talked|travels|flies|is at|was at|выступ\p{L}{1,6}|расска\p{L}{1,6}|вернул\p{L}{1,3}|едет|летит|докладыва\p{L}{1,4}|прочит\p{L}{1,4}|представ\p{L}{1,5})(?!\p{L})/u,
);

/** A title beside a venue is as a rule that of the talk: only an id tells a paper. */
const hasNumbered = (f: Facts): boolean => f.papers.some(({ by }) => by === 'id' || by === 'heading');

/** «…», “…”: a title, or a name. */
const quotes = oncePerReading((f: Facts): boolean => /[«“"][^«»“”"\n]{6,160}[»”"]/.test(f.text));

/** “gives “Half-integral …””, «прочла «Вода помнит»» */
const givesTitle = sieved(
  /(?<!\p{L})(?:gives?|gave|giving|presents?|presented|прочт[её]т|прочла|прочёл|прочел|прочитал[аи]?|прочитает|расскажет|рассказал[аи]?|представит|представил[аи]?)(?:,)?\s[«"“]/iu,
);

/** «в «Лаборатории Касперского»», «у физиков в МИФИ», “at ETH”: the house of others, by its name. */
const host =
  /(?<!\p{L})(?:в|во|у|at)\s(?:«\p{Lu}[^»\n]{2,40}»|(?!ML|IT|AI|СМИ|США|РФ|UTC|MSK|МСК|PDF|CV|NLP)\p{Lu}{2,6}(?!\p{L})|(?:the\s)?University|ETH|MIT|CERN)/u;

/** “Prof Pugh” */
const titledName = sieved(/(?<!\p{L})(?:Prof|Professor|Dr)\.? \p{Lu}\p{Ll}/u);

/** A person, a title in quotation marks, and a city: one does not name the city of one's own seminar. */
export const titleInCity = oncePerReading((f: Facts): string | undefined => {
  const isOwn =
    f.video !== null ||
    has(f, 'meeting', 'usual') ||
    f.papers.some(({ by }) => by === 'id') ||
    isUsualTime(f) ||
    aboutMeeting(f) ||
    f.ties.ahead !== null;
  return !isOwn && (namesSomebody(f) || titledName.test(f.text)) && quotes(f)
    ? (f.city ?? otherHouse.exec(f.text)?.[0])
    : undefined;
});
/** “Swansea University”, “Fields Institute”, “Bright Club, Edinburgh” */
const otherHouse = sieved(
  /(?<!\p{L})\p{Lu}[\p{L}-]{2,18} (?:University|Institute|College|Society|Museum|Observatory)(?!\p{L})|(?<!\p{L})(?:University|Institute|College) of \p{Lu}\p{L}{2,16}/u,
);

/** “goes to Madrid”, “off to Busan” */
const goesTo = sieved(
  /(?<!\p{L})(?:goes|going|travels|travel(?:l)?ing|flies|flying|off|headed|heading|visits|visiting|is|will be) (?:to|in) (?<place>\p{Lu}\p{L}{2,14})/u,
);
/** “flies to ICVGIP”, “off to EGU” */
const goesToEvent = sieved(
  /(?<!\p{L})(?:goes|going|travels|travel(?:l)?ing|flies|flying|flew|off|headed|heading) to (?:the )?(?!US|UK|NYC|LA|EU)\p{Lu}{3,8}(?!\p{L})/u,
);
/** “to the Data Systems Group at the University of Waterloo” */
const toOthers = sieved(
  /(?<!\p{L})(?:to|at|for|in front of) (?:the )?(?:\p{Lu}[\p{L}&.-]{1,16} ){1,4}(?:Group|Society|Department|Faculty|School|Institute|Laboratory|Lab|Team|Chapter|Association|Club)(?!\p{L})(?: (?:at|of|in) (?:the )?\p{Lu}[\p{L}]{1,20})?/u,
);

export function goesToCity(f: Facts): string | undefined {
  if (!namesSomebody(f) || f.video !== null || has(f, 'weDiscuss') || aboutMeeting(f)) return undefined;
  const event = goesToEvent.exec(f.text)?.[0];
  if (event !== undefined) return event;
  const place = goesTo.exec(f.text);
  if (place !== null && findCity(place.groups?.['place'] ?? '') !== undefined) return place[0];
  return has(f, 'willSpeak', 'spoke', 'appears') && !has(f, 'meeting') ? toOthers.exec(f.text)?.[0] : undefined;
}

export const talkRules: readonly Rule[] = [
  {
    id: 'talk-elsewhere',
    kind: 'talk',
    weight: 2,
    because: 'Somebody is at a conference, a school or a lecture hall.',
    finds: (f) => (namesSomebody(f) || has(f, 'appears') ? f.find('elsewhere')?.quote : undefined),
  },
  {
    id: 'talk-appears',
    kind: 'talk',
    weight: 2,
    because: 'Somebody speaks, spoke or is going to speak there.',
    finds: says('appears'),
  },
  {
    id: 'talk-appearance-of-somebody',
    kind: 'talk',
    weight: 1.5,
    because: 'Somebody is named who appears, and no meeting of the group.',
    finds: (f) =>
      quoteIf(namesSomebody(f) && !has(f, 'meeting') && !hasNumbered(f) && !aboutMeeting(f), f.find('appears')?.quote),
  },
  {
    id: 'talk-at-venue',
    kind: 'talk',
    weight: 2,
    because: 'A venue is named, and somebody of the group.',
    finds: (f) => quoteIf(namesSomebody(f) && !hasNumbered(f), f.venue ?? undefined),
  },
  {
    id: 'talk-set-at-venue',
    kind: 'talk',
    weight: 1.5,
    because: 'Beside the venue stand a day, a title in quotation marks, or words of speaking.',
    finds: (f) =>
      quoteIf(
        namesSomebody(f) &&
          !hasNumbered(f) &&
          (anyComingDate(f) !== undefined || quotes(f) || has(f, 'spoke', 'willSpeak', 'appears')),
        f.venue ?? undefined,
      ),
  },
  {
    id: 'talk-at-their-seminar',
    kind: 'talk',
    weight: 4.5,
    because: 'Somebody speaks at the seminar of another house.',
    finds: (f) => (namesSomebody(f) && !isUsualTime(f) ? theirSeminar(f) : undefined),
  },
  {
    id: 'talk-at-host',
    kind: 'talk',
    weight: 2.5,
    because: 'Words of speaking stand with the house where it was.',
    finds: (f) =>
      wordsIf(
        f.venue === null &&
          !has(f, 'meeting') &&
          !hasNumbered(f) &&
          namesSomebody(f) &&
          has(f, 'ours', 'appears', 'spoke'),
        host,
        f,
      ),
  },
  {
    id: 'talk-of-ours',
    kind: 'talk',
    weight: 1.5,
    because: 'It tells of an appearance of the group’s own people.',
    finds: (f) => (f.venue !== null || has(f, 'elsewhere', 'maybeElsewhere') ? f.find('ours')?.quote : undefined),
  },
  {
    id: 'talk-of-author',
    kind: 'talk',
    weight: 4,
    because: 'The author tells of an appearance of their own, at a house that it names.',
    finds: givesOwn,
  },
  {
    id: 'talk-hosts-ours',
    kind: 'talk',
    weight: 3,
    because: 'Others are the hosts of somebody who is called one of the group, and a video or a title is there.',
    finds: (f) => (f.video !== null || quotes(f) ? hostsOurs(f) : undefined),
  },
  {
    id: 'talk-in-city',
    kind: 'talk',
    weight: 1,
    because: 'It is in a city that it names.',
    finds: (f) =>
      quoteIf(
        videoOf(f) !== null || has(f, 'elsewhere', 'maybeElsewhere', 'appears', 'willSpeak', 'spoke'),
        f.city ?? undefined,
      ),
  },
  {
    id: 'talk-title-in-city',
    kind: 'talk',
    weight: 4,
    because: 'Somebody gives a title in a city that is named.',
    finds: titleInCity,
  },
  {
    id: 'talk-goes-to-city',
    kind: 'talk',
    weight: 3,
    because: 'Somebody goes to a city that is named, or speaks to the people of another house.',
    finds: (f) => goesToCity(f),
  },
  {
    id: 'talk-venue-and-city',
    kind: 'talk',
    weight: 1.5,
    because: 'A venue and its city are named, and a person.',
    finds: (f) => quoteIf(f.city !== null && namesSomebody(f), f.venue ?? undefined),
  },
  {
    id: 'talk-perhaps-elsewhere',
    kind: 'talk',
    weight: 1,
    because: 'A meetup, a school or a lecture is named.',
    finds: (f) => (has(f, 'elsewhere') ? undefined : f.find('maybeElsewhere')?.quote),
  },
  {
    id: 'talk-admission',
    kind: 'talk',
    weight: 0.5,
    because: 'It has tickets or a programme.',
    finds: says('admission'),
  },
  {
    id: 'talk-given',
    kind: 'talk',
    weight: 1,
    because: 'Somebody spoke or is going to.',
    finds: (f) =>
      namesSomebody(f) && (has(f, 'elsewhere', 'maybeElsewhere') || f.venue !== null)
        ? (f.find('spoke') ?? f.find('willSpeak'))?.quote
        : undefined,
  },
  {
    id: 'talk-known',
    kind: 'talk',
    weight: 3,
    because: 'It comes back to a talk that was told of before.',
    finds: (f) => quoteIf((f.ties.talk?.score ?? 0) >= (f.ties.held?.score ?? 0), f.ties.talk?.quote),
  },
  {
    id: 'talk-surely-known',
    kind: 'talk',
    weight: 1.5,
    because: 'The title of that talk is there in full, or its place and its speaker.',
    finds: (f) =>
      quoteIf(
        opensWith('digest', 100)(f) === undefined &&
          !(has(f, 'article', 'outlet') && f.video === null) &&
          (f.ties.talk?.score ?? 0) >= 3.5 &&
          (f.ties.talk?.score ?? 0) > (f.ties.held?.score ?? 0) &&
          !aboutMeeting(f),
        f.ties.talk?.quote,
      ),
  },
  {
    id: 'talk-gives-title',
    kind: 'talk',
    weight: 2,
    because: 'Somebody gives there what stands in quotation marks.',
    finds: (f) => (has(f, 'elsewhere') || f.venue !== null ? givesTitle.exec(f.text)?.[0] : undefined),
  },
  {
    id: 'talk-video',
    kind: 'talk',
    weight: 2.5,
    because: 'A video of a talk given elsewhere.',
    finds: (f) =>
      quoteIf(
        videoOf(f) !== null && !aboutMeeting(f),
        f.find('elsewhere')?.quote ?? f.venue ?? f.ties.talk?.quote ?? f.find('ours')?.quote,
      ),
  },
  {
    id: 'talk-on-stage',
    kind: 'talk',
    weight: 6,
    because: 'A video is of what somebody gave on a stage that it names.',
    finds: onStage,
  },
  {
    id: 'talk-of-other-title',
    kind: 'talk',
    weight: 5,
    because: 'A video comes with a name and a title that no meeting had.',
    finds: titleOfNoMeeting,
  },
  {
    id: 'talk-abroad',
    kind: 'talk',
    weight: 4,
    because: 'Several hints say that it is in the house of others.',
    finds: abroad,
  },
  {
    id: 'talk-in-public',
    kind: 'talk',
    weight: 3,
    because: 'It is a lecture for everybody.',
    finds: (f) => (namesSomebody(f) ? inPublic(f) : undefined),
  },
  {
    id: 'talk-of-stage',
    kind: 'talk',
    weight: 7,
    because: 'The stage stands between the name and the talk.',
    finds: namesStage,
  },
  {
    id: 'talk-put-out-by-others',
    kind: 'talk',
    weight: 5,
    because: 'Others have put out the film of it.',
    finds: filmOfOthers,
  },
  {
    id: 'talk-reply',
    kind: 'talk',
    weight: 3,
    because: 'It answers a post about a talk.',
    finds: (f) => when(f.replied?.kind === 'talk'),
  },
];
