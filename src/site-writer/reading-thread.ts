/** A thread that reads posts: those that nobody else has taken. */
import { MessagePort, workerData } from 'node:worker_threads';
import type { DraftText } from '../archive/model/draft.ts';
import { makeSieve } from '../archive/sieve/sieved.ts';
import { type TakenLots, takeLots } from '../two-threads.ts';
import { readLot } from './read-beside.ts';

const port: unknown = workerData;
if (!(port instanceof MessagePort)) throw new Error('this module is a thread');

port.on('message', ({ drafts, taken }: { drafts: readonly DraftText[]; taken: TakenLots }) => {
  makeSieve();
  takeLots(port, taken, (lot) => readLot(drafts, lot));
});
