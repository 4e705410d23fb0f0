/**
 * What a reader is: it recognises the files of one export format by their content and turns those of one export into
 * messages. A new format is a new module in `readers/` and a line in `read-export.ts`.
 */
import type { Issue } from '../issue.ts';
import type { Message } from './message.ts';

export const exportFormats = [
  'desktop-json',
  'desktop-html',
  'macos-html',
  'web-preview-html',
  'web-preview-text',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file of the seeds folder, read only when a reader asks for it. */
export interface ExportFile {
  /** Relative to the seeds folder, `/`-separated: what messages to people name. */
  path: string;
  /** Absolute path of the folder that holds the file: media paths of the export are relative to it. */
  folder: string;
  /** Bytes. */
  size: number;
  /** The first 64 KiB, decoded with the byte order mark removed: enough to recognise a format. */
  head: string;
  /** The whole file as bytes. Throws only when the disk fails. */
  read(): Buffer;
}

/** What a reader may know beyond the files: the editor's word from `content/channel.md`. */
export interface ReadContext {
  /** The channel's name, where the editor gave it. */
  channelName: string | null;
  /** Id of the channel to take from a full-account export; null when the editor named none. */
  channelId: number | null;
  /** The channel's public name without `@`. */
  username: string | null;
  /** IANA zone of the exporter's wall clock, for formats that tell local times only. */
  timeZone: string;
}

/** What an export says of its channel. */
export interface ChannelFacts {
  name: string | null;
  username: string | null;
  id: number | null;
  description: string | null;
}

/** A message that is in the file and could not be read: listed, never dropped in silence. */
export interface LostMessage {
  id: number | null;
  file: string;
  place: string;
  reason: string;
}

export interface ReadResult {
  format: ExportFormat;
  /** Files of the seeds folder that this result was read from. */
  files: string[];
  channel: ChannelFacts;
  /** Oldest first. */
  messages: Message[];
  lost: LostMessage[];
  issues: Issue[];
}

export interface Reader {
  format: ExportFormat;
  /** True when the file is of this format. Looks at `head` only; the name of the file proves nothing. */
  recognizes(file: ExportFile): boolean;
  /** Reads the files of one export: all that this reader recognised in one folder, in reading order. */
  read(files: ExportFile[], context: ReadContext): ReadResult[];
}
