/** A command that runs another program of the project and hands it the arguments that were checked. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, defineCommand, exitCodes, type Option } from './command.ts';
import { projectRoot } from './project-root.ts';
import { showProgram } from './run-tool.ts';

interface Definition {
  name: string;
  about: string;
  /** Path from the root of the project. */
  program: string;
  /** What the program understands, by name. */
  options: Record<string, Option>;
  /** What stands beside the options; absent when nothing may. */
  operand?: string;
}

export function passThrough({ about, program, ...definition }: Definition): Command {
  return defineCommand({
    ...definition,
    about: `${about}\nThe program is ${program}.`,
    async run(_values, _operands, args) {
      if (existsSync(join(projectRoot, program))) return showProgram(program, args);
      console.error(`${program} is not in this copy of the project.`);
      return exitCodes.usage;
    },
  });
}
