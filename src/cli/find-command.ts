/** Finds a command in the table by its name, or says in a sentence that there is none and which was probably meant. */
import { didYouMean } from '../curated/nearest.ts';
import type { CommandTable } from './command.ts';

export function findCommand(commands: CommandTable, name: string): CommandTable[string] | string {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry !== undefined) return entry;
  const names = Object.keys(commands);
  return `There is no command “${name}”. ${didYouMean(name, names)}There are: ${names.join(', ')}.`;
}
