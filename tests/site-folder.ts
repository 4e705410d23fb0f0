/**
 * Before all tests: a folder for the site that some of them share; after them it is taken away. Nothing is built here, so
 * that a test without a site does not wait for one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    siteFolder: string;
  }
}

export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'built-site-'));
  provide('siteFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
