/** Renders one page and notes what it read. */
import { setImmediate } from 'node:timers/promises';
import type { ListedPage, PageCodeModule } from '../page-code/entry.ts';
import { type Read, watchReads } from '../page-reads/watch.ts';

export interface RenderedPage {
  bytes: Uint8Array;
  /** What it read; null when that cannot be asked for again. */
  reads: readonly Read[] | null;
}

/** A page without a key is rendered in every build: nobody asks what it read. */
export async function renderOne(code: PageCodeModule, { file, key }: ListedPage): Promise<RenderedPage> {
  if (key === undefined) return { bytes: await code.renderPage(file), reads: null };
  const { result: bytes, reads } = await watchReads(() => code.renderPage(file));
  return { bytes, reads: reads.isUnclear ? null : reads.reads };
}

/** Rendering leaves no room for anything else: now and then the index, made by another process, gets its turn. */
export function letOthersSpeak(): Promise<void> {
  return setImmediate();
}
