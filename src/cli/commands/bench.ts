/** `npm run bench`: measures time and memory, everything or what is named. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand, exitCodes, refuse } from '../command.ts';
import { projectRoot } from '../project-root.ts';
import { showProgram } from '../run-tool.ts';

const measurements: Readonly<Record<string, string>> = {
  'desktop-json': 'bench/read-desktop-json.ts',
  'desktop-html': 'bench/read-desktop-html.ts',
  search: 'bench/search/cost.ts',
  build: 'bench/build/compare.ts',
};

function available(): string[] {
  return Object.entries(measurements).flatMap(([name, program]) =>
    existsSync(join(projectRoot, program)) ? [name] : [],
  );
}

export const command = defineCommand({
  name: 'bench',
  about: `Measures time and memory beside the alternatives, all or those named: ${available().join(', ')}.`,
  options: {},
  operand: '[name …]',
  async run(_values, named) {
    const known = available();
    const unknown = named.find((name) => !known.includes(name));
    if (unknown !== undefined)
      return refuse('bench', `There is no measurement “${unknown}”, only: ${known.join(', ')}.`);
    let worst: number = exitCodes.fine;
    for (const name of named.length === 0 ? known : named) {
      console.log(`\n# ${name}\n`);
      worst = Math.max(worst, await showProgram(measurements[name] ?? '', []));
    }
    return worst;
  },
});
