/** The OpenSearch description. There is none while the site has no public address: it must name one. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../get-site.ts';
import { searchCatalogueOf } from '../i18n/search/catalogue.ts';
import { searchHref } from '../render/links/addresses.ts';
import { canonicalOf } from '../render/links/canonical.ts';
import { openSearchDescription } from '../search/open-search.ts';

export const getStaticPaths: GetStaticPaths = () => {
  return import.meta.env.SITE === undefined ? [] : [{ params: { opensearch: 'opensearch' } }];
};

export const GET: APIRoute = async ({ site }) => {
  const { channel } = (await getSite()).archive;
  const search = canonicalOf(site?.href ?? null, searchHref()) ?? searchHref();
  const { description } = searchCatalogueOf(channel.language);
  return new Response(openSearchDescription({ name: channel.name, description, search }));
};
