/** Speakers, papers and the channel itself as JSON-LD: whole for their own pages, in a few words where others name them. */
import type { Organization, Person, ScholarlyArticle } from 'schema-dts';
import type { Channel } from '../archive/model/archive.ts';
import type { Paper, Speaker } from '../archive/model/entities.ts';
import { href, paperHref, postHref, speakerHref } from '../render/links/addresses.ts';
import { paperLinks } from '../render/links/paper-links.ts';
import { gateUrl } from '../render/links/url-gate.ts';
import { type DataContext, idOf, madeOnce, present } from './linked-data.ts';

export function organization(context: DataContext): Organization {
  return channelNamed(context.site.archive.channel, context);
}

const channelNamed = madeOnce(({ username, name }: Channel, context): Organization => {
  const telegram = username === null ? undefined : gateUrl(`https://t.me/${username}`)?.href;
  return {
    '@type': 'Organization',
    '@id': `${idOf(href(''), context)}#channel`,
    name,
    ...present({ url: context.absolute(href('')), sameAs: telegram }),
  };
});

/** A person as others name them. */
export const personNamed = madeOnce(({ id, name }: Speaker, context) => {
  const path = speakerHref(id);
  return { '@type': 'Person', '@id': idOf(path, context), name, ...present({ url: context.absolute(path) }) } as const;
});

export function person(speaker: Speaker, context: DataContext): Person {
  const { aliases, role, affiliation, links } = speaker;
  return {
    ...personNamed(speaker, context),
    ...present({
      alternateName: aliases,
      jobTitle: role,
      worksFor: affiliation === null ? null : ({ '@type': 'Organization', name: affiliation } as const),
      sameAs: links.flatMap(({ url }) => gateUrl(url)?.href ?? []),
    }),
  };
}

/** A paper as others name it. Its address is where it can be read, not the archive's page. */
export const paperNamed = madeOnce((paper: Paper, context) => {
  const { id, title, authors, year } = paper;
  return {
    '@type': 'ScholarlyArticle',
    '@id': idOf(paperHref(id), context),
    name: title,
    ...present({
      author: authors.map((name) => ({ '@type': 'Person', name }) as const),
      datePublished: year === null ? null : String(year),
      sameAs: paperLinks(paper, context.site.t).map((link) => link.href),
    }),
  } as const;
});

/** How many reviews a paper's own data names. */
const mostReviews = 20;

export function paper(thing: Paper, context: DataContext): ScholarlyArticle {
  const { arxiv, doi, venue } = thing;
  const identifiers = [
    ...(arxiv === null ? [] : [{ propertyID: 'arXiv', value: arxiv }]),
    ...(doi === null ? [] : [{ propertyID: 'DOI', value: doi }]),
  ].map((identifier) => ({ '@type': 'PropertyValue', ...identifier }) as const);
  const reviews = context.site.index
    .ofPaper(thing.id)
    .posts.filter(({ kind }) => kind === 'review')
    .slice(-mostReviews)
    .map((post) => {
      const path = postHref(post.id);
      return {
        '@type': 'Review',
        '@id': idOf(path, context),
        name: post.title,
        ...present({ url: context.absolute(path) }),
      } as const;
    });
  return {
    ...paperNamed(thing, context),
    ...present({
      identifier: identifiers,
      isPartOf: venue === null ? null : ({ '@type': 'CreativeWork', name: venue } as const),
      review: reviews,
    }),
  };
}
