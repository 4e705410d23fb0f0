/** Calls a command as a terminal would, and keeps what it says. */
import { vi } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';

export interface Called {
  code: number;
  /** Standard output. */
  out: string;
  /** Standard error. */
  err: string;
}

/** `called('build', '--out', 'x')`; the environment is empty but for what commands pass on. */
export async function called(...args: string[]): Promise<Called> {
  return calledIn({}, ...args);
}

export async function calledIn(env: NodeJS.ProcessEnv, ...args: string[]): Promise<Called> {
  const said = { out: '', err: '' };
  const sayOut = (text: string) => {
    said.out += text;
  };
  const sayErr = (text: string) => {
    said.err += text;
  };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: string) => sayOut(`${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line: string) => sayErr(`${line}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation(written(sayOut)),
    vi.spyOn(process.stderr, 'write').mockImplementation(written(sayErr)),
  ];
  try {
    return { code: await runCommand(args, env), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

function written(say: (text: string) => void) {
  return (text: string | Uint8Array, done?: unknown): boolean => {
    say(String(text));
    if (typeof done === 'function') done();
    return true;
  };
}
