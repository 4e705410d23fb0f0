/** `npm start`: builds the site and shows it until it is stopped. */
import { buildSite } from '../build-site.ts';
import { defineCommand, exitCodes, refuse } from '../command.ts';
import { serve } from '../serve.ts';
import { readSiteRequest, siteOptions } from '../site-options.ts';

const usualPort = 4321;

export const command = defineCommand({
  name: 'start',
  about: 'Builds the site and shows it on this machine. Ctrl+C ends it.',
  options: {
    ...siteOptions,
    port: { type: 'string', value: '<number>', says: `port to serve it on (default: ${usualPort}, or a free one)` },
  },
  async run({ port, ...values }) {
    const request = readSiteRequest(values);
    if (typeof request === 'string') return refuse('start', request);
    if (port !== undefined && !isPort(port))
      return refuse('start', `“${port}” is not a port: give a number up to 65535.`);
    const { code, base } = await buildSite(request);
    if (code !== exitCodes.fine) return code;
    const wanted = port === undefined ? usualPort : Number(port);
    const server = await serve({ folder: request.out, port: wanted, base });
    if (port !== undefined && wanted !== 0 && server.port !== wanted) console.log(`Port ${wanted} is taken.`);
    console.log(`It is shown at ${server.url} until you press Ctrl+C.`);
    await toBeStopped();
    await server.close();
    return exitCodes.fine;
  },
});

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

function toBeStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
  });
}
