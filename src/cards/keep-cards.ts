/**
 * Stage: cards → pictures on disk, drawn in threads and kept by their content. In: the cards of a site, a folder. Out: for
 * each its file there. A card that looks as it did is not drawn again; the folder may be deleted at any time.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { openThread } from '../open-thread.ts';
import { type Card, cardLook, type PlacedCard } from './card.ts';
import type { CardAnswer } from './card-worker.ts';

/** A picture: where it goes in the site, and the absolute path of the file to copy. */
export interface KeptCard {
  path: string;
  file: string;
}

/** Told after each drawing; `of` counts what has to be drawn, not what was kept. */
type OnDrawn = (drawn: number, of: number) => void;

/** Rejects when the disk refuses, or a card cannot be drawn. */
export async function keepCards(
  cards: readonly PlacedCard[],
  folder: string,
  onDrawn: OnDrawn = () => {},
): Promise<KeptCard[]> {
  const kept = cards.map(({ path, card }) => ({ path, card, file: fileOf(card, folder) }));
  const wanted = new Map(kept.filter(({ file }) => !existsSync(file)).map(({ file, card }) => [file, card]));
  if (wanted.size > 0) await drawAll([...wanted], onDrawn);
  return kept.map(({ path, file }) => ({ path, file }));
}

function fileOf(card: Card, folder: string): string {
  const hash = createHash('sha256')
    .update(`${cardLook} ${JSON.stringify(card)}`)
    .digest('hex');
  return join(folder, hash.slice(0, 2), `${hash.slice(2, 34)}.png`);
}

async function drawAll(wanted: ReadonlyArray<readonly [file: string, card: Card]>, onDrawn: OnDrawn): Promise<void> {
  const queue = wanted.values();
  let drawn = 0;
  const work = async () => {
    const worker = openThread(new URL('./card-worker.ts', import.meta.url), 8);
    try {
      for (const [file, card] of queue) {
        write(file, await ask(worker, card));
        onDrawn(++drawn, wanted.length);
      }
    } finally {
      await worker.terminate();
    }
  };
  const threads = Math.min(wanted.length, availableParallelism());
  await Promise.all(Array.from({ length: threads }, work));
}

function ask(worker: Worker, card: Card): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const forget = () => {
      worker.off('message', take);
      worker.off('error', refuse);
    };
    const refuse = (error: unknown) => {
      forget();
      reject(error);
    };
    const take = (answer: CardAnswer) => {
      if ('fault' in answer) return refuse(new Error(`The card “${card.title}” could not be drawn: ${answer.fault}`));
      forget();
      resolve(answer.png);
    };
    worker.on('message', take);
    worker.on('error', refuse);
    worker.postMessage(card);
  });
}

/** Whole or not at all: another build may look for the same file. */
function write(file: string, png: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, png);
  renameSync(aside, file);
}
