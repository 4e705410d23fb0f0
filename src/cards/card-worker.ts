/** A thread that draws cards: gets one, answers with its picture or with what went wrong, waits for the next. */
import { parentPort } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

export type CardAnswer = { png: Uint8Array } | { fault: string };

parentPort?.on('message', (card: Card) => {
  drawCard(card).then(
    (png) => answer({ png }),
    (error: unknown) => answer({ fault: error instanceof Error ? error.message : String(error) }),
  );
});

function answer(message: CardAnswer): void {
  parentPort?.postMessage(message);
}
