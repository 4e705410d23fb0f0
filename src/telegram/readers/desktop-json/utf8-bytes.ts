/**
 * Opens a result.json as UTF-8 bytes, whatever an editor made of it. In: a file of the seeds folder. Out: its bytes without
 * byte order mark (none when it cannot be read), and what is wrong with them.
 */
import { isUtf8 } from 'node:buffer';
import type { Issue, Staged } from '../../../issue.ts';
import { decodeText } from '../../decode-text.ts';
import type { ExportFile } from '../../reader.ts';

/** Node reads no longer file whole. */
const largestFile = 2 ** 31 - 1;
/** UTF-16 becomes one JavaScript string on its way, and the longest has 2^29 - 24 units of two bytes. */
const largestUtf16File = 2 * (2 ** 29 - 24);

export function readUtf8(file: ExportFile): Staged<Buffer> {
  if (file.size > largestFile) return { value: Buffer.alloc(0), issues: [tooLarge(file)] };
  const bytes = file.read();
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { value: bytes.subarray(3), issues: [] };
  // The `{` of every export leaves a zero byte in UTF-16 and in nothing else.
  const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
  if (isUtf16) {
    if (bytes.length > largestUtf16File) return { value: Buffer.alloc(0), issues: [tooLarge(file)] };
    return { value: Buffer.from(decodeText(bytes)), issues: [] };
  }
  return { value: bytes, issues: isUtf8(withoutCutCharacter(bytes)) ? [] : [notUtf8(file, bytes)] };
}

/** A stopped export may end inside a character of several bytes: its beginning is no sign of another encoding. */
function withoutCutCharacter(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > bytes.length - 4 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return ((bytes[end - 1] ?? 0) & 0x80) === 0 ? bytes : bytes.subarray(0, end - 1);
}

function tooLarge(file: ExportFile): Issue {
  return {
    code: 'file-too-large',
    severity: 'error',
    file: file.path,
    found: `The file has ${file.size} bytes, more than can be read at once.`,
    remedy:
      'Export the channel alone, or in several ranges of dates: several exports of one channel become one history.',
  };
}

const sampleLength = 1024 * 1024;

function notUtf8(file: ExportFile, bytes: Buffer): Issue {
  const sample = bytes.toString('utf8', 0, sampleLength);
  const isAnotherEncoding = sample.split('\ufffd').length > sample.length / 100;
  return isAnotherEncoding
    ? {
        code: 'not-utf8',
        severity: 'error',
        file: file.path,
        found: 'The file is not in UTF-8: it was saved in another encoding on its way, and its letters are lost.',
        remedy: 'Put the result.json here as Telegram Desktop wrote it.',
      }
    : {
        code: 'not-utf8',
        severity: 'warning',
        file: file.path,
        found: 'Some characters of the file are damaged; they are shown as “\ufffd”.',
        remedy: 'Look for “\ufffd” in the archive; a new export of the channel has the characters.',
      };
}
