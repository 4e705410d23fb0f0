/** Where `launch.mjs` enters on the project's own Node: runs the command and ends with its code. */
import './keep-compiled.mjs';
import { exitCodes } from './command.ts';
import { runCommand } from './run-command.ts';
import { stopCodes } from './run-quietly.ts';

process.on('uncaughtException', (error) => {
  console.error(error.stack);
  console.error('This is a bug of the archive, whatever the input. Please report it with the lines above.');
  process.exit(exitCodes.bug);
});
// Who reads our output may have read enough, as in `npm run inspect … | head`.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(exitCodes.fine);
  throw error;
});

const code = await runCommand(process.argv.slice(2), process.env);
// What was stopped half-way must not go on, nor must pages be written for a build that has failed.
const isBuild = ['build', 'start'].includes(process.argv[2] ?? '');
if (stopCodes.includes(code) || (isBuild && code !== exitCodes.fine)) process.exit(code);
process.exitCode = code;
