/** Small pictures for tests, made on the spot: what is in them does not matter, only how they are written. */
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** An area of one colour with a darker corner, so that which way up it stands can be seen. */
export function picture(width: number, height: number): Sharp {
  const corner = { create: { width: 8, height: 8, channels: 3, background: '#102030' } } as const;
  return sharp({ create: { width, height, channels: 3, background: '#d0a060' } }).composite([
    { input: corner, left: 0, top: 0 },
  ]);
}

/** As a camera writes it that was held on its side and knew where it was. */
export async function photograph(width: number, height: number): Promise<Buffer> {
  const where = { GPSLatitude: '54/1 57/1 0/1', GPSLatitudeRef: 'N' };
  return picture(width, height)
    .jpeg()
    .withExif({ IFD0: { Model: 'Pocket camera', Copyright: 'Somebody' }, IFD3: where })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Somewhere</x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** The head of a picture that claims to have this many pixels, and has none. */
export function pngBomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
