import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { z } from 'zod';

const program = join(import.meta.dirname, 'count-steps.ts');
const counted = z.array(z.tuple([z.string(), z.number()]));
const timeout = 120_000;

async function stepsFor(posts: number): Promise<Map<string, number>> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, String(posts)], { maxBuffer: 2 ** 24 });
  return new Map(counted.parse(JSON.parse(stdout)));
}

const sumOf = (steps: ReadonlyMap<string, number>) => [...steps.values()].reduce((sum, count) => sum + count, 0);

it(
  'four times the posts take four times the steps, in every module and in all',
  async () => {
    const [few, many] = await Promise.all([stepsFor(300), stepsFor(1200)]);
    expect(sumOf(many) / sumOf(few)).toBeLessThan(4.8);
    // What is quadratic takes sixteen times as many. What remembers some tens of things has not yet seen them among the few.
    const steep = [...many]
      .map(([module, steps]) => ({ module, steps, times: steps / Math.max(1, few.get(module) ?? 0) }))
      .filter(({ steps, times }) => steps > 100_000 && times > 8);
    expect(steep).toEqual([]);
    expect(sumOf(few)).toBeGreaterThan(1_000_000);
  },
  timeout,
);
