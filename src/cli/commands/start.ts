/** `npm start`: builds the site and shows it until it is stopped. */
import { buildSite } from '../build-site.ts';
import { defineCommand, exitCodes, refuse } from '../command.ts';
import { portOption, readPort, usualPort } from '../port.ts';
import { serve } from '../serve.ts';
import { readSiteRequest, siteOptions } from '../site-options.ts';

export const command = defineCommand({
  name: 'start',
  about: 'Builds the site and shows it on this machine. Ctrl+C ends it.',
  options: {
    ...siteOptions,
    port: portOption,
  },
  async run({ port: asked, ...values }) {
    const request = readSiteRequest(values);
    if (typeof request === 'string') return refuse('start', request);
    const port = readPort(asked);
    if (typeof port === 'string') return refuse('start', port);
    const { code, base } = await buildSite(request);
    if (code !== exitCodes.fine) return code;
    const server = await serve({ folder: request.out, port: port ?? usualPort, base });
    if (port !== undefined && port !== 0 && server.port !== port) console.log(`Port ${port} is taken.`);
    console.log(`It is shown at ${server.url} until you press Ctrl+C.`);
    await toBeStopped();
    await server.close();
    return exitCodes.fine;
  },
});

function toBeStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
  });
}
