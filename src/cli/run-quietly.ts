/** Runs another program and keeps what it says, to be shown only when it fails. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

interface Outcome {
  /** Exit code; 128 and the number of the signal when one ended it, 127 when it could not be started. */
  code: number;
  /** All that it wrote, standard output and errors as they came. */
  output: string;
}

interface Surroundings {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Shown as it comes instead of being kept. */
  visible?: boolean;
}

/** Never rejects. A signal that asks us to stop is passed on, so that the caller can still clean up behind the program. */
export function runQuietly(file: string, args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { visible = false, cwd, env } = surroundings;
  return new Promise((finish) => {
    // Before the program starts, which takes a while: a signal must not meet us unprepared.
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    for (const signal of stopSignals) process.on(signal, pass);
    const child = spawn(file, args, {
      stdio: visible ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    const end = (code: number, extra = '') => {
      for (const signal of stopSignals) process.off(signal, pass);
      finish({ code, output: Buffer.concat(chunks).toString('utf8') + extra });
    };
    child.on('error', (error) => end(127, error.message));
    child.on('close', (code, signal) => end(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What a program ends with that somebody has stopped on purpose. */
export const stopCodes: readonly number[] = stopSignals.map((signal) => 128 + constants.signals[signal]);

/**
 * From here on a signal that asks us to stop is remembered instead of ending us, until `release` is called: what was begun can
 * be cleaned up.
 */
export function rememberStops(): {
  readonly code: number | undefined;
  /** Fulfilled when such a signal comes. */
  readonly stopped: Promise<{ code: number; output: string }>;
  /** The same for work that can be given up. */
  readonly signal: AbortSignal;
  release(): void;
} {
  let code: number | undefined;
  const work = new AbortController();
  const { promise: stopped, resolve } = Promise.withResolvers<{ code: number; output: string }>();
  const remember = (signal: NodeJS.Signals): void => {
    code ??= 128 + constants.signals[signal];
    resolve({ code, output: '' });
    work.abort();
  };
  for (const signal of stopSignals) process.on(signal, remember);
  return {
    get code() {
      return code;
    },
    stopped,
    signal: work.signal,
    release() {
      for (const signal of stopSignals) process.off(signal, remember);
    },
  };
}
