/** `npm run dev`: shows the site while it is being changed. */
import { defineCommand, refuse } from '../command.ts';
import { showTool } from '../run-tool.ts';
import { environmentOf, readSources, sourceOptions } from '../sources.ts';

export const command = defineCommand({
  name: 'dev',
  about: 'Shows the site on this machine and follows every change of the exports, the content and the code.',
  options: {
    ...sourceOptions,
    port: { type: 'string', value: '<number>', says: 'port to serve it on (default: 4321, or a free one)' },
  },
  async run({ port, ...values }) {
    const sources = readSources(values);
    if (typeof sources === 'string') return refuse('dev', sources);
    return showTool('astro', ['dev', ...(port === undefined ? [] : ['--port', port])], environmentOf(sources));
  },
});
