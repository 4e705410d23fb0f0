/** Writes a small content folder for a test and removes it afterwards. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Overlay } from '../../src/archive/model/overlay.ts';
import { loadOverlay } from '../../src/curated/load-overlay.ts';
import { formatIssue, type Staged } from '../../src/issue.ts';

/** Contents by path relative to the folder. */
export type Files = Record<string, string | Buffer>;

export const channel = `---
name: Чтения
description: Канал, которого нет.
language: ru
timeZone: Europe/Moscow
---
`;

/** A file of front matter with these fields. */
export function file(...fields: string[]): string {
  return ['---', ...fields, '---', ''].join('\n');
}

/** A channel.md with these fields besides the needed ones. */
export function withChannel(...fields: string[]): Files {
  return { 'channel.md': channel.replace('\n---\n', `\n${fields.join('\n')}\n---\n`) };
}

export function contentFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The overlay of these files and a channel.md without faults. */
export function load(files: Files): Staged<Overlay> {
  return loadOverlay(contentFolder({ 'channel.md': channel, ...files }));
}

/** What the editor reads about these files, one line an issue. */
export function complaintsAbout(files: Files): string[] {
  return load(files).issues.map(formatIssue);
}
