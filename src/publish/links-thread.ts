/** A thread that looks at the links of pages: those that nobody else has taken. */
import { MessagePort, workerData } from 'node:worker_threads';
import { type TakenLots, takeLots } from '../two-threads.ts';
import { type LinksToCheck, openLinkCheck } from './check-links.ts';

const port: unknown = workerData;
if (!(port instanceof MessagePort)) throw new Error('this module is a thread');

port.on('message', ({ taken, ...site }: LinksToCheck & { taken: TakenLots }) => {
  takeLots(port, taken, openLinkCheck(site).checkLot);
});
