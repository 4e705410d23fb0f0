/** Writes to standard output, and waits for a pipe that reads slowly. */
export function writeOut(text: string): Promise<void> {
  return new Promise((done) => process.stdout.write(`${text}\n`, () => done()));
}
