/** Tells what the disk refuses from what is wrong in the program. */
export function isOfDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

const refusals = /\b(?:ENOSPC|EDQUOT|EROFS|EFBIG)\b/;

/** What the disk refused, also where somebody else has wrapped it or kept only its words. */
export function findDiskError(error: unknown): Error | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if (isOfDisk(at) || refusals.test(at.message)) return at;
  return undefined;
}
