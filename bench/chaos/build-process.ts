/** A build in a process of its own, which can be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface BuildOrder {
  seeds: string;
  content: string;
  /** `YYYY-MM-DD`: sites of different days differ. */
  today: string;
  out: string;
  /** Where pictures are kept. */
  cache: string;
}

export interface BuildProcess {
  child: ChildProcess;
  /** Exit code, or the name of the signal that ended it; and what it wrote to standard error. */
  ended: Promise<{ end: number | string; said: string }>;
  /** Calls back when a line that begins so is written to standard error: the steps of a build are. */
  onStep(beginning: string, call: () => void): void;
}

export function startBuild({ seeds, content, today, out, cache }: BuildOrder): BuildProcess {
  const main = resolve(root, 'src/cli/main.ts');
  const args = [main, 'build', '--seeds', seeds, '--content', content, '--today', today, '--out', out];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ARCHIVE_CACHE: cache },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const calls: [beginning: string, call: () => void][] = [];
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
    for (const [beginning, call] of calls) if (said.includes(`${beginning} …\n`)) call();
  });
  const ended = new Promise<{ end: number | string; said: string }>((finish) => {
    child.on('close', (code, signal) => finish({ end: code ?? signal ?? '', said }));
  });
  return { child, ended, onStep: (beginning, call) => void calls.push([beginning, call]) };
}
