/**
 * A paper → a BibTeX entry. Letters stay as they are, for programs of this century read UTF-8; what TeX would obey is
 * escaped, and titles keep their case.
 */
import type { Paper } from '../archive/model/entities.ts';
import { slugOf } from '../archive/slug.ts';
import { gateUrl } from '../render/links/url-gate.ts';

type CitedPaper = Pick<Paper, 'id' | 'title' | 'authors' | 'year' | 'venue' | 'arxiv' | 'doi' | 'openreview' | 'links'>;

export const paperBibtexPath = (id: string): string => `papers/${id}.bib`;

/** Ends with a line end. Says what is known and nothing else: authors or a year may be missing. */
export function bibtexOf(paper: CitedPaper): string {
  const { title, authors, year, venue, arxiv, doi } = paper;
  const fields: Array<[string, string | undefined]> = [
    ['title', `{${texText(title)}}`],
    ['author', authors.length === 0 ? undefined : authors.map(texName).join(' and ')],
    ['year', year === null ? undefined : String(year)],
    [venue !== null && isMeeting(venue) ? 'booktitle' : 'journal', venue === null ? undefined : texText(venue)],
    ['eprint', arxiv === null ? undefined : texText(arxiv)],
    ['archiveprefix', arxiv === null ? undefined : 'arXiv'],
    ['doi', doi === null ? undefined : texText(doi)],
    ['url', addressOf(paper)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${typeOf(paper)}{${keyOf(paper)},`, ...lines, '}', ''].join('\n');
}

function typeOf({ venue }: CitedPaper): string {
  if (venue === null) return 'misc';
  return isMeeting(venue) ? 'inproceedings' : 'article';
}

/** Journals say so; what papers of this field name without saying is a conference. */
function isMeeting(venue: string): boolean {
  return !/journal|transactions|letters|review|nature|science|журнал|вестник/i.test(venue);
}

/** Of the first word of the title and the id, which is what keeps keys apart. */
function keyOf({ id, title }: CitedPaper): string {
  const word = slugOf(title, '', 24).split('-')[0] ?? '';
  return `${/^[a-z]/.test(id) ? '' : `${word || 'paper'}-`}${id}`.replace(/[^a-z0-9.-]/g, '-');
}

function addressOf({ arxiv, doi, openreview, links }: CitedPaper): string | undefined {
  const known =
    doi !== null
      ? `https://doi.org/${encodeURI(doi.toWellFormed())}`
      : arxiv !== null
        ? `https://arxiv.org/abs/${arxiv}`
        : openreview !== null
          ? `https://openreview.net/forum?id=${encodeURIComponent(openreview.toWellFormed())}`
          : links[0]?.url;
  const safe = known === undefined ? undefined : gateUrl(known)?.href;
  // Braces and backslashes would end the field, or be obeyed; in an address they have another way to be written.
  return safe?.replace(/[{}\\]/g, (character) => encodeURIComponent(character));
}

/** A name with “and” in it is one name. */
function texName(name: string): string {
  const text = texText(name);
  return /\band\b/i.test(name) || name.includes(',') ? `{${text}}` : text;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Braces go: one without its other would swallow the rest of the file, even escaped. */
function texText(text: string): string {
  return text
    .replace(/[{}]/g, '')
    .replace(/\p{Cc}+|\s+/gu, ' ')
    .replace(/[\\~^]/g, (character) => commands[character] ?? '')
    .replace(/[%&$#_]/g, '\\$&')
    .trim();
}
