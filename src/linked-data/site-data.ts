/** The site as a whole as JSON-LD: what it is, how to search it, where a page stands in it. */
import type { BreadcrumbList, CollectionPage, Dataset, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import type { Topic } from '../archive/model/entities.ts';
import { href, searchHref, topicHref } from '../render/links/addresses.ts';
import { type DataContext, idOf, present } from './linked-data.ts';
import { organization } from './people-and-papers.ts';

export function siteData(context: DataContext): WebSite {
  const { channel } = context.site.archive;
  const search = context.absolute(searchHref());
  const action: WithActionConstraints<SearchAction> | undefined =
    search === undefined
      ? undefined
      : {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
          'query-input': 'required name=search_term_string',
        };
  return {
    '@type': 'WebSite',
    '@id': idOf(href(''), context),
    name: channel.name,
    inLanguage: context.site.t.locale,
    publisher: organization(context),
    ...present({ url: context.absolute(href('')), description: channel.description, potentialAction: action }),
  };
}

export function topicData({ id, title, summary }: Topic, context: DataContext): CollectionPage {
  const path = topicHref(id);
  return {
    '@type': 'CollectionPage',
    '@id': idOf(path, context),
    name: title,
    about: { '@type': 'DefinedTerm', name: title },
    ...present({ url: context.absolute(path), description: summary }),
  };
}

/** A file that the dataset can be had as. */
export interface DataFile {
  path: string;
  mime: string;
}

export function datasetData(
  name: string,
  description: string,
  files: readonly DataFile[],
  context: DataContext,
): Dataset {
  return {
    '@type': 'Dataset',
    name,
    description,
    inLanguage: context.site.t.locale,
    creator: organization(context),
    ...present({
      distribution: files.map(
        ({ path, mime }) =>
          ({
            '@type': 'DataDownload',
            encodingFormat: mime,
            ...present({ contentUrl: context.absolute(href(path)) }),
          }) as const,
      ),
    }),
  };
}

export interface Place {
  title: string;
  /** Path of the page. */
  href: string;
}

/** The way to a page, from the home page to itself. Without public addresses there is nothing to point at. */
export function breadcrumbData(places: readonly Place[], { absolute }: DataContext): BreadcrumbList[] {
  const items = places.flatMap(({ title, href: path }, index) => {
    const item = absolute(path);
    return item === undefined ? [] : [{ '@type': 'ListItem', position: index + 1, name: title, item } as const];
  });
  return items.length === 0 ? [] : [{ '@type': 'BreadcrumbList', itemListElement: items }];
}
