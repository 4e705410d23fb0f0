/**
 * How a first search feels. In: a served page and what is typed into it. Out: bytes over the wire and time from the first key
 * to the first results, each search in a fresh browser profile, on a throttled line and processor.
 */
import type { Browser } from 'playwright-core';
import type { Served } from './serve-folder.ts';

export interface FirstResults {
  requests: number;
  /** With headers, as they go over the wire. */
  bytes: number;
  milliseconds: number;
  /** From the last chunk of the index to the results on the page; infinite when a worker alone saw the chunk. */
  afterChunk: number;
}

/** Chrome's «Fast 4G», and a phone that is four times slower than this machine. */
const line = { latency: 60, bytesPerSecond: (9 * 1024 * 1024) / 8 };
const slowness = 4;

/** `path`: of the page with the field. */
export async function firstResults(
  browser: Browser,
  served: Served,
  path: string,
  query: string,
  throttled: boolean,
): Promise<FirstResults> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(served.address + path);
    await page.waitForLoadState('networkidle');
    if (throttled) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
      served.slowDown(line);
    }
    served.traffic();
    const times = await page.evaluate(async (text) => {
      const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
      if (field === null) throw new Error('the page has no search field');
      const start = performance.now();
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const list = document.querySelector('[data-part="results"]');
      while (list?.querySelector('a') == null) {
        if (performance.now() - start > 30_000) throw new Error(`nothing was found for «${text}» in half a minute`);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      const end = performance.now();
      const chunks = performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\.pf_index$|\/mini\/index\.json$/.test(name));
      const lastChunk = Math.max(
        ...chunks.map((entry) => (entry instanceof PerformanceResourceTiming ? entry.responseEnd : 0)),
      );
      return { milliseconds: end - start, afterChunk: end - lastChunk };
    }, query);
    return { ...served.traffic(), ...times };
  } finally {
    served.slowDown(undefined);
    await context.close();
  }
}
