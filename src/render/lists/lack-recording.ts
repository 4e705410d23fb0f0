/** Meetings that are over and of which the archive has no recording: what an editor may still find one for. */
import type { Archive } from '../../archive/model/archive.ts';
import type { Event } from '../../archive/model/entities.ts';
import type { ArchiveIndex } from '../../archive-index.ts';
import { isUpcoming } from '../facts/day-of-event.ts';

/** Newest first: a recent recording is the likeliest to be found. */
export function lackRecording(archive: Archive, index: ArchiveIndex): Event[] {
  return archive.events
    .filter(
      (event) =>
        event.status !== 'cancelled' && !isUpcoming(event, archive.today) && index.recordingsOf(event).length === 0,
    )
    .toReversed();
}
