/**
 * Serves the folder of a site as hosts do: over HTTP/2 with TLS, text packed in the best form that the browser takes. In: the
 * folder. Out: its address, and how to end it. The certificate is made for the occasion: a browser must be told to take it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { constants, createSecureServer, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, gzipSync, constants as packing } from 'node:zlib';
import { type RunningServer, serve } from '../../src/cli/serve.ts';

const text = /^(?:text\/|application\/(?:json|xml|manifest\+json)|image\/svg)/;
/** What hosts pack with while somebody waits. */
const brotliQuality = 5;
/** Headers that HTTP/2 does not have, and the length, which packing changes. */
const dropped = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);

export async function serveAsHost(folder: string): Promise<RunningServer> {
  const plain = await serve({ folder, port: 0 });
  const server = createSecureServer(certificate());
  server.on('stream', (stream, headers) => {
    answer(stream, headers, plain.port).catch(() => stream.close(constants.NGHTTP2_INTERNAL_ERROR));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `https://127.0.0.1:${port}/`,
    port,
    close: async () => {
      server.close();
      await plain.close();
    },
  };
}

async function answer(stream: ServerHttp2Stream, asked: IncomingHttpHeaders, port: number): Promise<void> {
  const from = await ask(port, asked);
  const body = await buffer(from);
  const packed = text.test(from.headers['content-type'] ?? '') ? pack(body, asked['accept-encoding']) : undefined;
  if (stream.destroyed) return;
  stream.respond({
    ':status': from.statusCode ?? 500,
    ...Object.fromEntries(Object.entries(from.headers).filter(([name]) => !dropped.has(name))),
    ...(packed === undefined ? {} : { 'content-encoding': packed.encoding, vary: 'accept-encoding' }),
  });
  stream.end(packed?.bytes ?? body);
}

function ask(port: number, asked: IncomingHttpHeaders): Promise<IncomingMessage> {
  const range = asked.range === undefined ? {} : { range: asked.range };
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: asked[':path'], headers: range }, resolve).on('error', reject);
  });
}

function pack(bytes: Buffer, accepted: string | string[] | undefined): { encoding: string; bytes: Buffer } | undefined {
  const names = String(accepted ?? '').split(/\s*,\s*/);
  if (names.includes('br')) {
    const params = { [packing.BROTLI_PARAM_QUALITY]: brotliQuality };
    return { encoding: 'br', bytes: brotliCompressSync(bytes, { params }) };
  }
  return names.includes('gzip') ? { encoding: 'gzip', bytes: gzipSync(bytes) } : undefined;
}

function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    execFileSync('openssl', ['req', '-x509', ...kind, '-subj', '/CN=localhost', '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
