/**
 * Dev server: when a file in seeds or content changes, the archive is built anew, every open page reloads, and what would end a
 * build is said.
 */
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetArchive, getArchive } from '../archive.ts';
import { formatIssue } from '../issue.ts';

const archiveModule = fileURLToPath(new URL('../archive.ts', import.meta.url));
const pages = fileURLToPath(new URL('../pages/', import.meta.url));

/** Runs modules for the pages in this process. */
interface Runnable {
  runner: { import: (file: string) => Promise<{ forgetArchive: typeof forgetArchive; getArchive: typeof getArchive }> };
}

const canRun = (environment: object): environment is Runnable => 'runner' in environment;

/** `folders`: absolute paths. */
export function reloadOnContent(folders: readonly string[]): AstroIntegration {
  return {
    name: 'reload-on-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add([...folders]);
        const tellErrors = async (read: typeof getArchive) => {
          const { issues } = await read();
          for (const issue of issues) if (issue.severity === 'error') logger.error(formatIssue(issue));
        };
        void tellErrors(getArchive);
        const changed = async (file: string) => {
          if (!folders.some((folder) => file.startsWith(folder + sep))) return;
          logger.info(`${file} changed, reading the archive again`);
          forgetArchive();
          let readAgain = getArchive;
          for (const environment of Object.values(server.environments)) {
            const { moduleGraph } = environment;
            // The pages have an `archive.ts` of their own. All other modules ask whether the archive is the one they knew.
            if (canRun(environment) && moduleGraph.getModulesByFile(archiveModule) !== undefined) {
              const ofPages = await environment.runner.import(archiveModule);
              ofPages.forgetArchive();
              readAgain = ofPages.getArchive;
            }
            // Astro asks a page for its paths once, and again when the page is new.
            for (const [path, modules] of moduleGraph.fileToModulesMap) {
              if (path.startsWith(pages)) for (const module of modules) moduleGraph.invalidateModule(module);
            }
          }
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
          await tellErrors(readAgain);
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
      },
    },
  };
}
