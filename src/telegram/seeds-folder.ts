/**
 * Lists the files of a seeds folder that may be exports. In: the folder. Out: ExportFile values, in an order that does not
 * depend on the disk. Media, hidden files and the folder's own README are not offered to readers.
 */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { decodeText } from './decode-text.ts';
import type { ExportFile } from './reader.ts';

const headSize = 65_536;
/** Exports are text; a zip is offered so that it can be refused with a helpful sentence. */
const possibleExport = /\.(?:json|html?|txt|zip|md)$/i;
const ownFiles = /^(?:readme(?:\.\w+)?\.md|readme\.txt)$/i;
/** Folders of Telegram Desktop that hold media or decoration, never messages. */
const mediaFolders = new Set([
  'photos',
  'video_files',
  'voice_messages',
  'round_video_messages',
  'files',
  'stickers',
  'animations',
  'contacts',
  'css',
  'js',
  'images',
  'profile_pictures',
]);

/** Throws when the folder cannot be read: the command line tells its user why. A single file is offered alone. */
export function listExportFiles(path: string): ExportFile[] {
  if (statSync(path).isFile()) return [openExportFile(path, dirname(path))];
  return walk(path)
    .filter((file) => possibleExport.test(file))
    .map((file) => openExportFile(file, path))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    // Links may lead anywhere: nothing outside the folder is ever read.
    if (entry.isDirectory()) return mediaFolders.has(entry.name) ? [] : walk(path);
    return entry.isFile() && !ownFiles.test(entry.name) ? [path] : [];
  });
}

function openExportFile(path: string, root: string): ExportFile {
  return {
    path: relative(root, path).split(sep).join('/'),
    folder: dirname(path),
    size: statSync(path).size,
    head: readHead(path),
    read: () => readFileSync(path),
  };
}

function readHead(path: string): string {
  const buffer = Buffer.alloc(headSize);
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, buffer, 0, headSize, 0);
    return decodeText(buffer.subarray(0, length));
  } finally {
    closeSync(file);
  }
}
