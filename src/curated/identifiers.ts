/** Reads the names under which others know a channel or a paper, in whichever form an editor copied them. */
import { Complaint } from './complaint.ts';
import { written } from './fields.ts';
import { findNearest } from './nearest.ts';

const arxivId = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/;

/** `2312.00752`, `arXiv:2312.00752v2` or the address of the page. */
export const arxiv = written((text) => {
  const id = text
    .replace(/^(?:arxiv:\s*|https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/)/i, '')
    .replace(/(?:v\d+)?(?:\.pdf)?$/, '');
  return isArxivId(id)
    ? id.replace(/\.[A-Z]{2}(?=\/)/, '')
    : new Complaint(`“${text}” is no arXiv id.`, 'Write it as on the page of the paper, for example 2312.00752.');
});

export function isArxivId(text: string): boolean {
  return arxivId.test(text);
}

/** `10.1145/…` or its address. */
export const doi = written((text) => {
  const bare = text.replace(/^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i, '');
  return /^10\.\d{4,9}\/\S+$/.test(bare)
    ? bare.toLowerCase()
    : new Complaint(`“${text}” is no DOI.`, 'Write it from 10. on, for example 10.1145/3604915.3608779.');
});

/** The forum's id or its address. */
export const openreview = written((text) => {
  const id = text.replace(/^https?:\/\/openreview\.net\/(?:forum|pdf)\?id=/, '');
  return /^[\w-]{6,20}$/.test(id)
    ? id
    : new Complaint(`“${text}” is no OpenReview id.`, 'Write what stands after “id=” in the address of the paper.');
});

/** `mlvok`, `@mlvok` or `https://t.me/mlvok`. */
export const username = written((text) => {
  const name = text.replace(/^(?:@|https?:\/\/t\.me\/)/, '').replace(/\/$/, '');
  return /^[a-z]\w{3,31}$/i.test(name)
    ? name
    : new Complaint(
        `“${text}” is no public name of a channel.`,
        'Write what follows t.me/ in its address, or leave the field out when the channel is private.',
      );
});

/** The channel's number as exports have it; programs for bots write -100 before it. */
export const telegramId = written((text) => {
  const id = text.replace(/^-100/, '');
  return /^[1-9]\d{0,15}$/.test(id)
    ? Number(id)
    : new Complaint(
        `“${text}” is no id of a channel.`,
        'Copy the number after "id" near the beginning of result.json.',
      );
});

/** A branch of a repository. */
export const branch = written((text) =>
  /^[\w][\w.-]*(?:\/[\w][\w.-]*)*$/.test(text)
    ? text
    : new Complaint(`“${text}” is no name of a branch.`, 'Write it as the repository shows it, for example main.'),
);

/** An IANA zone. */
export const timeZone = written((text) => {
  if (text === 'UTC' || (text.includes('/') && isZone(text))) return text;
  const zones = Intl.supportedValuesOf('timeZone');
  const nearest = zones.find((zone) => zone.endsWith(`/${text}`)) ?? findNearest(text, zones);
  const remedy = nearest === undefined ? '' : `Did you mean “${nearest}”? `;
  return new Complaint(`“${text}” is no time zone.`, `${remedy}Write continent and city, for example Europe/Moscow.`);
});

function isZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
