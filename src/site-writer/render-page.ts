/** Renders one page and notes what it read. */
import { setImmediate } from 'node:timers/promises';
import type { PageCodeModule } from '../page-code/entry.ts';
import { type Read, watchReads } from '../page-reads/watch.ts';

export interface RenderedPage {
  file: string;
  bytes: Uint8Array;
  /** What it read; null when that cannot be asked for again. */
  reads: readonly Read[] | null;
}

export async function renderOne(code: PageCodeModule, file: string): Promise<RenderedPage> {
  const { result: bytes, reads } = await watchReads(() => code.renderPage(file));
  return { file, bytes, reads: reads.isUnclear ? null : reads.reads };
}

/** Rendering leaves no room for anything else: now and then the index, made by another process, gets its turn. */
export function letOthersSpeak(): Promise<void> {
  return setImmediate();
}
