/** A social card: what is drawn where somebody shares a page. Words only; `draw-card.ts` knows how they look. */
import type { SignName } from '../render/signs.ts';

export interface Card {
  /** What stands first and large: a day, a year, or the sign of the kind where no date is known. */
  lead: { type: 'numeral'; text: string } | { type: 'sign' };
  /** Under it: month and year, the hour with its zone. */
  under: readonly string[];
  /** The date that no longer holds. */
  struck: string | null;
  sign: SignName;
  /** Names the kind: «Встреча». */
  kind: string;
  title: string;
  /** Who and where; one or two lines. */
  byline: string;
  channel: string;
  /** Where the page is: host and path of the site. */
  place: string;
}

/** Stands in the names of kept pictures: to be raised when the same words come to look otherwise. */
export const cardLook = 1;

/** Of the picture, in pixels: what every network cuts least from. */
export const cardSize = { width: 1200, height: 630 };

/** A card and where its picture lies in the site. */
export interface PlacedCard {
  path: string;
  card: Card;
}
