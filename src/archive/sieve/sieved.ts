/**
 * Patterns that are tried only on texts in which they can find something. In: a regular expression. Out: the same, behind a sieve
 * that all patterns share: one pass over a text tells for every one of them whether the text has a word that its findings cannot
 * lack. Most patterns find nothing in most texts, and looking for it took most of the time.
 */

import { type NeedleScanner, openScanner, type Seen } from './needle-scanner.ts';
import { clausesOf } from './needles.ts';

/** A regular expression as it is asked here: by its methods, never by those of strings. */
export interface Sieved {
  readonly pattern: RegExp;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** All findings; the pattern is global. */
  matchAll(text: string): readonly RegExpExecArray[];
  /** How many findings there are. */
  count(text: string): number;
  /** False where the pattern certainly finds nothing. */
  mayMatch(text: string): boolean;
}

/** The stages ask about a text in turns, each about all texts: past so many the memory is emptied. */
const mostRemembered = 40_000;
/** Quotes and names are asked about once. */
const shortest = 60;
/** Making the sieve takes as long as trying, and compiling, every pattern on some hundred texts: who asks less does without. */
const worthwhile = 20_000;

interface Known extends Sieved {
  /** The lists of its needles, once there is a sieve. */
  lists: readonly number[];
}

const all: Known[] = [];
let scan: NeedleScanner | undefined;
let asked = 0;
const known = new Map<string, Seen>();
let latest = '';
let latestSeen: Seen = new Uint8Array();

export function sieved(pattern: RegExp): Sieved {
  const mayMatch = (text: string): boolean => {
    const seen = seenIn(text);
    if (seen !== undefined) for (const list of made.lists) if (seen[list] === 0) return false;
    return true;
  };
  const made: Known = {
    pattern,
    lists: [],
    mayMatch,
    test: (text) => mayMatch(text) && startOver(pattern).test(text),
    exec: (text) => (mayMatch(text) ? startOver(pattern).exec(text) : null),
    matchAll: (text) => (mayMatch(text) ? findingsOf(pattern, text) : []),
    count: (text) => (mayMatch(text) ? (text.match(pattern)?.length ?? 0) : 0),
  };
  all.push(made);
  // What was seen before knows nothing of this one.
  scan = undefined;
  return made;
}

/** Every pattern that was put behind the sieve until now. */
export function everySieved(): readonly Sieved[] {
  return all;
}

/** Makes the sieve at once, however little was asked, unless it is there. */
export function makeSieve(): void {
  if (scan !== undefined) return;
  const needles: (readonly string[])[] = [];
  for (const made of all) made.lists = clausesOf(made.pattern).map((clause) => needles.push(clause) - 1);
  scan = openScanner(needles);
  forgetTexts();
}

/** A global pattern goes on where it stopped last, in whatever text. */
function startOver(pattern: RegExp): RegExp {
  pattern.lastIndex = 0;
  return pattern;
}

/** All findings of a global pattern; not `text.matchAll`, which makes a new pattern each time. */
export function findingsOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const findings: RegExpExecArray[] = [];
  if (!pattern.global) throw new TypeError(`/${pattern.source}/ is not global.`);
  startOver(pattern);
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    findings.push(found);
    if (found[0] === '') pattern.lastIndex++;
  }
  return findings;
}

/** Lets go of the texts that were asked about. */
export function forgetTexts(): void {
  known.clear();
  latest = '';
  latestSeen = new Uint8Array();
}

/** Many patterns are asked about one text: what it contains is looked for once. Undefined before there is a sieve. */
function seenIn(text: string): Seen | undefined {
  if (scan !== undefined && text === latest) return latestSeen;
  if (scan === undefined) {
    if (text.length >= shortest) asked++;
    if (asked < worthwhile) return undefined;
    makeSieve();
  }
  latestSeen = known.get(text) ?? remembered(text, scan?.(text) ?? new Uint8Array());
  latest = text;
  return latestSeen;
}

function remembered(text: string, seen: Seen): Seen {
  if (known.size >= mostRemembered) known.clear();
  if (text.length >= shortest) known.set(text, seen);
  return seen;
}
