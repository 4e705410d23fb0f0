/** Finds the command that a command line names and runs it. In: the arguments and the environment. Out: the exit code. */
import { type Command, calling, exitCodes, refuse } from './command.ts';
import { commands } from './commands.ts';
import { findCommand } from './find-command.ts';

export async function runCommand(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [given = 'help', ...rest] = args;
  const name = given === '--help' || given === '-h' ? 'help' : given;
  const entry = findCommand(commands, name);
  if (typeof entry === 'string') {
    console.error(entry);
    return exitCodes.usage;
  }
  const { command } = await entry.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(command.help);
    return exitCodes.fine;
  }
  const kept = keptByNpm(command, env);
  if (kept !== undefined) {
    return refuse(name, `npm took --${kept} for an option of its own: write “${calling(name)} -- --${kept} …”.`);
  }
  return command.run(rest);
}

/** An option that stands before the `--` of `npm run`, which npm keeps and nobody would notice. */
function keptByNpm({ options }: Command, env: NodeJS.ProcessEnv): string | undefined {
  return options.find((option) => (env[`npm_config_${option.replaceAll('-', '_')}`] ?? '') !== '');
}
