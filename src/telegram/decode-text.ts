/**
 * Turns the bytes of a text file into a string. In: bytes of an export, which may have passed through an editor that
 * changed their encoding. Out: the text without its byte order mark.
 */

/** Bytes beyond which a file cannot be one string in this runtime; no page and no copy comes near. */
export const longestText = 500_000_000;

/** UTF-8 unless a byte order mark, or a zero byte beside the first character, says UTF-16. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
