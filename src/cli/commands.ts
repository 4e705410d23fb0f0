/** The table of the project's commands: what `npm run help` lists and `run-command.ts` runs. */
import type { CommandTable } from './command.ts';

export const commands: CommandTable = {
  start: { summary: 'build the site and show it on this machine', load: () => import('./commands/start.ts') },
  build: { summary: 'build the site', load: () => import('./commands/build.ts') },
  dev: { summary: 'show the site and follow every change', load: () => import('./commands/dev.ts') },
  inspect: {
    summary: 'say what the archive makes of an export, without building',
    load: () => import('./commands/inspect.ts'),
  },
  diff: { summary: 'say what a new export changes', load: () => import('./commands/diff.ts') },
  add: { summary: 'begin a file of the content folder', load: () => import('./commands/add.ts') },
  init: { summary: 'begin the archive of another channel', load: () => import('./commands/init.ts') },
  'check:content': {
    summary: 'say what is wrong in the content folder',
    load: () => import('./commands/check-content.ts'),
  },
  test: { summary: 'run the tests', load: () => import('./commands/test.ts') },
  check: { summary: 'check types, style and format', load: () => import('./commands/check.ts') },
  format: { summary: 'put style and format right', load: () => import('./commands/format.ts') },
  eval: { summary: 'measure how well posts are understood', load: () => import('./commands/eval.ts') },
  'eval:search': { summary: 'measure how well search finds', load: () => import('./commands/eval-search.ts') },
  audit: { summary: 'ask Lighthouse about the most visited pages', load: () => import('./commands/audit.ts') },
  screenshots: {
    summary: 'take the pictures of docs/gallery.md',
    load: () => import('./commands/screenshots.ts'),
  },
  bench: { summary: 'measure time and memory', load: () => import('./commands/bench.ts') },
  fuzz: { summary: 'try what bad input does', load: () => import('./commands/fuzz.ts') },
  mutation: {
    summary: 'measure which changes of the code the tests notice',
    load: () => import('./commands/mutation.ts'),
  },
  chaos: { summary: 'end builds in every way and watch what is served', load: () => import('./commands/chaos.ts') },
  help: {
    summary: 'this list',
    load: async () => {
      const { helpOn } = await import('./commands/help.ts');
      return { command: helpOn(commands) };
    },
  },
};
