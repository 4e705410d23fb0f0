/** Tells what looks like a title and is none: authors, labels, parts of books, remarks, sentences. In: words set as a title. Out: yes or no. */
import { isTitleCase } from './title-case.ts';

/** «Cahill, Röhm, Fekete»: authors, and no title. */
export const namesOnly =
  /^\p{Lu}[\p{L}.-]{1,20}(?:\s\p{Lu}[\p{L}.-]{0,20})?(?:,\s\p{Lu}[\p{L}.-]{0,20}(?:\s\p{Lu}[\p{L}.-]{0,20})?)+$|^\p{Lu}[\p{L}.'’-]{1,20}(?:, \p{Lu}[\p{L}.'’-]{1,20}){1,5},? (?:and|&) \p{Lu}[\p{L}.'’-]{1,20}$|^\p{Lu}[\p{L}-]{1,20}\set\sal\.?$/u;

/** “Reviewed by Ada Obi”: who wrote the post. */
export const byline =
  /^(?:reviewed|written|presented|hosted|recorded|translated|edited|prepared|compiled|summari[sz]ed|read|told|photos?|text|notes|slides|words|review|post|summary) by \p{Lu}/iu;

/** “Language: Russian, slides in English”: a line of a programme. */
export const isLabel =
  /^(?:who|what|reading|topic|timing|language|format|place|where|when|room|venue|location|zoom|link|slides|registration|speakers?|presenters?|host|time|date|dress code|snacks|contact|stream|recording|video|notes|agenda|level|prerequisites|bring|meeting id|passcode|questions|chat)\s?[:–—-]\s/iu;

/** “Chapter 5 of Sutton and Barto” */
export const isPartOfBook =
  /^(?:chapters?|sections?|lectures?|part|appendix|week|lesson|exercises?)\s(?:\d|[IVX]+(?!\p{L}))/iu;

/** “The talk is based on joint work …”: said among Russian words, and no title. */
const opensAsSentence =
  /^(?:The|This|It|There|We|You|Our|Your|Please|Meeting|Slides|Questions|Everybody|Everyone|Bring)\s/;

const saysWhatIs = /\s(?:is|are|will|was|were|has|have|can|be|to)\s/;

export const isSentence = (title: string): boolean =>
  opensAsSentence.test(title) && saysWhatIs.test(title) && !title.includes('?');

/** “Ice storm, no power, no demons”: small words with commas between, or a beginning in small letters. */
export function isRemark(title: string): boolean {
  if (/^\p{Ll}{2,}(?:\s|,)/u.test(title)) return true;
  return title.includes(', ') && !title.includes(': ') && !isTitleCase(title.replace(/^\S+\s/, ''));
}

/** “Your gradients talk too much”, “I meant to do that”: in small letters what is said to somebody is a talk, or a saying. */
export const isSaid = (title: string): boolean =>
  /(?<!\p{L})(?:you|your|me|my|I|us|please)(?!\p{L})/iu.test(title) && !isTitleCase(title);

/** “SASRec vs BERT4Rec”: two names. */
export const comparesTwo =
  /^(?:(?:[^\s:]+\s){1,2}(?:vs\.?|versus)(?:\s[^\s:]+){1,4}|(?:[^\s:]+\s){3,4}(?:vs\.?|versus)(?:\s[^\s:]+){1,2})$/u;

/** What stands behind the name of a journal in brackets: “(Social Studies of Science, 1984)”, “(…, vol. 3)”. */
const ofJournal = /^,?\s(?:(?:19|20)\d\d|vol\.?\s?\d|№\s?\d|т\.\s?\d|no\.\s?\d|\d{1,4}[,:(\s])/iu;

/** Whether words in brackets are where a paper stands, and not what it is called. */
export function isJournal(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '(' && ofJournal.test(text.slice(end, end + 12));
}
