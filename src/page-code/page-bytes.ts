/** The text of a page as bytes. In: a text that was put together of many pieces. Out: UTF-8. */
import { Buffer, transcode } from 'node:buffer';

const encoder = new TextEncoder();
/** One text after another lies here: memory that is taken and given back for each costs more than filling it. */
let units = Buffer.allocUnsafeSlow(2 ** 19);

/** Writing the pieces where they belong, and translating all at once, is quicker than having them put together for an encoder. */
export function bytesOfPage(text: string): Uint8Array {
  if (units.length < 2 * text.length) units = Buffer.allocUnsafeSlow(4 * text.length);
  const length = units.write(text, 0, 'utf16le');
  try {
    return transcode(units.subarray(0, length), 'utf16le', 'utf8');
  } catch {
    // Half a letter, as exports may have it, which an encoder shows as a letter that is missing.
    return encoder.encode(text);
  }
}
