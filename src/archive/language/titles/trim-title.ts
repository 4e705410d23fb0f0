/** Cuts from a run of Latin words what is no part of its title. In: a run. Out: the title and where it begins. */

import { remembered } from '../remembered.ts';

export interface TrimmedTitle {
  title: string;
  /** Where it begins in the run. */
  offset: number;
}

/** Cuts what a run of Latin words catches beside the title: addresses, closing full stops, a year or venue in brackets. */
export const trimmedTitle = remembered((run): TrimmedTitle | null => {
  let title = run;
  const address =
    /\s?\(?(?:https?:|www\.|arxiv\.org|doi\.org|(?<![\w.-])(?:[a-z\d-]{1,40}\.){1,3}[a-z]{2,6}\/)\S*/i.exec(title);
  if (address !== null) title = title.slice(0, address.index);
  // «CoTracker, with Ada Obi»: who shows it is no part of its title.
  const shownBy = /, (?:with|by) (?=\p{Lu}\p{Ll}+ \p{Lu})/u.exec(title);
  if (shownBy !== null && shownBy.index > 3) title = title.slice(0, shownBy.index);
  // «…, better known as Raft»
  const knownAs = /,?\s\(?(?:better |also )?known as\s/.exec(title);
  if (knownAs !== null && knownAs.index > 12) title = title.slice(0, knownAs.index);
  const citation = /,\s(?=[^,]*(?:\d{4}|et al|&)|[A-Z][\w-]+\sand\s[A-Z])/.exec(title);
  if (citation !== null && citation.index > 12) title = title.slice(0, citation.index);
  if (title.includes('(') && !title.includes(')')) title = title.slice(0, title.lastIndexOf('('));
  // «…, Nature 378, 355 (1995)»
  const journal = /,\s(?:[A-Z][\w.&]{0,20}\s){1,5}\d{1,4}(?:,\s|\(|\s\(|$)/.exec(title);
  if (journal !== null && journal.index > 12) title = title.slice(0, journal.index);
  let offset = 0;
  // “NeuralGCM — Neural General Circulation Models for …”
  const shortFirst = /^\p{Lu}[\p{L}\d-]{2,16} [—–] (?=(?:\S+ ){2,}\S)/u.exec(title);
  if (shortFirst !== null) offset = shortFirst[0].length;
  // «M. Mayor, D. Queloz, A Jupiter-mass companion …»
  const byAuthors = /^(?:(?:[A-Z]\.[\s-]?){1,3}[A-Z][\w'’-]{1,20}(?:,\s|\s(?:and|&)\s)){1,8}(?=\p{Lu})/u.exec(title);
  const byAuthor = /^[A-Z][\w'’-]{1,20},\s(?=(?:An?|The|On|How|Why|Towards?)\s)/.exec(title);
  if (byAuthors !== null) offset = byAuthors[0].length;
  else if (byAuthor !== null) offset = byAuthor[0].length;
  // «Summer re-read: Dynamo: Amazon's …» — of three parts the first is not the title's; neither is «et al., …».
  const parts = title.split(/:\s/);
  if (parts.length > 2 && offset === 0) offset = (parts[0]?.length ?? 0) + 2;
  const authors = /^(?:[A-Z][\w-]+\s)?et al\.?(?:,?\s|$)/.exec(title);
  if (authors !== null) offset = authors[0].length;
  const label =
    /^(?:[Pp]aper|[Tt]itle|[Tt]opic|[Rr]eading|[Ss]ource|[Tt]ext|Nature|Science|Cell|PNAS|The Lancet|NEJM|arXiv|bioRxiv|medRxiv|JMLR|TMLR|TPAMI|NeurIPS|ICML|ICLR|CVPR|ACL|EMNLP|KDD):\s|^[Pp]aper\s(?=[A-Z])/.exec(
      title,
    );
  if (label !== null) offset = label[0].length;
  title = title.slice(offset);
  title = title
    .replace(/,\s(?:arXiv|bioRxiv|medRxiv|preprint|pdf|link|code)$/, '')
    .replace(
      /,\s(?:PNAS|Nature|Science|Cell|Lancet|NEJM|JMLR|TMLR|NeurIPS|ICML|ICLR|CVPR|ACL|EMNLP|KDD|SIGIR|CHI)(?:\s\d{4})?$/,
      '',
    );
  title = title.replace(/(?<![\s.,:;(–—-])[\s.,:;(–—-]+$/, '').replace(/\s\(?(?:19|20)\d\d\)?$/, '');
  if (title.includes(')') && !title.includes('(')) title = title.slice(0, title.indexOf(')'));
  return /\p{Script=Latin}{2}/u.test(title) ? { title, offset } : null;
});
