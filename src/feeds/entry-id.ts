/** Names of feeds and their entries that never change: the same after a rebuild, and after the site moves. */
import { hash } from 'node:crypto';
import type { Channel } from '../archive/model/archive.ts';

/** The namespace of UUIDs that are made of addresses (RFC 9562, 6.6). */
const addressNamespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** Of what was asked lately: the channel and its home stand in the data of every page, a post in that of several. */
const known = new Map<string, string>();
const mostKnown = 100_000;

/** `urn:uuid:…` of a thing of the channel, `posts/12`: a UUID of version 5, so that no address has to be known. */
export function entryId({ username, name }: Channel, path: string): string {
  const address = `https://t.me/${username ?? encodeURIComponent(name.toWellFormed())}/${path}`;
  const before = known.get(address);
  if (before !== undefined) return before;
  const id = nameOf(address);
  if (known.size >= mostKnown) known.clear();
  known.set(address, id);
  return id;
}

function nameOf(address: string): string {
  const hex = hash('sha1', Buffer.concat([addressNamespace, Buffer.from(address)]));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
