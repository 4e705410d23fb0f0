/** Answers a request of the dev server with a file, or with the part of it that a player asks for. */
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { byteRange, headersOf } from './byte-range.ts';
import { mimeOfExtension } from './sniff-format.ts';

/** `address` tells the type: the file on the disk may be called otherwise. */
export function sendFile(path: string, address: string, request: IncomingMessage, response: ServerResponse): void {
  const { size } = statSync(path);
  const range = byteRange(request.headers.range, size);
  response.writeHead(range === undefined ? 200 : 206, {
    'Content-Type': mimeOfExtension(extname(address).slice(1)),
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
    ...(range === undefined ? { 'Content-Length': size } : headersOf(range, size)),
  });
  createReadStream(path, range)
    .on('error', () => response.destroy())
    .pipe(response);
}
