/** Where `launch.mjs` enters on the project's own Node: runs the command and ends with its code. */
import { exitCodes } from './command.ts';
import { runCommand } from './run-command.ts';

try {
  process.exitCode = await runCommand(process.argv.slice(2), process.env);
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  console.error('This is a bug of the archive, whatever the input. Please report it with the lines above.');
  process.exitCode = exitCodes.bug;
}
