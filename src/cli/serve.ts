/** A small web server for one folder of a finished site, for this machine only. */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { byteRange, headersOf } from '../media/byte-range.ts';
import { hostHeaders } from '../render/links/content-policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.mp4': 'video/mp4',
  '.mov': 'video/quicktime',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
  '.flac': 'audio/flac',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

export interface ServeOptions {
  /** Absolute path. */
  folder: string;
  /** The port to begin with; another one is taken when it is in use. 0: any. */
  port: number;
  /** Path under which the site is served. */
  base?: string;
}

export interface RunningServer {
  /** Address of the site's home page. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 alone: what is shown may not be meant for the neighbours yet. */
export async function serve({ folder, port, base = '/' }: ServeOptions): Promise<RunningServer> {
  const root = realpathSync(folder);
  const server = createServer((request, response) => answer(request, response, root, base));
  const taken = await listen(server, port).catch((error: unknown) => {
    if (port !== 0 && error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      return listen(server, 0);
    throw error;
  });
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((finish) => {
        server.close(() => finish());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function answer(request: IncomingMessage, response: ServerResponse, root: string, base: string): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  // Of `//host` a redirection would lead to another host.
  const within = path.startsWith(base) ? path.slice(base.length).replace(/^\/+/, '') : undefined;
  const file = within === undefined ? undefined : findFile(root, within);
  if (file?.isFolder) {
    response.writeHead(308, { Location: `${base}${within}/${query === undefined ? '' : `?${query}`}` }).end();
    return;
  }
  const found = file ?? findFile(root, '404.html');
  if (found === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    return;
  }
  const range = file === undefined ? undefined : byteRange(request.headers.range, found.size);
  response.writeHead(file === undefined ? 404 : range === undefined ? 200 : 206, {
    'Content-Type': types[extname(found.path).toLowerCase()] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'Accept-Ranges': 'bytes',
    ...(range === undefined ? { 'Content-Length': found.size } : headersOf(range, found.size)),
    ...hostHeaders,
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.path, range)
      .on('error', () => response.destroy())
      .pipe(response);
}

interface Found {
  path: string;
  size: number;
  /** A folder that was asked for without its slash. */
  isFolder: boolean;
}

/** The file that a path within the site means, with every link followed, and only when it lies in the site's folder. */
function findFile(root: string, path: string): Found | undefined {
  try {
    const real = realpathSync(join(root, decodeURIComponent(path)));
    if (real !== root && !real.startsWith(root + sep)) return undefined;
    const stats = statSync(real);
    if (!stats.isDirectory()) return path.endsWith('/') ? undefined : { path: real, size: stats.size, isFolder: false };
    if (path !== '' && !path.endsWith('/')) return { path: real, size: 0, isFolder: true };
    return findFile(root, `${path}index.html`);
  } catch {
    // Nothing is there, or the path is not one: a stray “%”, a NUL.
    return undefined;
  }
}
