import { symlinkSync } from 'node:fs';
import { get, request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type RunningServer, serve } from '../../src/cli/serve.ts';
import { temporaryFolder } from './temporary-folder.ts';

const files = {
  'secret.txt': 'outside',
  'site-secret/index.html': 'outside, with a name that begins alike',
  'site/index.html': 'home',
  'site/404.html': 'lost',
  'site/posts/1/index.html': 'post',
  'site/a.css': '',
  'site/b.woff2': '',
  'site/c.unknown': '',
  'site/обзор.txt': 'review',
};

async function serveFiles(base?: string): Promise<RunningServer & { folder: string }> {
  const folder = temporaryFolder(files);
  const server = await serve({ folder: join(folder, 'site'), port: 0, ...(base === undefined ? {} : { base }) });
  onTestFinished(() => server.close());
  return { ...server, folder };
}

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  body: string;
}

/** Sends the path as it is: browsers and `fetch` would straighten it. */
function ask({ port }: RunningServer, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        resolve({ status: response.statusCode, type, location, body: Buffer.concat(chunks).toString('utf8') });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it('sends the part of a file that a player asks for', async () => {
    const { url } = await serveFiles();
    const part = await fetch(`${url}c.unknown`, { headers: { Range: 'bytes=0-' } });
    expect([part.status, await part.text()]).toEqual([200, '']);
    const middle = await fetch(`${url}posts/1/index.html`, { headers: { Range: 'bytes=1-2' } });
    expect([middle.status, middle.headers.get('content-range'), await middle.text()]).toEqual([
      206,
      'bytes 1-2/4',
      'os',
    ]);
    const lost = await fetch(`${url}nothing`, { headers: { Range: 'bytes=1-2' } });
    expect([lost.status, await lost.text()]).toEqual([404, 'lost']);
  });

  it.each([
    ['/', 'home', 'text/html; charset=utf-8'],
    ['/posts/1/', 'post', 'text/html; charset=utf-8'],
    ['/posts/1/?q=x', 'post', 'text/html; charset=utf-8'],
    ['/a.css', '', 'text/css; charset=utf-8'],
    ['/b.woff2', '', 'font/woff2'],
    ['/c.unknown', '', 'application/octet-stream'],
    [encodeURI('/обзор.txt'), 'review', 'text/plain; charset=utf-8'],
  ])('answers %s with its file and type', async (path, body, type) => {
    expect(await ask(await serveFiles(), path)).toEqual({ status: 200, type, location: undefined, body });
  });

  it.each([
    '/nothing',
    '/posts/2/',
    '/index.html/',
    '/posts',
    '/../secret.txt',
    '/../site-secret/index.html',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/posts/../../secret.txt',
    '/....//secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '//etc/passwd',
    '/%00',
    '/index.html%00.css',
    '/%',
    '/%ff',
    '/link.txt',
  ])('answers %s with the page for what is not there, and nothing from outside', async (path) => {
    const server = await serveFiles();
    symlinkSync(join(server.folder, 'secret.txt'), join(server.folder, 'site/link.txt'));
    const { status, body } = await ask(server, path);
    if (path === '/posts') expect(status).toBe(308);
    else expect([status, body]).toEqual([404, 'lost']);
  });

  it('sends a folder without its slash to the address with one, on the same host', async () => {
    const server = await serveFiles();
    expect((await ask(server, '/posts/1?q=x')).location).toBe('/posts/1/?q=x');
    expect((await ask(server, '//posts/1')).location).toBe('/posts/1/');
  });

  it('only reads', async () => {
    const server = await serveFiles();
    expect((await ask(server, '/', 'POST')).status).toBe(405);
    expect(await ask(server, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('serves a site under its path', async () => {
    const server = await serveFiles('/archive/');
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/archive/`);
    expect((await ask(server, '/archive/posts/1/')).body).toBe('post');
    expect((await ask(server, '/archive/posts/1')).location).toBe('/archive/posts/1/');
    expect((await ask(server, '/posts/1/')).status).toBe(404);
  });

  it('takes another port when the one it was given is in use', async () => {
    const first = await serveFiles();
    const second = await serve({ folder: join(first.folder, 'site'), port: first.port });
    onTestFinished(() => second.close());
    expect(second.port).not.toBe(first.port);
    expect((await ask(second, '/')).body).toBe('home');
  });

  it('closes though a browser holds a connection open', async () => {
    const server = await serveFiles();
    await new Promise((answered) => get({ port: server.port, headers: { connection: 'keep-alive' } }, answered));
    await server.close();
    await expect(ask(server, '/')).rejects.toThrow('ECONNREFUSED');
  });
});
