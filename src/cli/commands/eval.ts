/** `npm run eval`: measures on labelled channels how well posts are understood. */
import { passThrough } from '../pass-through.ts';

export const command = passThrough({
  name: 'eval',
  about: 'Measures on labelled channels how well posts are understood, and lists the errors.',
  program: 'bench/understanding/eval.ts',
  options: {
    open: { type: 'boolean', says: 'only the half that rules may be written for' },
    'held-out': { type: 'boolean', says: 'only the half that is set aside' },
    all: { type: 'boolean', says: 'both halves, as when nothing is chosen' },
    'show-held-out': { type: 'boolean', says: 'show the errors of the half that is set aside, too' },
    folder: { type: 'string', value: '<folder>', says: 'labelled channels of your own instead' },
    json: { type: 'boolean', says: 'print the figures as JSON' },
  },
});
