/** The table of the project's commands: what `npm run help` lists and `main.ts` runs. A command is loaded when it is called. */
import type { Command } from './command.ts';

interface Entry {
  summary: string;
  load(): Promise<{ command: Command }>;
}

/** In the order of the help. */
export const commands: Readonly<Record<string, Entry>> = {
  start: { summary: 'build the site and show it on this machine', load: () => import('./commands/start.ts') },
  build: { summary: 'build the site', load: () => import('./commands/build.ts') },
  dev: { summary: 'show the site and follow every change', load: () => import('./commands/dev.ts') },
  inspect: {
    summary: 'say what the archive makes of an export, without building',
    load: () => import('./commands/inspect.ts'),
  },
  'check:content': {
    summary: 'say what is wrong in the content folder',
    load: () => import('./commands/check-content.ts'),
  },
  test: { summary: 'run the tests', load: () => import('./commands/test.ts') },
  check: { summary: 'check types, style and format', load: () => import('./commands/check.ts') },
  format: { summary: 'put style and format right', load: () => import('./commands/format.ts') },
  eval: { summary: 'measure how well posts are understood', load: () => import('./commands/eval.ts') },
  'eval:search': { summary: 'measure how well search finds', load: () => import('./commands/eval-search.ts') },
  bench: { summary: 'measure time and memory', load: () => import('./commands/bench.ts') },
  help: { summary: 'this list', load: () => import('./commands/help.ts') },
};
