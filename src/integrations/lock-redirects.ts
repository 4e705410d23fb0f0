/** Gives the pages that only lead to another a policy like all others have: Astro writes them by a template of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { redirectPolicy } from '../render/content-policy.ts';

export function lockRedirects(): AstroIntegration {
  return {
    name: 'lock-redirects',
    hooks: {
      'astro:build:done': ({ assets }) => {
        for (const file of [...assets.values()].flat()) if (file.pathname.endsWith('.html')) lock(fileURLToPath(file));
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
