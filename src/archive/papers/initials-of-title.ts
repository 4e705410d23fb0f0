/** The initials under which posts speak of a title. In: a title. Out: initials, none where they would tell nothing. */
import { isAcronym } from '../language/titles/method-names.ts';

/** «Direct Preference Optimization: …» → «DPO»: the first letters of what stands before a colon or a preposition, of three words or more. */
export function initialsOf(title: string): string[] {
  const head =
    title.split(/[:,(—–]|\s(?:for|with|from|via|in|on|of|to|by|is|are|and|as|at|using|through|under)\s/)[0] ?? '';
  const parts = head
    .replace(/^(?:the|an?)\s/i, '')
    .split(/[\s-]+/)
    // “Masked Autoencoders”: MAE.
    .flatMap((word) => word.replace(/^Auto(?=encoder)/, 'Auto Encoder ').split(' ', /^Autoencoder/.test(word) ? 2 : 1))
    .filter((word) => /\p{L}/u.test(word));
  if (parts.length < 3 || parts.length > 6 || !parts.every((word) => /^\p{Lu}/u.test(word))) return [];
  const all = parts.map((word) => word.charAt(0)).join('');
  return [all, ...(parts.length > 3 ? [all.slice(0, 3)] : [])].filter(isAcronym);
}
