/** A command that runs another program of the project with its arguments as they are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, calling, exitCodes } from './command.ts';
import { projectRoot } from './project-root.ts';
import { showProgram } from './run-tool.ts';

interface Definition {
  name: string;
  about: string;
  /** Path from the root of the project. */
  program: string;
  /** What the program understands. */
  operand: string;
}

export function passThrough({ name, about, program, operand }: Definition): Command {
  return {
    help: `${calling(name)} -- ${operand}\n\n${about}\nThe program is ${program}.`,
    options: [],
    async run(args) {
      if (!existsSync(join(projectRoot, program))) {
        console.error(`${program} is not in this copy of the project.`);
        return exitCodes.usage;
      }
      return showProgram(program, args);
    },
  };
}
