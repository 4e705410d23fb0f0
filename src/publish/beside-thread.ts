/** A thread that looks a site over: what nobody else has taken of it. */
import { MessagePort, workerData } from 'node:worker_threads';
import { type SharedWork, takeLots } from '../two-threads.ts';
import { countMessages } from './check-conserved.ts';
import { openEarlyLook, type PagesWritten } from './early-look.ts';

export type BesideTask = ({ work: 'look' } & PagesWritten) | { work: 'count'; file: string };

const port: unknown = workerData;
if (!(port instanceof MessagePort)) throw new Error('this module is a thread');

port.on('message', (shared: SharedWork<BesideTask>) => takeLots(shared, actOn(shared.work)));

function actOn(task: BesideTask): (lot: number) => NonNullable<unknown> | null {
  switch (task.work) {
    case 'look':
      return openEarlyLook(task);
    case 'count':
      return () => countMessages(task.file);
  }
}
