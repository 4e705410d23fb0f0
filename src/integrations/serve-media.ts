/** Photos, videos and files of the exports in the dev server: sent from where they lie, under the addresses of the built site. */
import type { AstroIntegration } from 'astro';
import { forgetArchive } from '../archive.ts';
import { getMedia, mediaSources } from '../get-media.ts';
import { pathOf } from '../media/copy-media.ts';
import { sendFile } from '../media/send-file.ts';

export function serveMedia(): AstroIntegration {
  return {
    name: 'serve-media',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { seeds } = mediaSources();
        // Another export may show other files: the next request looks again.
        const forget = (file: string) => void (file.startsWith(seeds) && forgetArchive());
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, forget);
        // Astro has taken the site's path away by then.
        server.middlewares.use('/media', (request, response, next) => {
          const address = `media${withoutQuery(request.url)}`;
          getMedia()
            .then(({ value }) => value.files.find((file) => file.address === address))
            .then((file) => {
              const path = file === undefined ? undefined : pathOf(file.source, seeds);
              if (path === undefined) next();
              else sendFile(path, address, request, response);
            })
            .catch(next);
        });
      },
    },
  };
}

function withoutQuery(url = ''): string {
  return url.replace(/[?#].*/s, '');
}
