/** Finds the command that a command line names and runs it. In: the arguments and the environment. Out: the exit code. */
import { didYouMean } from '../curated/nearest.ts';
import { type Command, calling, exitCodes, refuse } from './command.ts';
import { commands } from './commands.ts';

export async function runCommand(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [given = 'help', ...rest] = args;
  const name = given === '--help' || given === '-h' ? 'help' : given;
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) {
    const names = Object.keys(commands);
    console.error(`There is no command “${name}”. ${didYouMean(name, names)}There are: ${names.join(', ')}.`);
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
