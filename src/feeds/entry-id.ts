/** Names of feeds and their entries that never change: the same after a rebuild, and after the site moves. */
import { createHash } from 'node:crypto';
import type { Channel } from '../archive/model/archive.ts';

/** The namespace of UUIDs that are made of addresses (RFC 9562, 6.6). */
const addressNamespace = '6ba7b8119dad11d180b400c04fd430c8';

/** `urn:uuid:…` of a thing of the channel, `posts/12`: a UUID of version 5, so that no address has to be known. */
export function entryId({ username, name }: Channel, path: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(addressNamespace, 'hex'))
    .update(`https://t.me/${username ?? encodeURIComponent(name.toWellFormed())}/${path}`)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex', 0, 16);
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
