/**
 * Photos, videos and files of the exports on the site: copied when it has been built, and in the dev server sent from where
 * they lie, under the same addresses.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { forgetArchive } from '../archive.ts';
import { getMedia, mediaSources } from '../get-media.ts';
import { formatIssue } from '../issue.ts';
import { copyMedia, pathOf } from '../media/copy-media.ts';
import { sendFile } from '../media/send-file.ts';

export function copyMediaOfExports(): AstroIntegration {
  return {
    name: 'copy-media',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { value: library, issues } = await getMedia();
        const fault = issues.find(({ severity }) => severity === 'error');
        if (fault !== undefined) throw new AstroError(formatIssue(fault));
        const trouble = copyMedia(library, mediaSources().seeds, fileURLToPath(dir));
        if (trouble !== undefined) throw new AstroError(trouble);
        if (library.files.length > 0) logger.info(`${library.files.length} files of media were copied`);
      },
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
