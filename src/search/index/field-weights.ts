/** Fields of a record: what Pagefind calls metadata. They are searched too, and weigh what a word in them says of the page. */

export const fieldWeights = {
  /** Names of the thing itself, each glued into one word: who types a whole name is looking for the thing. */
  whole: 14,
  /** What the thing itself is called: its short name, its aliases. The thing comes before its mentions. */
  names: 10,
  /** The same in the other alphabet; words that nobody wrote, never offered as what was meant. */
  heard: 10,
  title: 8,
  /** Who speaks, who wrote. */
  people: 5,
  paper: 4,
  /** C++, arXiv ids and others that lose themselves in the text. */
  terms: 6,
  topics: 2,
  date: 2,
  /** Dates that a meeting was moved from. */
  moved: 1,
  /** Never shown: short forms of first names, ids of the papers discussed, dates in words, that there is a recording. */
  also: 2.5,
  /** Kind of thing, in a word: «обзор». */
  label: 1.5,
} as const;
export type FieldName = keyof typeof fieldWeights;

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fieldWeights, name);
}
