/** `npm run fuzz`: the long form of the tests against bad input. */
import { passThrough } from '../pass-through.ts';

export const command = passThrough({
  name: 'fuzz',
  about: `Feeds spoiled exports, adversarial texts and giant files to the archive, and has every regular expression judged.
What goes wrong is shown with the seed that shows it again.`,
  program: 'bench/fuzz/main.ts',
  options: {
    runs: { type: 'string', value: '<number>', says: 'how many exports are spoiled and read (default: 100000)' },
    seed: { type: 'string', value: '<number>', says: 'number that they follow from (default: another each time)' },
  },
  operand: '[readers | adversarial | patterns | giants]',
});
