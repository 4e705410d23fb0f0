/** The built site in a real browser: served by the project's own server, watched for everything that goes wrong. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type RunningServer, serve } from '../../src/cli/serve.ts';
import { openBrowser } from './open-browser.ts';

type Visit = (path: string, options?: BrowserContextOptions) => Promise<Visited>;

export interface Visited {
  page: Page;
  /** What the browser complained of, and every request that failed or left the host. */
  trouble: string[];
}

/** Opens a browser for the tests of a file and gives a way to visit pages, each with cookies and settings of its own. */
export function visitSite(folder: string): Visit {
  let server: RunningServer | undefined;
  let browser: Awaited<ReturnType<typeof openBrowser>> | undefined;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve({ folder, port: 0 }), openBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return async (path, options = {}) => {
    if (browser === undefined || server === undefined) throw new Error('A visit begins inside a test.');
    const context = await browser.newContext({ locale: 'ru-RU', ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const trouble = watch(page, new URL(server.url).origin);
    await page.goto(new URL(path, server.url).href, { waitUntil: 'load' });
    return { page, trouble };
  };
}

function watch(page: Page, origin: string): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') trouble.push(`request to ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} for ${response.url()}`);
  });
  return trouble;
}
