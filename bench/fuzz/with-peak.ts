/** Runs a program of the project in this process, and at its end says on standard error how much memory it had at most. */
import { pathToFileURL } from 'node:url';

process.on('exit', () => {
  console.error(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
});
const [program = ''] = process.argv.splice(2, 1);
await import(pathToFileURL(program).href);
