/** `npm run help`: every command in a line, or all about one. */
import { alignColumns } from '../columns.ts';
import { type Command, type CommandTable, calling, defineCommand, exitCodes, refuse } from '../command.ts';
import { findCommand } from '../find-command.ts';

export function helpOn(commands: CommandTable): Command {
  return defineCommand({
    name: 'help',
    about: 'Lists the commands, or explains one.',
    options: {},
    operand: '[command]',
    async run(_values, [name, ...more]) {
      if (more.length > 0) return refuse('help', `One command at a time: “${more[0]}” is one too many.`);
      if (name === undefined) console.log(listCommands(commands));
      else {
        const entry = findCommand(commands, name);
        if (typeof entry === 'string') return refuse('help', entry);
        console.log((await entry.load()).command.help);
      }
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
