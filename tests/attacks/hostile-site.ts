/** The hostile channel as a finished site: built once, and every file of it readable. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { buildTimeout } from '../built-site.ts';
import { writeHostileChannel } from './hostile-channel.ts';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');

export interface HostileSite {
  folder: string;
  site: string;
  /** Everything that the build printed. */
  log: string;
}

export async function buildHostileSite(
  ...channel: [messages: Parameters<typeof writeHostileChannel>[1], withheld: Record<string, unknown>]
): Promise<HostileSite> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const { seeds, content } = writeHostileChannel(folder, ...channel);
  const site = join(folder, 'site');
  const sources = ['--seeds', seeds, '--content', content, '--today', '2024-04-01'];
  const address = ['--site', 'https://archive.example/', '--cards', 'none'];
  // What a test runner tells its children would make this another site.
  const { VITEST: _runner, NODE_ENV: _mode, ...env } = process.env;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [main, 'build', ...sources, ...address, '--out', site],
    { env: { ...env, ARCHIVE_CACHE: join(folder, 'cache') }, timeout: buildTimeout, maxBuffer: 2 ** 26 },
  );
  return { folder, site, log: stdout + stderr };
}

/** Paths of all files, with `/` before them. */
export function filesOf(site: string, ...extensions: string[]): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (extensions.length === 0 || extensions.includes(extname(entry.name))))
    .map(({ parentPath, name }) => `/${relative(site, join(parentPath, name))}`)
    .toSorted();
}

/** The bytes of a file as text; what is packed is unpacked. */
export function textOf(site: string, path: string): string {
  const bytes = readFileSync(join(site, path));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.xml': 'text/xml',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** A careless host: no policy, no header that forbids anything. The policy within pages is for the browser to ignore. */
export function carelessHost(site: string): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/s, '');
    const file = path.endsWith('/') ? `${path}index.html` : path;
    // Looks run nothing and take most of the time.
    if (/\.(?:css|woff2|png|svg)$/.test(file)) {
      response.writeHead(404).end();
      return;
    }
    try {
      const bytes = readFileSync(join(site, decodeURIComponent(file)));
      response
        .writeHead(200, { 'Content-Type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8` })
        .end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      ready({ url: `http://127.0.0.1:${port}`, server });
    });
  });
}
