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

const interval = 100;

/** Rejects with what the program said when it fails. */
export function runMeasured(
  command: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  return new Promise((finish, fail) => {
    const started = performance.now();
    // `times` of the shell tells what its children took.
    const child = spawn('sh', ['-c', '"$@"; code=$?; times; exit $code', 'sh', ...command], {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: options.cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, familyMemory(child.pid ?? 0));
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
      finish({ seconds, processor: processorSeconds(output), megabytes: peak === 0 ? null : peak, output });
    });
  });
}

/** The last line of `times`: «0m12.340s 0m1.200s», user and system. */
function processorSeconds(output: string): number {
  const all = [...output.matchAll(/(\d+)m([\d.]+)s (\d+)m([\d.]+)s/g)];
  const [, userMinutes = '0', user = '0', systemMinutes = '0', system = '0'] = all.at(-1) ?? [];
  return Number(userMinutes) * 60 + Number(user) + Number(systemMinutes) * 60 + Number(system);
}

/** Resident memory of a process and everything that it started, MB; 0 where there is no /proc. */
function familyMemory(root: number): number {
  const family = new Set([root]);
  let megabytes = 0;
  try {
    const known = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => statusOf(name));
    // Children have higher numbers than their parents, but for a turn of the counter.
    for (const { pid, parent, memory } of known.sort((one, other) => one.pid - other.pid)) {
      if (!family.has(pid) && !family.has(parent)) continue;
      family.add(pid);
      megabytes += memory;
    }
  } catch {
    return 0;
  }
  return megabytes;
}

function statusOf(name: string): { pid: number; parent: number; memory: number }[] {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    const number = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ pid: Number(name), parent: number('PPid'), memory: number('VmRSS') / 1024 }];
  } catch {
    // It has ended in the meantime.
    return [];
  }
}
