/** `npm run mutation`: changes the code in small ways and counts which changes the tests notice. */
import { passThrough } from '../pass-through.ts';

export const command = passThrough({
  name: 'mutation',
  about: 'Changes the modules that promises hang on in small ways, and counts which changes the tests notice.',
  program: 'bench/mutation/run.ts',
  options: {
    survivors: { type: 'boolean', says: 'list the changes that no test noticed' },
    files: { type: 'string', value: '<path,path>', says: 'change only these files of the module' },
    concurrency: { type: 'string', value: '<number>', says: 'how many changes are tried at a time (default: 2)' },
  },
  operand: '[module …]',
});
