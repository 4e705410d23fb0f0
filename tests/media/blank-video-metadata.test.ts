import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blankVideoMetadata } from '../../src/media/blank-video-metadata.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

function box(type: string, ...content: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(content.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

/** A box whose size is written in 64 bits. */
function longBox(type: string, content: string): Buffer {
  const head = Buffer.alloc(16);
  head.writeUInt32BE(1);
  head.write(type, 4, 'latin1');
  head.writeBigUInt64BE(BigInt(16 + content.length), 8);
  return Buffer.concat([head, Buffer.from(content, 'latin1')]);
}

function blanked(video: Buffer): Buffer {
  const path = join(temporaryFolder(), 'video.mp4');
  writeFileSync(path, video);
  blankVideoMetadata(path);
  return readFileSync(path);
}

describe('a video', () => {
  const place = '+54.95+020.48/';
  const frames = box('mdat', `frames that look like udta ${place}`);

  it('loses the place where it was taken, and nothing moves', () => {
    const track = box('trak', box('tkhd', 'picture'), box('udta', `name ${place}`));
    const video = Buffer.concat([
      box('ftyp', 'isom'),
      box('moov', box('mvhd', 'length'), track, box('udta', box('\xa9xyz', place)), box('meta', place)),
      longBox('uuid', place),
      frames,
    ]);
    const result = blanked(video);
    expect(result).toHaveLength(video.length);
    expect(result.subarray(-frames.length)).toEqual(frames);
    expect(result.subarray(0, -frames.length).toString('latin1')).not.toContain('54.95');
    for (const kept of ['isom', 'length', 'picture', 'tkhd']) expect(result.toString('latin1')).toContain(kept);
  });

  it('that says nothing stays as it is', () => {
    const video = Buffer.concat([box('ftyp', 'isom'), box('moov', box('mvhd', 'length')), frames]);
    expect(blanked(video)).toEqual(video);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['cut in a head', box('moov').subarray(0, 6)],
    ['cut in a box', box('moov', box('udta', 'x'.repeat(50))).subarray(0, 30)],
    ['full of boxes that claim no length', Buffer.concat([box('ftyp', 'isom'), Buffer.from([0, 0, 0, 3, 0, 0, 0, 0])])],
    ['a box without end', Buffer.concat([Buffer.from([0, 0, 0, 0]), Buffer.from('mdat and so on')])],
  ])('that is damaged (%s) is left alone', (_what, video) => {
    expect(blanked(video)).toEqual(video);
  });
});
