/** Tells what the disk refuses from what is wrong in the program. */
export function isOfDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
