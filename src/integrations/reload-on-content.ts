/** Dev server: when a file in seeds or content changes, the archive is built anew and every open page reloads. */
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetArchive } from '../archive.ts';

/** `folders`: absolute paths. */
export function reloadOnContent(folders: readonly string[]): AstroIntegration {
  return {
    name: 'reload-on-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add([...folders]);
        const changed = (file: string) => {
          if (!folders.some((folder) => file.startsWith(folder + sep))) return;
          logger.info(`${file} changed, reading the archive again`);
          // Our own modules hold the archive in `archive.ts`, and so does the module graph of the pages; a fresh graph holds none.
          forgetArchive();
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
      },
    },
  };
}
