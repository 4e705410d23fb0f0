/** A piece of a long text that is worth keeping by itself. */
export interface KeptPiece {
  /** Of the site: the same name is the same piece, in however many files it stands. No file is called so. */
  name: string;
  make: () => string;
  /** As of a file. */
  from: unknown;
}

/** A text, bytes, or a long text piece by piece. */
export type FileContent = string | Uint8Array | Generator<string | KeptPiece>;

/** For whoever wants it in one. */
export function wholeOf(content: FileContent): string | Uint8Array {
  if (typeof content === 'string' || content instanceof Uint8Array) return content;
  return [...content].map((piece) => (typeof piece === 'string' ? piece : piece.make())).join('');
}

/** A file that the site offers and that is no page. */
export interface SiteFile {
  /** Within the site, without a slash in front: `posts/12.md`. */
  path: string;
  /** Makes what is in it; always the same. */
  make: () => FileContent;
  /**
   * What it is made of besides what it asks of the site's index and archive while it is made: a file that says so may be taken from
   * an earlier build. Others are made in every build.
   */
  from?: unknown;
}
