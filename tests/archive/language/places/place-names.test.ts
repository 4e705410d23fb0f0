/** Where a talk is given: what stands behind a name in a list, houses by their names alone, journeys “for” an event. */
import { expect, it } from 'vitest';
import { findHouse } from '../../../../src/archive/language/places/find-house.ts';
import { findVenue } from '../../../../src/archive/language/places/find-venue.ts';
import { readPlace } from '../../../../src/archive/language/places/read-place.ts';

it.each([
  [', DataConf, Самара, июль', 'DataConf', 'Самара'],
  [', ML Meetup в Перми (уже прошёл, запись позже)', 'ML Meetup', 'Пермь'],
  [', RiverConf, тема уточняется', 'RiverConf', null],
  [', открытая лекция в ИТМО, Санкт-Петербург, 3 марта, 18:30', 'ИТМО', 'Санкт-Петербург'],
])('in a list, «%s» is %s in %s', (written, venue, city) => {
  expect(readPlace(written)).toEqual({ venue, city });
});

it.each([
  ['Анна Лис прочтёт лекцию в «Маяке» про множества', 'Маяк'],
  ['Доклад А. Лис в «Артеке» выложен', 'Артек'],
  ['лекция про волны, университет «Маяк»', 'Маяк'],
])('«%s» tells of the house %s', (text, house) => {
  expect(findHouse(text)).toBe(house);
});

it.each([
  ['Ann Fox is off to Lisbon for the RQP Congress: “Sets”', 'RQP Congress'],
  ['Ann Fox was in Lisbon last week for RQP and gave “Sets”', 'RQP'],
  ['Ann Fox talks at RiverConf. He has promised to wave.', 'RiverConf'],
])('“%s” tells of the event %s', (text, venue) => {
  expect(findVenue(text)).toBe(venue);
});
