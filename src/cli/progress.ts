/** Tells what goes on during long work: one line that changes on a terminal, a line for each step elsewhere. */
export interface Progress {
  /** Says what is done next. */
  step(text: string): void;
  /** Takes the line away, so that a result can be written. */
  end(): void;
}

const clearLine = '\r\u001b[K';

export function showProgress(
  quiet: boolean,
  stream: Pick<NodeJS.WriteStream, 'isTTY'> & { write(text: string): boolean } = process.stderr,
): Progress {
  if (quiet) return { step() {}, end() {} };
  if (!stream.isTTY) return { step: (text) => void stream.write(`${text} …\n`), end() {} };
  return {
    step: (text) => void stream.write(`${clearLine}${text} …`),
    end: () => void stream.write(clearLine),
  };
}
