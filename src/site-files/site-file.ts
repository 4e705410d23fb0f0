/** A file that the site offers and that is no page. */
export interface SiteFile {
  /** Within the site, without a slash in front: `posts/12.md`. */
  path: string;
  /** Makes what is in it; always the same. */
  make: () => string | Buffer;
}
