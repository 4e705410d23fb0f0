/** Text that any XML parser accepts: without the characters that XML 1.0 forbids even when escaped. */

/** Control characters but tab and line ends, halves of surrogate pairs, and two that are no characters. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export function xmlText(text: string): string {
  return text.replace(forbidden, '');
}
