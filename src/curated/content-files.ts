/**
 * Finds the files of a content folder. In: the folder. Out: the text of every file that the archive reads, sorted by path,
 * and an issue for whatever lies there and would be read by nobody.
 */
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../archive/slug.ts';
import type { Issue, Staged } from '../issue.ts';
import { didYouMean } from './nearest.ts';

export const contentFolders = ['speakers', 'papers', 'topics', 'events', 'talks', 'posts'] as const;
export type ContentFolder = (typeof contentFolders)[number];

export interface ContentFile {
  /** Relative to the content folder, `/`-separated. */
  path: string;
  /** Null for the files at the top. */
  folder: ContentFolder | null;
  /** Name without `.md`: the id of what the file tells of. */
  name: string;
  /** Null when the file is not text in UTF-8. */
  text: string | null;
}

const topFiles = ['channel', 'withheld'];
/** Lies in the content folder and is read by others: the words of the search. */
const foldersOfOthers = ['search'];
/** What stands in addresses: slugs, and the negative ids of messages of a migrated group. */
const usableName = /^-?[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const longestName = 80;

export function findContentFiles(root: string): Staged<ContentFile[]> {
  const issues: Issue[] = [];
  if (kindOf(root) !== 'folder') {
    issues.push({
      code: 'no-content',
      severity: 'error',
      found: `There is no folder “${root}”.`,
      remedy: 'Create it with a file channel.md, or name the folder that has one with --content.',
    });
    return { value: [], issues };
  }
  const value = listFolder(root, null, issues);
  if (kindOf(join(root, 'channel.md')) !== 'file') {
    issues.unshift({
      code: 'no-channel',
      severity: 'error',
      file: 'channel.md',
      found: 'The file does not exist.',
      remedy: 'Create it with at least the fields name, description, language and timeZone.',
    });
  }
  return { value, issues };
}

function listFolder(root: string, folder: ContentFolder | null, issues: Issue[]): ContentFile[] {
  const here = folder ?? '';
  const files: ContentFile[] = [];
  for (const entry of readdirSync(join(root, here)).sort()) {
    if (/^\.|~$|^README\.md$/i.test(entry)) continue;
    const path = join(here, entry).replaceAll('\\', '/');
    const kind = kindOf(join(root, path));
    const subfolder = folder === null ? contentFolders.find((known) => known === entry) : undefined;
    const name = entry.replace(/\.md$/, '');
    if (kind === 'folder' && subfolder !== undefined) {
      files.push(...listFolder(root, subfolder, issues));
    } else if (kind === 'folder' && folder === null && foldersOfOthers.includes(entry)) {
      // Not ours to check.
    } else if (kind === 'file' && name !== entry && (folder !== null || topFiles.includes(name))) {
      files.push({ path, folder, name, text: readText(join(root, path)) });
    } else {
      issues.push(unread(path, kind, folder === null));
    }
  }
  return files;
}

function kindOf(path: string): 'file' | 'folder' | 'neither' {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : 'neither';
}

function unread(path: string, kind: ReturnType<typeof kindOf>, atTop: boolean): Issue {
  const known = [...contentFolders.map((name) => `${name}/`), ...topFiles.map((name) => `${name}.md`)];
  const shown = kind === 'folder' ? `${path}/` : path;
  return {
    code: 'unread-file',
    severity: 'error',
    file: path,
    found: `Nothing reads ${shown}.`,
    remedy: atTop
      ? `${didYouMean(shown, known)}Rename it, or move it out of the content folder; what is read there is: ${known.join(', ')}.`
      : 'Give it a name that ends in .md, or move it out of the content folder.',
  };
}

function readText(path: string): string | null {
  const bytes = readFileSync(path);
  return isUtf8(bytes) ? bytes.toString('utf8') : null;
}

/** The issue of a file whose name cannot stand in an address, or undefined. */
export function checkName(file: ContentFile): Issue | undefined {
  if (usableName.test(file.name) && file.name.length <= longestName) return undefined;
  const better = slugOf(file.name, 'name');
  return {
    code: 'bad-file-name',
    severity: 'error',
    file: file.path,
    found: `“${file.name}” cannot stand in an address.`,
    remedy: `Rename the file to ${better}.md, or choose another name of small Latin letters, digits and single hyphens, of at most ${longestName} characters.`,
  };
}
