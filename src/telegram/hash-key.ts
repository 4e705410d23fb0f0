/** Keys for messages that have no id: the first 8 hex digits of a hash of the body, so that an address survives a new copy. */
import { createHash } from 'node:crypto';

const keyLength = 8;

/** The key of a body, added to `taken`; a second message with the same body gets another. */
export function takeHashKey(body: string, taken: Set<string>): string {
  const normal = body.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (let copy = 0; ; copy++) {
    const key = createHash('sha256')
      .update(copy === 0 ? normal : `${normal}\n${copy}`)
      .digest('hex')
      .slice(0, keyLength);
    if (taken.has(key)) continue;
    taken.add(key);
    return key;
  }
}
