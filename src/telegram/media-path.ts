/**
 * Decides which paths of an export may be followed. In: a path as an export wrote it, which is untrusted. Out: the same
 * path, proven by its spelling to stay inside the export's folder. Links on the disk are the business of who opens it.
 */

/** The path relative to the export's folder, `/`-separated; null when it leads, or could on any system lead, elsewhere. */
export function pathInsideExport(written: string): string | null {
  const segments = written.split('/').filter((segment) => segment !== '' && segment !== '.');
  const isSuspect =
    written.startsWith('/') ||
    written.includes('\\') ||
    hasControlCharacter(written) ||
    // A drive letter, an address, or an alternate data stream of Windows: exporters never write a colon.
    written.includes(':') ||
    // Windows takes `.. ` and `...` for `..`.
    segments.some((segment) => /^[. ]+$/.test(segment));
  return isSuspect || segments.length === 0 ? null : segments.join('/');
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}
