/** Runs a program and measures it: seconds on the clock and of the processor, and the memory of it and all its children. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Run {
  /** On the clock. */
  seconds: number;
  /** Of the processors, all children included: what other work on the machine disturbs least. */
  processor: number;
  /** Most memory of the whole family at one moment, MB; null where the system does not tell. */
  megabytes: number | null;
  output: string;
}

const interval = 50;

/** Rejects with what the program said when it fails. */
export function runMeasured(
  command: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  return new Promise((finish, fail) => {
    const started = performance.now();
    const child = spawn(command[0] ?? '', command.slice(1), {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: options.cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    let peak = 0;
    /** By process. Some are never waited for by those who start them, so that the system's own sums lack them. */
    const processor = new Map<number, number>();
    const watch = setInterval(() => {
      const family = familyOf(child.pid ?? 0);
      peak = Math.max(
        peak,
        family.reduce((sum, { memory }) => sum + memory, 0),
      );
      for (const { pid, seconds } of family) processor.set(pid, seconds);
    }, interval);
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(watch);
      const output = Buffer.concat(chunks).toString('utf8');
      if (code !== 0) {
        fail(new Error(`${command.join(' ')} ended with ${code}:\n${output.slice(-4000)}`));
        return;
      }
      const seconds = (performance.now() - started) / 1000;
      const used = [...processor.values()].reduce((sum, one) => sum + one, 0);
      finish({ seconds, processor: used, megabytes: peak === 0 ? null : peak, output });
    });
  });
}

interface Process {
  pid: number;
  parent: number;
  /** Resident, MB. */
  memory: number;
  /** Of the processor until now. */
  seconds: number;
}

/** A process and everything that it started; none where there is no /proc. */
function familyOf(root: number): Process[] {
  const family = new Set([root]);
  const members: Process[] = [];
  // Children have higher numbers than their parents, but for a turn of the counter.
  for (const process of listProcesses().sort((one, other) => one.pid - other.pid)) {
    if (!family.has(process.pid) && !family.has(process.parent)) continue;
    family.add(process.pid);
    members.push(process);
  }
  return members;
}

function listProcesses(): Process[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(name));
  } catch {
    return [];
  }
}

/** Of the kernel's clock, in which it counts for programs, whatever the machine. */
const ticksOfSecond = 100;

function readProcess(name: string): Process[] {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    const number = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    // The name of the program stands in brackets and may hold anything; behind it, user and system are the 12th and 13th.
    const after = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const seconds = (Number(after[11]) + Number(after[12])) / ticksOfSecond;
    return [{ pid: Number(name), parent: number('PPid'), memory: number('VmRSS') / 1024, seconds }];
  } catch {
    // It has ended in the meantime.
    return [];
  }
}
