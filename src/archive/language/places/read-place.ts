/** Reads where a talk was given from the end of a list's line. In: words after title and speaker. Out: venue and city. */
import { findCity } from './cities.ts';

/** «RecSys Meetup в Нижнем Новгороде», «Data Fest, Москва», «конференция «Х» (Москва)» → venue and city. */
export function readPlace(written: string): { venue: string | null; city: string | null } {
  const rest = written
    .trimEnd()
    // «▪️ 5 декабря, YaTalks», «весна, ECIR»
    .replace(
      /^[\uFE0F\s]{0,4}(?:\d{1,2}(?:[.–-]\d{1,2})?\s\p{L}{3,9}|\d{1,2}\.\d{2}|весна|лето|осень|зима|spring|summer|autumn|winter)(?:\s\d{4})?,\s(?:\d{1,2}:\d\d,\s)?(?=\p{L})/iu,
      '',
    )
    .replace(/\s?[:—–-]?\s?https?:\S{1,300}.{0,200}$/u, '')
    .replace(
      /\s?[,—–-]\s(?:(?:без\s)?(?:записи|видео|запись|слайд\p{L}{1,2})|video|slides|recording)(?!\p{L}).{0,120}$/iu,
      '',
    )
    .replace(/\([^()!?]*[!?][^()]*\)/g, ' ')
    // «(уже прошёл, запись позже)», «, тема уточняется»: remarks, and no part of a name.
    .replace(/\s\(\p{Ll}[^()]{0,80}\)?$/u, '')
    .replace(/,\s(?:тема|время|ссылка|запись|topic|title)\s[^,]{2,30}$/iu, '')
    .replace(/,?\s(?:во?\s|at\s)?\d{1,2}:\d\d$/iu, '')
    .replace(/,\s(?:в\s)?(?:январ|феврал|март|апрел|ма[йе]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}?$/iu, '')
    .replace(/,?\s(?:\d{1,2}(?:[–—-]\d{1,2})?\s\p{L}{3,9}(?:\s\d{4})?(?:\sг(?:ода|\.))?|\d{4})\s*$/u, '')
    .replace(/,?\s[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:[–—-]\d{1,2})?(?:,?\s\d{4})?\s*$/, '')
    .replace(/^[\s,.:;—–|(-]+|(?<![\s,.;:—–|)-])[\s,.;:—–|)-]+$/g, '')
    .replace(/\s+/g, ' ');
  const found = cutCity(rest);
  const venue = found.rest
    .replace(
      /^(?:(?:открыт|гостев|публичн|пленарн|обзорн)\p{L}{2,3}\s)?(?:выступлени\p{L}*|доклад\p{L}*|лекци\p{L}*|talk)\s(?:на|в|во|at)\s/iu,
      '',
    )
    .replace(/^(?:на|в|во|at)\s(?=\p{L})/iu, '')
    .replace(/(?<![\s,.;:—–|(-])[\s,.;:—–|(-]+$/g, '')
    .trim();
  return { venue: venue === '' ? null : venue, city: found.city };
}

function cutCity(rest: string): { rest: string; city: string | null } {
  const inCity =
    /^(?<venue>.*)(?:^|[\s,(])(?:в|во|in|г\.)\s(?<city>\p{Lu}[\p{L}-]{1,40}(?: [\p{L}-]{1,40}){0,2})\)?$/u.exec(rest);
  const named = inCity?.groups?.['city'] === undefined ? undefined : findCity(inCity.groups['city']);
  if (named !== undefined) return { rest: inCity?.groups?.['venue'] ?? '', city: named };
  const comma = /^(?:(?<venue>.*)[,(]\s?)?(?<city>\p{Lu}[\p{L}-]{1,40}(?: [\p{L}-]{1,40}){0,2})\)?$/u.exec(rest);
  const last = comma?.groups?.['city'];
  const city = last === undefined ? undefined : findCity(last);
  if (city !== undefined) return { rest: comma?.groups?.['venue'] ?? '', city };
  // After the venue of an English list stands a city that no gazetteer has to know.
  const latin =
    last !== undefined && comma?.groups?.['venue'] !== undefined && /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(last);
  return latin ? { rest: comma?.groups?.['venue'] ?? '', city: last } : { rest, city: null };
}
