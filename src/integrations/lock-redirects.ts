/** Gives the pages that only lead to another a policy like all others have: Astro writes them by a template of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { redirectPolicy } from '../render/content-policy.ts';

export function lockRedirects(): AstroIntegration {
  /** Routes that only lead on: of a large site very few, and no other page has to be read. */
  let leading = new Set<string>();
  return {
    name: 'lock-redirects',
    hooks: {
      'astro:routes:resolved': ({ routes }) => {
        leading = new Set(routes.filter(({ type }) => type === 'redirect').map(({ pattern }) => pattern));
      },
      'astro:build:done': ({ assets }) => {
        for (const [pattern, files] of assets) {
          if (!leading.has(pattern)) continue;
          for (const file of files) if (file.pathname.endsWith('.html')) lock(fileURLToPath(file));
        }
      },
    },
  };
}

const beginning = '<!doctype html>';
const meta = `<meta http-equiv="Content-Security-Policy" content="${redirectPolicy}">`;

function lock(file: string): void {
  const html = readFileSync(file, 'utf8');
  if (html.startsWith(`${beginning}\n<title>Redirecting`) || html.startsWith(`${beginning}<title>Redirecting`))
    writeFileSync(file, `${beginning}${meta}${html.slice(beginning.length)}`);
}
