/** A thread that reads posts, one lot after the other, as long as nobody else has taken them. */
import { MessagePort, workerData } from 'node:worker_threads';
import { readPost } from '../archive/classify/text-facts.ts';
import { makeSieve } from '../archive/sieve/sieved.ts';
import { inLot, type LotRead, type PostsToRead, takeLot } from './read-beside.ts';

const port: unknown = workerData;
if (!(port instanceof MessagePort)) throw new Error('this module is a thread');

port.on('message', ({ drafts, taken }: PostsToRead) => {
  makeSieve();
  for (let lot = 0; lot < taken.length - 1; lot++) {
    if (!takeLot(taken, lot)) continue;
    const answer: LotRead = { lot, readings: drafts.slice(lot * inLot, (lot + 1) * inLot).map(readPost) };
    port.postMessage(answer);
    Atomics.add(taken, 0, 1);
    Atomics.notify(taken, 0);
  }
});
