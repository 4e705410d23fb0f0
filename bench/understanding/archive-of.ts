/** The one place where the benchmark meets the archive: a labelled channel in, what the archive makes of it out. */
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { LikenessModel } from '../../src/archive/classify/likeness/likeness.ts';
import type { Archive } from '../../src/archive/model/archive.ts';
import type { LabelledChannel } from './labelled-channel.ts';
import { overlayOf } from './overlay-of.ts';

/** After the last labelled post; it decides which meeting is the next one and nothing else. */
const today = '2026-11-01';

/** `likeness`: what was learned without this channel; without it the archive's own. */
export function archiveOf(channel: LabelledChannel, likeness?: LikenessModel): Archive {
  return buildArchive(
    { messages: channel.messages, aliases: [], lost: [] },
    { overlay: overlayOf(channel.labels), today, likeness },
  );
}
