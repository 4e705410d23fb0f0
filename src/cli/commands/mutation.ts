/** `npm run mutation`: changes the code in small ways and counts which changes the tests notice. */
import { passThrough } from '../pass-through.ts';

export const command = passThrough({
  name: 'mutation',
  about: 'Changes the modules that promises hang on in small ways, and counts which changes the tests notice.',
  program: 'bench/mutation/run.ts',
  operand: '[module …] [--survivors] [--files <path,path>] [--concurrency <number>]',
});
