/** A text without its secrets. In: a text and what the editor withholds. Out: where secrets stand, or the text without them. */
import type { TextRange } from '../../telegram/rich-text.ts';
import { findCards, hasRun } from './find-cards.ts';
import { findKeys, mayTellKeys } from './find-keys.ts';
import { findPasswords, mayTellPasswords } from './find-passwords.ts';
import { findPhrases } from './find-phrases.ts';
import { foldText, isPlain } from './fold-text.ts';

/** What stands in place of a secret. */
export const redactionMark = '•••';

export function redactText(text: string, phrases: readonly string[]): string {
  let result = '';
  let end = 0;
  for (const range of findSecrets(text, phrases)) {
    result += text.slice(end, range.start) + redactionMark;
    end = range.end;
  }
  return result + text.slice(end);
}

/** An address without its secrets; one that tells a secret in encoded letters leads nowhere. */
export function redactAddress(url: string, phrases: readonly string[]): string {
  const clean = redactText(url, phrases);
  return findSecrets(decode(clean), phrases).length === 0 ? clean : redactionMark;
}

/** As far as it can be decoded. */
function decode(url: string): string {
  return url.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** Names, sites and quotes come again and again. */
const known = new Map<string, readonly TextRange[]>();
const mostKnown = 10_000;
const longestKnown = 100;

/** Ascending, and none touches another. */
export function findSecrets(text: string, phrases: readonly string[]): readonly TextRange[] {
  // What an editor withholds changes from archive to archive.
  if (text.length > longestKnown || phrases.length > 0) return readSecrets(text, phrases);
  const found = known.get(text) ?? readSecrets(text, phrases);
  if (known.size >= mostKnown) known.clear();
  known.set(text, found);
  return found;
}

function readSecrets(text: string, phrases: readonly string[]): TextRange[] {
  const plain = isPlain(text);
  if (plain && phrases.length === 0 && !mayTellPasswords(text) && !mayTellKeys(text) && !hasRun(text)) return [];
  const folded = foldText(text, plain);
  // The sieve does not mind the size of letters: it has looked through that text already.
  const asked = plain ? text : folded.text;
  const found = [...findPasswords(folded.text, asked), ...findCards(folded.text), ...findKeys(folded.text, asked)];
  found.push(...findPhrases(folded.text, phrases));
  return merged(found.map(({ start, end }) => ({ start: folded.at(start), end: folded.at(end - 1) + 1 })));
}

function merged(ranges: TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.sort((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}
