/** Addresses of a paper, the stable ones first, each once. */
import type { Paper } from '../../archive/model/entities.ts';
import type { Catalogue } from '../../i18n/ru.ts';
import { gateUrl } from './url-gate.ts';

export interface PaperLink {
  title: string;
  href: string;
}

export function paperLinks(paper: Paper, t: Catalogue): PaperLink[] {
  const wanted = [
    ...(paper.arxiv === null
      ? []
      : [
          { title: `arXiv:${paper.arxiv}`, url: `https://arxiv.org/abs/${paper.arxiv}` },
          { title: t.papers.pdf, url: `https://arxiv.org/pdf/${paper.arxiv}` },
        ]),
    ...(paper.doi === null
      ? []
      : [{ title: `doi:${paper.doi}`, url: `https://doi.org/${encodeURI(paper.doi.toWellFormed())}` }]),
    ...(paper.openreview === null
      ? []
      : [
          {
            title: 'OpenReview',
            url: `https://openreview.net/forum?id=${encodeURIComponent(paper.openreview.toWellFormed())}`,
          },
        ]),
    ...paper.links,
  ];
  const links = new Map<string, PaperLink>();
  for (const { title, url } of wanted) {
    const safe = gateUrl(url);
    if (safe !== undefined && !links.has(safe.href)) links.set(safe.href, { title, href: safe.href });
  }
  return [...links.values()];
}

/** Where to look for citations, versions and code of a paper: searches by its title. */
export function paperSearches({ title }: Pick<Paper, 'title'>): PaperLink[] {
  const query = encodeURIComponent(title.toWellFormed());
  return [
    { title: 'Google Scholar', href: `https://scholar.google.com/scholar?q=${query}` },
    { title: 'Semantic Scholar', href: `https://www.semanticscholar.org/search?q=${query}` },
  ];
}
