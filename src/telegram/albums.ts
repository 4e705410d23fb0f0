/**
 * Finds the albums among messages whose format keeps no album ids: both exports of Telegram Desktop. In: messages, oldest
 * first. Out: the same messages, those of one album with the same key.
 *
 * The rule. Messages make an album when they follow each other, and
 * - their ids are consecutive;
 * - each was sent at most 3 seconds after the first (Telegram sends an album at once; three in four have one second);
 * - they have the same author, and the same source where they are forwards;
 * - each has media of a kind that Telegram groups: photos and videos together, files among files, songs among songs;
 * - they are at most 10, which is Telegram's limit: a longer run is cut into tens from its beginning.
 * Two albums sent within one second are told apart only by that limit. A message that has an album already keeps it.
 */
import type { Media, Message } from './message.ts';

const longestAlbum = 10;
const longestDelay = 3000;

/** `alone`: ids of messages that are known to belong to no album, whatever the rule says. */
export function markAlbums(messages: Message[], alone: ReadonlySet<number> = new Set()): Message[] {
  const result: Message[] = [];
  for (let start = 0; start < messages.length; ) {
    const end = endOfAlbum(messages, start, alone);
    const parts = messages.slice(start, end);
    const album = end - start > 1 ? (messages[start]?.key ?? null) : null;
    result.push(...(album === null ? parts : parts.map((part) => ({ ...part, album }))));
    start = end;
  }
  return result;
}

/** Index behind the last message of the album that begins at `start`; the message alone when it begins none. */
function endOfAlbum(messages: Message[], start: number, alone: ReadonlySet<number>): number {
  const first = messages[start];
  let end = start + 1;
  if (first?.id == null || alone.has(first.id)) return end;
  while (
    end - start < longestAlbum &&
    !alone.has(first.id + end - start) &&
    isNextPart(first, messages[end], end - start)
  )
    end++;
  return end;
}

function isNextPart(first: Message, part: Message | undefined, distance: number): boolean {
  return (
    part !== undefined &&
    first.id !== null &&
    part.id === first.id + distance &&
    first.album === null &&
    part.album === null &&
    first.author === part.author &&
    (first.forward === null) === (part.forward === null) &&
    first.forward?.from === part.forward?.from &&
    groupOf(first) !== null &&
    groupOf(first) === groupOf(part) &&
    isSentWithin(first, part)
  );
}

function isSentWithin(first: Message, part: Message): boolean {
  if (first.sentAt === null || part.sentAt === null) return false;
  const delay = Date.parse(part.sentAt) - Date.parse(first.sentAt);
  return delay >= 0 && delay <= longestDelay;
}

/** What kind of album a message may belong to; null for those that Telegram never groups. */
function groupOf({ kind, media }: Message): 'pictures' | 'files' | 'songs' | null {
  const [only] = media;
  if (kind !== 'message' || only === undefined || media.length > 1) return null;
  return groupOfMedia(only.type);
}

function groupOfMedia(type: Media['type']): 'pictures' | 'files' | 'songs' | null {
  switch (type) {
    case 'photo':
    case 'video':
      return 'pictures';
    case 'file':
      return 'files';
    case 'audio':
      return 'songs';
    default:
      return null;
  }
}
