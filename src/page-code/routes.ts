/** Reads what Astro knows of the pages. In: a route of its manifest. Out: where each of its pages lies, and what belongs to their heads. */
import type { SSRManifest } from 'astro';
import type { Component, Props } from './page-on-the-way.ts';

type Route = SSRManifest['routes'][number];
export type Params = Readonly<Record<string, string | number | undefined>>;

/** A file of `src/pages`: a page has a component, a file for programs answers. */
export interface PageModule {
  default?: Component;
  GET?: (asked: { props: Props; url: URL; site: URL | undefined }) => Response | Promise<Response>;
  getStaticPaths?: () => Paths | Promise<Paths>;
}

type Paths = readonly { params: Params; props?: Props; cacheKey?: string }[];

/** Within the site, without slashes at its ends. */
export function pathOf({ segments, component }: Route['routeData'], params: Params): string {
  return segments
    .map((parts) =>
      parts
        .map(({ content, dynamic, spread }) => {
          if (!dynamic) return content;
          const value = params[spread ? content.slice('...'.length) : content];
          if (value === undefined && !spread) throw new Error(`${component} gives no ${content}`);
          return String(value ?? '').replace(/^\/+|(?<!\/)\/+$/g, '');
        })
        .join(''),
    )
    .filter((segment) => segment !== '')
    .join('/');
}

/** `base`: with slashes at both ends. */
export function headOfRoute({ styles, scripts, links, routeData }: Route, base: string): string {
  const others = styles.filter(({ type }) => type !== 'external').length + scripts.length + links.length;
  // The settings of Astro make nothing else: whoever changes them should notice here.
  if (others > 0) throw new Error(`${routeData.component} puts more than stylesheets into its head`);
  return styles
    .flatMap((style) => (style.type === 'external' ? [`<link rel="stylesheet" href="${base}${style.src}">`] : []))
    .join('');
}
