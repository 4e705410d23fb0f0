/** A work in the making → the paper that is published: its title, year, links, and the names under which posts speak of it. */
import { hostOf } from '../host-of.ts';
import type { Paper } from '../model/entities.ts';
import { type SlugRegister, slugOf } from '../slug.ts';
import type { Work } from './work-registry.ts';

export function toPaper(work: Work, slugs: SlugRegister): Paper {
  const { curated } = work;
  const title = curated?.title ?? bestTitle(work);
  const links = new Map((curated?.links ?? []).map((link) => [link.url, link]));
  for (const url of [...work.urls, ...work.companions])
    if (!links.has(url)) links.set(url, { title: hostOf(url), url });
  return {
    id: slugs.take(curated?.id ?? work.arxiv?.replace('/', '-') ?? slugOf(title, 'paper')),
    title,
    aliases: namesOfWork(work),
    authors: curated?.authors ?? [],
    year: curated?.year ?? yearOfArxiv(work.arxiv),
    venue: curated?.venue ?? null,
    arxiv: work.arxiv,
    doi: work.doi,
    openreview: work.openreview,
    links: [...links.values()],
    about: curated?.about ?? '',
    evidence:
      curated === undefined
        ? work.evidence
        : [{ field: 'title', rule: 'curated', quote: curated.file }, ...work.evidence],
  };
}

/** The editor's names of a work, and those that posts set beside its title. */
export function namesOfWork({ curated, aliases }: Work): string[] {
  return [...new Set([...(curated?.aliases ?? []), ...aliases])];
}

function bestTitle(work: Work): string {
  const [best] = [...work.titles].sort(
    ([one, oneCount], [other, otherCount]) => other.length - one.length || otherCount - oneCount,
  );
  if (best !== undefined) return unshouted(best[0]);
  const id = work.arxiv === null ? (work.doi ?? work.openreview) : `arXiv:${work.arxiv}`;
  return id ?? [...work.urls][0] ?? 'Untitled paper';
}

const smallWords = new Set('a an and as at but by for from in into is of on or the to via vs with without'.split(' '));

/** A title in capitals is set as titles are: «RANKING ARCHITECTURE SEARCH AT META* SCALE» → «Ranking Architecture Search at Meta Scale». */
export function unshouted(title: string): string {
  const plain = title.replace(/(?<=\p{L})\*/gu, '');
  // One word in capitals is the name of a method: DETR.
  if (/\p{Ll}/u.test(plain) || !plain.includes(' ')) return plain;
  return plain
    .toLowerCase()
    .replace(/[\p{L}\p{N}]+/gu, (word, at: number) =>
      at > 0 && smallWords.has(word) && !/[:?!]\s$/.test(plain.slice(0, at))
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    );
}

/** arXiv's numbers begin with the year and month of submission (https://info.arxiv.org/help/arxiv_identifier.html). */
function yearOfArxiv(arxiv: string | null): number | null {
  const digits = arxiv === null ? undefined : /(?:^|\/)(\d\d)\d\d/.exec(arxiv)?.[1];
  if (digits === undefined) return null;
  return Number(digits) > 90 ? 1900 + Number(digits) : 2000 + Number(digits);
}
