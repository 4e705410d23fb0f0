/** `npm run help`: every command in a line. */
import { alignColumns } from '../columns.ts';
import { type Command, type CommandTable, calling, defineCommand, exitCodes } from '../command.ts';

export function helpOn(commands: CommandTable): Command {
  return defineCommand({
    name: 'help',
    about: 'Lists the commands.',
    options: {},
    async run() {
      console.log(listCommands(commands));
      return exitCodes.fine;
    },
  });
}

function listCommands(commands: CommandTable): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [`  ${calling(name)}`, summary]);
  return [
    'Turns the export of a Telegram channel into a searchable static site.',
    '',
    ...alignColumns(rows),
    '',
    'Options follow after “--”, as in “npm run build -- --out public_html”; “--help” there explains a command.',
  ].join('\n');
}
