/** The workflows that ship with the project: what they may do, and what they must never do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');
const files = [
  ...readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`),
  'docs/hosting/site-of-an-archive.yml',
];

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions,
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

const workflows = files.map((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  return { file, text, ...workflowSchema.parse(parse(text)) };
});
const steps = workflows.flatMap(({ file, jobs }) =>
  Object.entries(jobs).flatMap(([job, { steps: list }]) => list.map((step) => ({ file, job, ...step }))),
);

describe('the workflows', () => {
  it('pin every action by its commit, and say which version that is', () => {
    const uses = workflows.flatMap(({ file, text }) =>
      [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => `${file}: ${action}`),
    );
    expect(uses.length).toBeGreaterThan(10);
    expect(uses.filter((line) => !/: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('use one commit of an action everywhere', () => {
    const commits = new Map<string, Set<string>>();
    for (const { uses } of steps) {
      const [action = '', commit = ''] = (uses ?? '').split('@');
      commits.set(action, (commits.get(action) ?? new Set()).add(commit));
    }
    expect([...commits].filter(([, known]) => known.size > 1)).toEqual([]);
  });

  it('may do nothing but what a job asks for, and every job says so and ends in time', () => {
    expect(workflows.filter((workflow) => Object.keys(workflow.permissions).length > 0)).toEqual([]);
    for (const { jobs } of workflows) for (const job of Object.values(jobs)) expect(job.permissions).not.toEqual({});
  });

  it('never run code of a pull request with a token that may write', () => {
    for (const { on, jobs, text } of workflows) {
      expect(Object.keys(on)).not.toContain('pull_request_target');
      for (const { permissions: asked, steps: list } of Object.values(jobs)) {
        const isStrong = Object.values(asked).includes('write');
        const checksOut = list.some(({ uses }) => uses?.startsWith('actions/checkout@'));
        expect(isStrong && checksOut).toBe(false);
      }
      expect(text).not.toMatch(/secrets\.(?!GITHUB_TOKEN)/);
    }
  });

  it('put no words of strangers into a command line', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('leave no key behind in what they check out', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('call commands that there are, with options that they know', async () => {
    const { commands } = await import('../src/cli/commands.ts');
    const calls = steps.flatMap(({ run = '' }) => [
      ...run.matchAll(/npm run (?:--silent )?([\w:]+)(?: -- ([^\n]*))?/g),
    ]);
    expect(calls.length).toBeGreaterThan(5);
    for (const [, name = '', given = ''] of calls) {
      const options: readonly string[] = (await commands[name]?.load())?.command.options ?? [];
      const named = [...given.matchAll(/--([a-z]+)/g)].map(([, option]) => option);
      expect([name, named.filter((option) => option !== undefined && !options.includes(option))]).toEqual([name, []]);
    }
  });
});
