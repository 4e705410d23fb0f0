/** What went wrong in a thread, told so that the error elsewhere says the same: messages lose what makes it one of the disk. */
import { isOfDisk } from '../media/disk-error.ts';

export interface ThreadFault {
  /** For a bug of our own with the place where it happened. */
  message: string;
  /** Of the disk alone. */
  disk?: { code: string | undefined; syscall: string | undefined };
}

export function toFault(error: unknown): ThreadFault {
  if (isOfDisk(error)) return { message: error.message, disk: { code: error.code, syscall: error.syscall } };
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

export function toError({ message, disk }: ThreadFault): Error {
  return Object.assign(new Error(message), disk);
}
