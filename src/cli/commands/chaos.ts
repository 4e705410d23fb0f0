/** `npm run chaos`: ends builds in every way and watches what is served. */
import { passThrough } from '../pass-through.ts';

export const command = passThrough({
  name: 'chaos',
  about:
    'Kills builds at random moments and in every phase, fills the disk, starts two at once, and watches what is served.',
  program: 'bench/chaos/run.ts',
  options: {
    kills: { type: 'string', value: '<number>', says: 'how many builds are killed at random moments (default: 100)' },
    seed: { type: 'string', value: '<number>', says: 'number that the moments follow from (default: 1)' },
    only: { type: 'string', value: '<words>', says: 'only the trials whose names hold these words' },
  },
});
