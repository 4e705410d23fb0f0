/** `npm run help`: every command in a line. */
import { alignColumns } from '../columns.ts';
import { calling, defineCommand, exitCodes } from '../command.ts';
import { commands } from '../commands.ts';

export const command = defineCommand({
  name: 'help',
  about: 'Lists the commands.',
  options: {},
  async run() {
    console.log(listCommands());
    return exitCodes.fine;
  },
});

function listCommands(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [`  ${calling(name)}`, summary]);
  return [
    'Turns the export of a Telegram channel into a searchable static site.',
    '',
    ...alignColumns(rows),
    '',
    'Options follow after “--”, as in “npm run build -- --out public_html”; “--help” there explains a command.',
  ].join('\n');
}
