/** `npm run chaos`: ends builds in every way and watches what is served. */
import { passThrough } from '../pass-through.ts';

export const command = passThrough({
  name: 'chaos',
  about:
    'Kills builds at random moments and in every phase, fills the disk, starts two at once, and watches what is served.',
  program: 'bench/chaos/run.ts',
  operand: '[--kills <number>] [--seed <number>] [--only <words>]',
});
