/** Gives the system back what a finished stage took. In: nothing. Out: nothing; a Node that was started without `gc` keeps what it has. */

/** Bytes: of less it is not worth the time, a tenth of a second and more. */
const much = 800 * 2 ** 20;

/**
 * To be called where much is over and much begins. V8 by itself waits until there is several times what is alive, and keeps the pages that it has emptied:
 * its own, and those of threads that have ended.
 */
export function giveBackMemory(): void {
  if (process.memoryUsage.rss() < much) return;
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
