/** Tells what the disk refuses from what is wrong in the program. */
export function isOfDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** By Node's names and by the system's numbers, which programs in other languages keep: no room, quota, for reading only, too big. */
const refusals = /\b(?:ENOSPC|EDQUOT|EROFS|EFBIG)\b|\(os error (?:27|28|30|122)\)/;

/** What the disk refused, in the words of the system; also where somebody else has wrapped it, or kept only its words. */
export function findRefusal(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (isOfDisk(at)) return at.message;
    const line = at.message.split('\n').find((one) => refusals.test(one));
    if (line !== undefined) return line.trim();
  }
  return undefined;
}
