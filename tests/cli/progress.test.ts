import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';

/** What is written to a stream that is a terminal, or none. */
function written(isTTY: boolean, quiet = false): string {
  let text = '';
  const stream = {
    isTTY,
    write: (part: string) => {
      text += part;
      return true;
    },
  };
  const progress = showProgress(quiet, stream);
  progress.step('Reading');
  progress.step('Writing');
  progress.end();
  return text;
}

describe('progress', () => {
  it('is one line on a terminal, which is gone in the end', () => {
    expect(written(true)).toBe('\r\u001b[KReading …\r\u001b[KWriting …\r\u001b[K');
  });

  it('is a plain line for each step elsewhere', () => {
    expect(written(false)).toBe('Reading …\nWriting …\n');
  });

  it('says nothing when it is asked to be quiet', () => {
    expect(written(true, true) + written(false, true)).toBe('');
  });
});
