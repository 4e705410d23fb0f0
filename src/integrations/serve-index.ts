/** The search index in the dev server: made when it is first asked for, and anew after every change. */
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetArchive, getArchive } from '../archive.ts';
import { makeIndex } from '../make-index.ts';

/** `content`: absolute path of the folder that holds `search/terms.yaml`. */
export function serveIndex(content: string): AstroIntegration {
  let building: ReturnType<typeof makeIndex> | undefined;
  return {
    name: 'serve-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const forget = (file: string) => {
          // Exports are watched by whoever copies their media.
          if (file.startsWith(content + sep)) forgetArchive();
          building = undefined;
        };
        for (const change of ['add', 'change', 'unlink'] as const) server.watcher.on(change, forget);
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([\w./-]{1,200})(?:\?|$)/.exec(request.url ?? '')?.[1];
          if (path === undefined) return next();
          building ??= getArchive().then((archive) => makeIndex(archive, content));
          building
            .then((files) => {
              const bytes = files.get(path);
              if (bytes === undefined) return next();
              response.setHeader(
                'Content-Type',
                path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
              );
              response.setHeader('Cache-Control', 'no-store');
              response.end(bytes);
            })
            .catch((error: unknown) => {
              building = undefined;
              logger.error(error instanceof Error ? error.message : String(error));
              next(error);
            });
        });
      },
    },
  };
}
