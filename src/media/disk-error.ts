/** Tells what the disk refuses from what is wrong in the program. */
export function isOfDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** What the disk refused, also where somebody else has wrapped it. */
export function findDiskError(error: unknown): NodeJS.ErrnoException | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if (isOfDisk(at)) return at;
  return undefined;
}
