/** `robots.txt`: everything may be read, and where the map of the site is. */
export function robotsText(sitemap: string | undefined): string {
  return ['User-agent: *', 'Allow: /', ...(sitemap === undefined ? [] : ['', `Sitemap: ${sitemap}`]), ''].join('\n');
}
