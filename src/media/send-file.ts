/** Answers a request of the dev server with a file, or with the part of it that a player asks for. */
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { mimeOfExtension } from './sniff-format.ts';

/** `address` tells the type: the file on the disk may be called otherwise. */
export function sendFile(path: string, address: string, request: IncomingMessage, response: ServerResponse): void {
  const { size } = statSync(path);
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const start = Number(first ?? 0);
  const end = last === undefined || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  const headers = {
    'Content-Type': mimeOfExtension(extname(address).slice(1)),
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
  };
  if (first === undefined || start > end) {
    response.writeHead(200, { ...headers, 'Content-Length': size });
    createReadStream(path).pipe(response);
    return;
  }
  response.writeHead(206, {
    ...headers,
    'Content-Length': end - start + 1,
    'Content-Range': `bytes ${start}-${end}/${size}`,
  });
  createReadStream(path, { start, end }).pipe(response);
}
