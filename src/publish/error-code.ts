/** What the system says by a code. In: whatever was thrown. Out: its code; undefined for what the system has not thrown. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
