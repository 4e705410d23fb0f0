/** Whose stage it is on which somebody speaks or spoke: weak hints of many sorts that each say a little. Asked by the rules for talks, recordings and announcements. */
import { sieved } from '../../sieve/sieved.ts';
import { stemsOf } from '../channel/name-keys.ts';
import type { Facts } from '../facts.ts';
import { oncePerReading } from '../once-per-text.ts';
import { aboutMeeting, has } from './conditions.ts';

/** “Rohan Deshpande's 3DV talk”, “Gill's TEDxYouth video”: the stage stands between the name and the talk. */
const namedStage = sieved(
  /\p{Lu}[\p{L}-]{1,20}['’]s\s(?<stage>(?:(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(?:\d[A-Z]{2,5}|\p{Lu}[\p{L}\d&+-]{1,16})\s){1,3})(?:talk|lecture|keynote|tutorial|colloquium|video|poster)(?!\p{L})/u,
);

/** The name of a stage that no meeting has among its words or papers. */
export const namesStage = oncePerReading((f: Facts): string | undefined => {
  if (aboutMeeting(f)) return undefined;
  const found = namedStage.exec(f.text);
  const stage = found?.groups?.['stage']?.trim();
  if (found === null || stage === undefined) return undefined;
  const lower = stage.toLowerCase();
  const stems = stemsOf(stage);
  const isOfMeeting = [f.ties.held?.meeting, f.ties.latest].some(
    (meeting) =>
      meeting != null &&
      (meeting.keys.papers.has(lower) ||
        [...stems].some((stem) => meeting.keys.words.has(stem) || meeting.keys.papers.has(stem))),
  );
  return isOfMeeting ? undefined : found[0];
});

/** «UltraLoad открыл доступ к записям», «Матемаркетинг опубликовал Женю», “Epidemics8 have released their recordings”. */
const byOthers = sieved(
  /(?:^|[.!?\n]\s?)[^\p{L}\n]{0,4}(?:(?:Организаторы|Кафедра|Коллеги|Хозяева|Университет|Институт|Лекторий|Фестиваль|Конференция|Школа)(?:\s\p{L}{3,16}){0,2}|(?!Мы|Я|Ура|Запись|Видео|Наконец|Вчера|Сегодня|We|I)\p{Lu}[\p{L}\d+]{3,24}(?:\s\p{Lu}?[\p{L}\d+]{2,16}){0,2})\s(?:(?:наконец|уже|сегодня|вчера|тоже|the)\s)?(?:опубликовал[аи]?|выложил[аи]?|открыл[аи]?\s(?:доступ|записи|видео)|have (?:released|posted|published)|has (?:released|posted|published)|(?:released|posted|published) (?:their|the|its))(?!\p{L})/u,
);
/** «на чужой территории», «у них в гостях», “as a guest of” */
const asGuest = sieved(
  /(?<!\p{L})(?:у них в гостях|в гостях у|на чужой (?:территории|площадке|сцене)|на стороне|у соседей|their (?:channel|page|seminar|stage)|на их (?:канале|сцене|семинаре)|as (?:a|the) guest)(?!\p{L})/iu,
);

/** A film that others have put out, of somebody who was with them. */
export const filmOfOthers = (f: Facts): string | undefined => {
  if (f.video === null || aboutMeeting(f) || has(f, 'meeting', 'podcast')) return undefined;
  const others = byOthers.exec(f.text);
  // One's own speaker who has found or put out the film is no house.
  const isPerson =
    others !== null && f.people.some(({ start }) => start <= others.index + others[0].length && start >= others.index);
  return (others === null || isPerson ? undefined : others[0]) ?? asGuest.exec(f.text)?.[0];
};

/** «открытая лекция», “public lecture”: for everybody. */
const publicTalk = sieved(
  /(?<!\p{L})(?:открыт|публичн|гостев|популярн)(?:ая|ую|ой|ые|ый)\s(?:\p{L}{4,16}\s)?(?:лекци|доклад|семинар)\p{L}{1,3}(?!\p{L})|(?<!\p{L})(?:public|open|guest|popular) (?:lecture|talk)(?!\p{L})/iu,
);

export const inPublic = (f: Facts): string | undefined =>
  aboutMeeting(f) || has(f, 'meeting') || f.talkItems.length >= 2 ? undefined : publicTalk.exec(f.text)?.[0];

/** Houses where the public comes. */
const publicHouse = sieved(
  /(?<!\p{L})(?:планетари\p{L}{1,2}|музе[йея]\p{L}{0,2}|лектори[йия]\p{L}{0,2}|обсерватори\p{L}{1,2}|дом (?:учёных|культуры)|[Ее]льцин[ -][Цц]ентр\p{L}{0,2}|университет\p{L}{0,2}|planetarium|museum|observatory|University of \p{Lu}\p{L}+|\p{Lu}\p{L}+ University|Planetario|Bright Club|Astronomy on Tap|Caf[eé] Scientifique|Pint of Science)(?!\p{L})/u,
);
/** «открытый вход», “open to the public”, «приходите поддержать»: what hosts say to strangers. */
const toStrangers = sieved(
  /(?<!\p{L})(?:открытый вход|вход (?:по паспорт\p{L}{1,3}|открыт\p{L}{0,3})|билет\p{L}{0,2}|open to (?:all|the public|everyone)|tickets?|free (?:entry|parking)|local time|прих\p{L}{4,6} (?:поддержать|поболеть|похлопать)|регистраци[яи]|промокод|promo code|organi[sz]ers)(?!\p{L})/iu,
);
/** «летит домой», “goes back to her alma mater” */
const onTheWay = sieved(
  /(?<!\p{L})(?:летит|едет|уехал[аи]?|улетел[аи]?|вылетает|goes (?:back|home)|is off to|flies|travels|visits|is in town|alma mater)(?!\p{L})/iu,
);

/**
 * A title in quotation marks is to be given in a house where the public comes, or is announced to strangers, or somebody travels for it: two such
 * hints, and neither the group's meeting nor its usual day.
 */
export const abroad = oncePerReading((f: Facts): string | undefined => {
  if (f.video !== null || aboutMeeting(f) || has(f, 'meeting', 'usual') || f.papers.some(({ by }) => by === 'id'))
    return undefined;
  if (f.people.length === 0 && f.given.length === 0 && f.ties.ownSpeaker === null) return undefined;
  if (f.talkItems.length >= 2) return undefined;
  const house = publicHouse.exec(f.text)?.[0];
  const hints = [
    house,
    f.city ?? f.venue ?? undefined,
    toStrangers.exec(f.text)?.[0],
    onTheWay.exec(f.text)?.[0],
    publicTalk.exec(f.text)?.[0],
  ].filter((hint) => hint !== undefined);
  const isTitled = /[«“"][^«»“”"\n]{6,160}[»”"]/.test(f.text);
  return hints.length + (isTitled ? 1 : 0) >= 3 ? hints[0] : undefined;
});
