/** What the film can be that a post brings, and whether there is one: asked by the rules of several kinds. */
import { sieved } from '../../sieve/sieved.ts';
import type { Facts } from '../facts.ts';

/** «видео 40 секунд», “fifteen seconds of …” */
const seconds = sieved(
  /(?<![\p{L}\d])(?:\d{1,2}|пять|десять|пятнадцать|двадцать|тридцать|сорок|пятьдесят|five|ten|fifteen|twenty|thirty|forty|fifty)[\s-](?:секунд(?:а|ы|ное)?|сек|seconds?|secs?)(?!\p{L})/iu,
);

/** It is a film of some seconds: no meeting is over so soon. */
export const glimpse = (f: Facts): string | undefined => {
  const { media } = f.draft;
  const isShown = media.some(({ type }) => type === 'video' || type === 'roundVideo' || type === 'animation');
  if (!isShown || f.chapters.length > 0 || f.draft.links.length > 0) return undefined;
  const isShort = f.video === null && media.every(({ type }) => type !== 'photo');
  return seconds.exec(f.text)?.[0] ?? (isShort ? '' : undefined);
};

const playlist = /[?&]list=|\/playlist/i;

/** All its links lead to lists of films: of many meetings, not of one. */
export const leadsToMany = ({ draft: { links } }: Facts): boolean =>
  links.length > 0 && links.every(({ url }) => playlist.test(url) && !/[?&]v=/.test(url));

/** «записи не велось», «не записалось», «без записи», “no recording” */
const noFilm = sieved(
  /(?<!\p{L})(?:запис[ьи]|видео)\s(?:\p{L}{2,12}\s)?(?:нет|не (?:вел|было|будет|сохран|получ|делал|состоял|осталось|удал)\p{L}{0,6}|испорчен\p{L}|пропал[аои]|потерян\p{L})(?!\p{L})|(?<!\p{L})не\s(?:записал\p{L}{1,3}|записыва\p{L}{2,4}|вели записи)(?!\p{L})|(?<!\p{L})без\s(?:видео)?записи(?!\p{L})|(?<!\p{L})(?:no|not?\s(?:a|any)|without a|said no to) recording(?!\p{L})/iu,
);

/** It says that a meeting was not recorded. */
export const notRecorded = (f: Facts): string | undefined => (f.video === null ? noFilm.exec(f.text)?.[0] : undefined);
