import { describe, expect, it } from 'vitest';
import { mimeOfExtension, sniffFormat } from '../../src/media/sniff-format.ts';

const sniff = (head: string, sound = false) => sniffFormat(Buffer.from(head, 'latin1'), sound);
/** The beginning of a file of the MP4 family. */
const box = (brand: string) => `\0\0\0\x18ftyp${brand}\0\0\0\0`;

describe('a file is what its content is', () => {
  it.each([
    ['jpg', 'picture', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['png', 'picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['gif', 'picture', 'GIF89a'],
    ['webp', 'picture', 'RIFF\0\0\0\0WEBPVP8 '],
    ['avif', 'picture', box('avif')],
    ['heic', 'picture', box('heic')],
    ['tiff', 'picture', 'II*\0'],
    ['mp4', 'video', box('isom')],
    ['mp4', 'video', box('mp42')],
    ['mov', 'video', box('qt  ')],
    ['webm', 'video', '\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm'],
    ['m4a', 'audio', box('M4A ')],
    ['mp3', 'audio', 'ID3\x03\0'],
    ['mp3', 'audio', '\xff\xfb\x90\x64'],
    ['ogg', 'audio', 'OggS\0\x02'],
    ['wav', 'audio', 'RIFF\0\0\0\0WAVEfmt '],
    ['flac', 'audio', 'fLaC'],
    ['pdf', 'download', '%PDF-1.7'],
    ['zip', 'download', 'PK\x03\x04'],
    ['gz', 'download', '\x1f\x8b\x08'],
  ])('%s, a %s', (extension, family, head) => {
    expect(sniff(head)).toMatchObject({ extension, family });
  });

  it.each([
    ['a drawing that can hold a program', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['a page', '<!doctype html><script>'],
    ['words', 'один, два'],
    ['a program', 'MZ\x90\0'],
    ['another kind of Matroska', '\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska'],
    ['nothing', ''],
  ])('%s is bytes to be saved', (_what, head) => {
    expect(sniff(head)).toEqual({ family: 'download', extension: 'bin', mime: 'application/octet-stream' });
  });

  it('and a song that opens like a film is a song, because the message says so', () => {
    expect(sniff(box('isom'), true).extension).toBe('m4a');
  });
});

it('a server announces unknown extensions as bytes', () => {
  expect(mimeOfExtension('webp')).toBe('image/webp');
  expect(mimeOfExtension('svg')).toBe('application/octet-stream');
});
