/** Runs one of the project's own programs, or one of the tools that it has installed, on the project's Node. */
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';
import { runQuietly } from './run-quietly.ts';

/** Where tools begin, relative to node_modules. */
const tools = {
  astro: 'astro/bin/astro.mjs',
  biome: '@biomejs/biome/bin/biome',
  prettier: 'prettier/bin/prettier.cjs',
  vitest: 'vitest/vitest.mjs',
} as const;

/** What a tool says is kept, to be shown when it fails. */
export function runTool(tool: keyof typeof tools, args: readonly string[], env: Record<string, string> = {}) {
  return runOnNode(join('node_modules', tools[tool]), args, { env, visible: false });
}

/** What a tool says is shown as it comes. Gives the exit code. */
export async function showTool(tool: keyof typeof tools, args: readonly string[], env: Record<string, string> = {}) {
  return (await runOnNode(join('node_modules', tools[tool]), args, { env, visible: true })).code;
}

/** Runs a program of this project, a path from its root, and shows what it says. Gives the exit code. */
export async function showProgram(
  path: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  return (await runOnNode(path, args, { env, visible: true })).code;
}

function runOnNode(
  path: string,
  args: readonly string[],
  { env, visible }: { env: Record<string, string>; visible: boolean },
) {
  return runQuietly(process.execPath, [join(projectRoot, path), ...args], {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    visible,
  });
}
