/** Reads title and place of a list's line from what stands before and behind its speaker. In: the words before and after the name. Out: title, venue and city. */
import { findCity } from '../places/cities.ts';
import { knowsEvent } from '../places/find-venue.ts';
import { readPlace } from '../places/read-place.ts';
import type { TalkItem } from './talk-item.ts';

type Parts = Pick<TalkItem, 'title' | 'venue' | 'city'>;

export function titleFirst(before: string, after: string): Parts | undefined {
  const title = cleanTitle(before);
  // «колонка Романа Тимирбаева …»: one small word is what somebody wrote, and no title.
  if (
    title.length < 3 ||
    /^\p{Ll}+(?:\sby)?$/u.test(title) ||
    /(?<!\p{L})(?:piece|article|paper|post|column) by$/iu.test(title)
  )
    return undefined;
  const place = placeFirst(before, after);
  if (place !== undefined) return place;
  return { title, ...readPlace(after) };
}

/** «Data Fest (Москва) | Анна Крылова | Сети и люди»: the place stands first, and the title last. */
function placeFirst(before: string, after: string): Parts | undefined {
  if (!/[|/—–:,]\s*$/.test(before) || !/^\s*[|/—–:,«"“]/.test(after)) return undefined;
  const place = readPlace(before);
  const isPlace = (place.city !== null && findCity(place.city) !== undefined) || knowsEvent(place.venue ?? '');
  const rest = cleanTitle(after);
  const behind = readPlace(after);
  const hasOther = (behind.city !== null && findCity(behind.city) !== undefined) || knowsEvent(behind.venue ?? '');
  return isPlace && !hasOther && rest.length >= 3 ? { title: rest, ...place } : undefined;
}

export function speakerFirst(after: string): Parts | undefined {
  const rest = after.replace(/^\s*\([^)]{1,60}\)/, '').replace(/^[\s,:.—–|-]+/, '');
  const quoted = /^[^«"“„]{0,12}[«"“„](?<title>.{3,220}?)[»"”](?=[\s,.;(—–|-]|$)/.exec(balanced(rest));
  if (quoted?.groups?.['title'] !== undefined) {
    return { title: cleanTitle(quoted.groups['title']), ...readPlace(rest.slice(quoted[0].length)) };
  }
  const bracket = /^(?<title>[^(]{3,220})\((?<place>[^)]{2,120})\)\.?$/.exec(rest);
  if (bracket?.groups !== undefined)
    return { title: cleanTitle(bracket.groups['title'] ?? ''), ...readPlace(bracket.groups['place'] ?? '') };
  const separated = /^(?<title>.{3,220}?)\s?[|/—–]\s?(?<place>.{2,120})$/.exec(rest);
  if (separated?.groups !== undefined)
    return { title: cleanTitle(separated.groups['title'] ?? ''), ...readPlace(separated.groups['place'] ?? '') };
  return rest.length >= 3 ? { title: cleanTitle(rest), venue: null, city: null } : undefined;
}

/** Inner «ёлочки» would end a title too early: a closing mark counts only when none is open. */
function balanced(text: string): string {
  let depth = 0;
  return [...text]
    .map((sign) => {
      if (sign === '«') return depth++ === 0 ? sign : '„';
      if (sign === '»') return --depth === 0 ? sign : '‟';
      return sign;
    })
    .join('');
}

export function cleanTitle(written: string): string {
  const title = written
    .replaceAll('‟', '»')
    .trim()
    .replace(/^[\s,:—–|-]+|(?<![\s,:—–|.(-])[\s,:—–|.(-]+$/g, '');
  return /^[«“"„][^«»“”"„]*[»”"“]$/.test(title) ? title.slice(1, -1) : title;
}
