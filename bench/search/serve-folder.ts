/** Serves a folder on this machine for a measurement. In: the folder. Out: its address and a way to stop. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What a host may allow at most: our search needs nothing beyond `self`. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

/** Bytes of a usual answer's headers. */
const usualHeaders = 250;

export interface Served {
  address: string;
  /** What went over the wire since the last call, headers included. Workers have no other witness. */
  traffic: () => { requests: number; bytes: number };
  /** From now on every answer takes its time; none by default. */
  slowDown: (line: Line | undefined) => void;
  stop: () => void;
}

export interface Line {
  /** Milliseconds before the first byte. */
  latency: number;
  bytesPerSecond: number;
}

/** `policy`: the Content-Security-Policy of every answer. Text is packed, as hosts pack it. */
export async function serveFolder(folder: string, policy = strictPolicy): Promise<Served> {
  let traffic = { requests: 0, bytes: 0 };
  let line: Line | undefined;
  const root = normalize(folder + sep);
  const server = createServer((request, response) => {
    let path = normalize(join(root, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)));
    if (path.startsWith(root) && existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html');
    if (!path.startsWith(root) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(path)];
    const bytes = readFileSync(path);
    const isText = type !== undefined && !type.startsWith('font');
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-security-policy': policy,
      ...(isText && { 'content-encoding': 'gzip' }),
    });
    const body = isText ? gzipSync(bytes) : bytes;
    const wait = line === undefined ? 0 : line.latency + (body.length / line.bytesPerSecond) * 1000;
    setTimeout(() => {
      traffic.requests++;
      traffic.bytes += body.length + usualHeaders;
      response.end(body);
    }, wait);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    traffic: () => {
      const since = traffic;
      traffic = { requests: 0, bytes: 0 };
      return since;
    },
    slowDown: (next) => {
      line = next;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
