import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/telegram/decode-text.ts';

const text = '<!DOCTYPE html> Пост 🦜';

function utf16(mark: boolean, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(true, false)],
    ['UTF-16, big end first', utf16(true, true)],
    ['UTF-16 without a mark, little end first', utf16(false, false)],
    ['UTF-16 without a mark, big end first', utf16(false, true)],
  ])('is the same in %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it('shows broken bytes as such and never fails', () => {
    expect(decodeText(Buffer.from([0x41, 0xd0, 0xff, 0xfe, 0x42]))).toMatch(/^A\ufffd+B$/);
    expect(decodeText(Buffer.alloc(0))).toBe('');
  });
});
