/** A thread that reads posts: those that nobody else has taken. */
import { MessagePort, workerData } from 'node:worker_threads';
import type { DraftText } from '../archive/model/draft.ts';
import { makeSieve } from '../archive/sieve/sieved.ts';
import { type SharedWork, takeLots } from '../two-threads.ts';
import { inLot, readLot } from './read-beside.ts';

const port: unknown = workerData;
if (!(port instanceof MessagePort)) throw new Error('this module is a thread');

// While the other thread still reads the exports.
makeSieve();

port.on('message', (shared: SharedWork<DraftText[]>) => {
  const drafts = shared.work;
  takeLots(shared, (lot) => {
    const readings = readLot(drafts, lot);
    // Their words are remembered as long as they are.
    for (let number = lot * inLot; number < (lot + 1) * inLot; number++) delete drafts[number];
    return readings;
  });
});
