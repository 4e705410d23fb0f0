/**
 * Moves the stylesheets and fonts that Astro has made for the pages to the site. Astro would move them itself, by a rename, which
 * no system does from one disk to another: a site may be built on another disk than the project lies on.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { markStage } from '../mark-stage.ts';

export function moveAssets(): AstroIntegration {
  return {
    name: 'move-assets',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'move-assets',
                buildApp: {
                  // After the bundles are written, before Astro goes on to the pages.
                  order: 'post',
                  async handler({ environments }) {
                    const made = environments['prerender']?.config.build.outDir;
                    if (made !== undefined) move(made, config.build.assets, fileURLToPath(config.outDir));
                    markStage('bundle');
                  },
                },
              },
            ],
          },
        });
      },
      'astro:build:generated': () => markStage('pages'),
    },
  };
}

/** Code stays: it runs where it lies. */
function move(from: string, assets: string, to: string): void {
  if (!existsSync(join(from, assets))) return;
  for (const entry of readdirSync(join(from, assets), { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || /\.m?js$/.test(file)) continue;
    const target = join(to, relative(from, file));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
    rmSync(file);
  }
}
