/** `npm run check`: types, style and format of the project's own files, changing nothing. */
import { defineCommand, exitCodes } from '../command.ts';
import { showProgress } from '../progress.ts';
import { runTool } from '../run-tool.ts';

const checks = [
  {
    name: 'style and format of TypeScript (Biome)',
    tool: 'biome',
    args: ['check', '--colors=off', '--max-diagnostics=100'],
  },
  { name: 'format of pages and styles (Prettier)', tool: 'prettier', args: ['--check', '.'] },
  { name: 'types (astro check)', tool: 'astro', args: ['check'] },
] as const;

export const command = defineCommand({
  name: 'check',
  about: 'Checks types, style and format of the project. “npm run format” puts style and format right.',
  options: {},
  async run() {
    const lines: string[] = [];
    const failures: string[] = [];
    const progress = showProgress(false);
    for (const { name, tool, args } of checks) {
      progress.step(`Checking ${name}`);
      const { code, output } = await runTool(tool, args);
      lines.push(`${code === 0 ? 'in order' : 'not in order'}: ${name}`);
      if (code !== 0) failures.push(output.trim());
    }
    progress.end();
    console.log([...failures, ...lines].join('\n'));
    return failures.length === 0 ? exitCodes.fine : exitCodes.faulty;
  },
});
