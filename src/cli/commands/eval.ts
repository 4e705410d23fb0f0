/** `npm run eval`: measures on labelled channels how well posts are understood. */
import { passThrough } from '../pass-through.ts';

export const command = passThrough({
  name: 'eval',
  about: 'Measures on labelled channels how well posts are understood, and lists the errors.',
  program: 'bench/understanding/eval.ts',
  operand: '[--open | --held-out | --folder PATH] [--show-held-out] [--json]',
});
