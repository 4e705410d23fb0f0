/** A thread that looks a site over: what nobody else has taken of it. */
import { MessagePort, workerData } from 'node:worker_threads';
import { type SharedWork, takeLots } from '../two-threads.ts';
import { countDataset } from './check-conserved.ts';
import { type LotOfSite, listLot } from './list-site.ts';

export type BesideTask = { work: 'count'; file: string } | { work: 'list'; folder: string; lots: readonly LotOfSite[] };

const port: unknown = workerData;
if (!(port instanceof MessagePort)) throw new Error('this module is a thread');

port.on('message', (shared: SharedWork<BesideTask>) => takeLots(shared, actOn(shared.work)));

function actOn(task: BesideTask): (lot: number) => NonNullable<unknown> {
  switch (task.work) {
    case 'count':
      return () => countDataset(task.file);
    case 'list':
      return (lot) => listLot(task.folder, task.lots[lot]);
  }
}
