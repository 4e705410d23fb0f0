/**
 * Loads the archive from disk: exports and content in, archive out. The one place where reading, curating and building
 * meet; pages come here through `archive.ts`, the command line directly.
 */
import { bareContext, bareOverlay } from './archive/bare-overlay.ts';
import { buildArchive } from './archive/build-archive.ts';
import type { BuildInput } from './archive/build-input.ts';
import type { KeptReadings } from './archive/kept/kept-readings.ts';
import type { Archive } from './archive/model/archive.ts';
import type { Overlay } from './archive/model/overlay.ts';
import { checkSiteLinks } from './curated/check-site-links.ts';
import { loadOverlay } from './curated/load-overlay.ts';
import { loadTerms } from './curated/load-terms.ts';
import type { Issue, Staged } from './issue.ts';
import { markStage } from './mark-stage.ts';
import { combine, type History } from './telegram/combine.ts';
import { readExports } from './telegram/read-export.ts';
import type { LostMessage, ReadContext, ReadResult } from './telegram/reader.ts';
import { listExportFiles } from './telegram/seeds-folder.ts';

export interface ArchiveSources {
  /** Folder of exports, or one export file. Absolute. */
  seeds: string;
  /** Folder of curated content. Absolute; null when there is none yet. */
  content: string | null;
  /** `YYYY-MM-DD` */
  today: string;
}

/** What somebody has at hand already. */
interface AtHand {
  /** What an earlier build read; is told what the next one may take over. */
  kept?: KeptReadings;
  /** What the content folder says. */
  written?: Staged<Overlay>;
}

/** Never throws for what a person did: every problem is among the archive's issues, those of severity `error` first. */
export async function loadArchive({ seeds, content, today }: ArchiveSources, atHand: AtHand = {}): Promise<Archive> {
  const written = content === null ? undefined : (atHand.written ?? loadOverlay(content));
  const listed = listSeeds(seeds);
  const read = await readExports(listed.files, written === undefined ? bareContext : contextOf(written.value));
  const history = combine(read.value);
  const overlay = written ?? bareOverlay(history.value.channel, history.value.messages);
  markStage('read');
  const archive = buildArchive(toBuildInput(history.value), {
    overlay: withFacts(overlay.value, history.value),
    today,
    kept: atHand.kept,
  });
  markStage('understand');
  const issues = [
    ...overlay.issues,
    // The search index is built much later: here a wrong line is said with everything else, before anything is built.
    ...(content === null ? [] : loadTerms(content).issues),
    ...listed.issues,
    ...read.issues,
    ...read.value.flatMap((result) => result.issues),
    ...history.issues,
    ...(listed.files.length > 0 && !read.value.some(hasContent) ? [nothingRead(seeds)] : []),
    ...archive.issues,
    ...(written === undefined ? [] : checkSiteLinks(written.value, archive)),
  ];
  const order = { error: 0, warning: 1, notice: 2 } as const;
  return { ...archive, issues: issues.sort((one, other) => order[one.severity] - order[other.severity]) };
}

/** What the editor left open and an export tells. */
function withFacts(overlay: Overlay, { channel }: History): Overlay {
  return { ...overlay, channel: { ...overlay.channel, username: overlay.channel.username ?? channel.username } };
}

function contextOf({ channel }: Overlay): ReadContext {
  const { name, telegramId, username, timeZone } = channel;
  return { channelName: name, channelId: telegramId, username, timeZone };
}

function listSeeds(seeds: string): { files: ReturnType<typeof listExportFiles>; issues: Issue[] } {
  try {
    const files = listExportFiles(seeds);
    return { files, issues: files.length === 0 ? [nothingThere(seeds)] : [] };
  } catch {
    return { files: [], issues: [nothingThere(seeds)] };
  }
}

function nothingThere(seeds: string): Issue {
  return {
    code: 'no-exports',
    severity: 'error',
    file: seeds,
    found: 'There is no export here.',
    remedy: 'Put an export of the channel into this folder, or name another one with --seeds.',
  };
}

function hasContent({ messages, lost }: ReadResult): boolean {
  return messages.length + lost.length > 0;
}

/** Why there is nothing to show, when nothing at all was read. */
export function findNothing(issues: readonly Issue[]): Issue | undefined {
  return issues.find(({ code }) => code === 'no-exports' || code === 'no-messages');
}

/** An archive of nothing would take the place of a good one. */
function nothingRead(seeds: string): Issue {
  return {
    code: 'no-messages',
    severity: 'error',
    file: seeds,
    found: 'No message was found here.',
    remedy: 'Give the folder that Telegram Desktop exports (result.json or messages.html), or saved pages of t.me/s/….',
  };
}

/** What the readers left, as the archive takes it: each message that could not be read has a name that no other has. */
export function toBuildInput({ messages, aliases, lost }: History): BuildInput {
  const taken = new Set(messages.map((message) => message.key));
  const nameOf = ({ id, file, place }: LostMessage): number | string => {
    // A second message under an id that is taken is told apart by its place, and a second one of a place by a number.
    if (id !== null && !taken.has(String(id))) return id;
    const name = `${id === null ? '' : `${id}: `}${file}, ${place}`;
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
    return free;
  };
  return {
    messages,
    aliases,
    lost: lost.map((message) => {
      const messageId = nameOf(message);
      taken.add(String(messageId));
      return { messageId, reason: message.reason };
    }),
  };
}
