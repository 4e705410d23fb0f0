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

/** What a person can do about a refusal, by what stands in it. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ENOSPC|EDQUOT)\b|\(os error (?:28|122)\)/, 'Make room on the disk, and build again.'],
  [/\bEROFS\b|\(os error 30\)/, 'The disk is for reading only: name a folder elsewhere with --out.'],
  [/\b(?:EACCES|EPERM)\b/, 'You may not write there: name a folder of your own with --out, or have somebody allow it.'],
  [/\b(?:EEXIST|ENOTDIR)\b/, 'A file lies where a folder should be: name another folder with --out.'],
  [/\bENOENT\b/, 'No folder can be made there: name another one with --out.'],
];

/** One sentence; of a refusal that is not known, the least that helps. */
export function remedyFor(refusal: string): string {
  return remedies.find(([words]) => words.test(refusal))?.[1] ?? 'Mend the disk, or name another folder with --out.';
}
