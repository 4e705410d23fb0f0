/** `npm run dev`: shows the site while it is being changed. */
import { defineCommand, refuse } from '../command.ts';
import { portOption, readPort } from '../port.ts';
import { showTool } from '../run-tool.ts';
import { environmentOf, readSources, sourceOptions } from '../sources.ts';

export const command = defineCommand({
  name: 'dev',
  about: 'Shows the site on this machine and follows every change of the exports, the content and the code.',
  options: {
    ...sourceOptions,
    port: portOption,
  },
  async run({ port: asked, ...values }) {
    const sources = readSources(values);
    if (typeof sources === 'string') return refuse('dev', sources);
    const port = readPort(asked);
    if (typeof port === 'string') return refuse('dev', port);
    return showTool('astro', ['dev', ...(port === undefined ? [] : ['--port', String(port)])], environmentOf(sources));
  },
});
