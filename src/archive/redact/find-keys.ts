/**
 * Finds keys and tokens of programs by their shape: unlike a password they need no announcement, because their makers begin each
 * kind with letters of its own, so that scanners find what leaks. In: a folded text. Out: where they stand.
 */
import type { TextRange } from '../../telegram/rich-text.ts';
import { sieved } from '../sieve/sieved.ts';

const shapes = [
  'sk-(?:[a-z]{2,8}-)?[a-z0-9_-]{20,200}',
  'hf_[a-z0-9]{16,60}',
  'gh[opsru]_[a-z0-9]{30,255}',
  'github_pat_[a-z0-9_]{30,255}',
  'glpat-[a-z0-9_-]{20,60}',
  '(?:akia|asia)[a-z0-9]{16,60}',
  'aiza[a-z0-9_-]{35}',
  'xox[abeprs]-[a-z0-9-]{10,200}',
  'ya29[.][a-z0-9_-]{20,400}',
  'y[0-3]_[a-z0-9_-]{30,200}',
  'vk1[.]a[.][a-z0-9_-]{40,400}',
  // What other makers do: a few letters, a line, and a long run of letters and figures.
  '[a-z]{2,6}_(?=[a-z]{0,60}[0-9])[a-z0-9]{32,200}',
  // A bot of Telegram: its number, a colon, and 35 characters that begin with AA.
  String.raw`\d{8,10}:aa[a-z0-9_-]{30,40}`,
  // JSON Web Token: three parts of Base64, of which the first two begin as every JSON object does.
  'eyj[a-z0-9_-]{10,2000}[.]eyj[a-z0-9_-]{10,4000}[.][a-z0-9_-]{10,2000}',
].join('|');
const key = sieved(new RegExp(String.raw`(?<![a-z0-9_-])(?:${shapes})(?![a-z0-9_-])`, 'g'));
/** As OpenSSL and OpenSSH write private keys (RFC 7468). */
const privateKey = sieved(
  /-----begin [a-z0-9 ]{0,30}private key-----[a-z0-9+/=\s]{1,20000}(?:-----end [a-z0-9 ]{0,30}private key-----)?/g,
);

/** False where `findKeys` certainly finds nothing. */
export function mayTellKeys(text: string): boolean {
  return key.mayMatch(text) || privateKey.mayMatch(text);
}

/** `asked`: the text as the sieve knows it. */
export function findKeys(text: string, asked: string): TextRange[] {
  if (!mayTellKeys(asked)) return [];
  return [...key.matchAll(text), ...privateKey.matchAll(text)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.trimEnd().length,
  }));
}
