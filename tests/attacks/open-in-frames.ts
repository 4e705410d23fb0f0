/** What a browser makes of many pages: reads them with its own parser, and opens them in frames to see what runs. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Numbers of attacks that ran. */
    hits: unknown[];
    hit: (number: unknown) => void;
  }
}

/** Before any page: an attack that runs calls `hit`, or one of the boxes that people try. Frames tell the page around them. */
export function watchForHits(): void {
  const outermost = window.top ?? window;
  outermost.hits ??= [];
  const report = (number: unknown) => void outermost.hits.push(number);
  window.hit = report;
  window.alert = report;
  window.confirm = (text) => Boolean(report(text));
  window.prompt = (text) => {
    report(text);
    return null;
  };
  window.print = () => report('print');
}

/** What no page of the site has, `path: what`, and how many elements were looked at. */
export function readPages(page: Page, paths: readonly string[]): Promise<{ strange: string[]; elements: number }> {
  return page.evaluate(async (all) => {
    const schemes = new Set(['http:', 'https:', 'mailto:', 'tg:']);
    const forbidden =
      /^(?:iframe|frame|frameset|object|embed|base|applet|marquee|portal|template|style|math|foreignobject|animate|set|plaintext|xmp)$/i;
    const addresses =
      /^(?:href|src|srcset|action|formaction|data|poster|cite|ping|background|xlink:href|manifest|longdesc)$/i;
    const strange: string[] = [];
    let elements = 0;
    for (const path of all) {
      const text = await (await fetch(path)).text();
      const root = new DOMParser().parseFromString(text, path.endsWith('.xml') ? 'application/xml' : 'text/html');
      if (root.querySelector('parsererror') !== null) strange.push(`${path}: is not well-formed`);
      for (const element of root.querySelectorAll('*')) {
        elements++;
        const name = element.localName;
        if (forbidden.test(name)) strange.push(`${path}: <${name}>`);
        if (name === 'script') {
          const isData = element.getAttribute('type') === 'application/ld+json';
          if (isData) JSON.parse(element.textContent);
          else if (!/^\/[\w./-]+$/.test(element.getAttribute('src') ?? '')) strange.push(`${path}: a script`);
        }
        for (const { name: attribute, value } of element.attributes) {
          if (/^on/i.test(attribute) || attribute === 'style' || attribute === 'srcdoc')
            strange.push(`${path}: ${attribute}="${value}"`);
          if (addresses.test(attribute) && !schemes.has(new URL(value, location.href).protocol))
            strange.push(`${path}: ${attribute}="${value}"`);
        }
      }
    }
    return { strange, elements };
  }, paths);
}

/** Gives back the attacks that ran, and the pages that took the reader elsewhere. */
export function openInFrames(page: Page, paths: readonly string[]): Promise<{ hits: unknown[]; left: string[] }> {
  return page.evaluate(async (all) => {
    const left: string[] = [];
    const open = (path: string) =>
      new Promise<void>((done) => {
        const frame = document.createElement('iframe');
        frame.src = path.replace(/\/index\.html$/, '/');
        frame.onload = () => {
          if (frame.contentDocument === null) left.push(path);
          // What an element does when its picture fails comes after the page is loaded.
          setTimeout(() => {
            frame.remove();
            done();
          }, 50);
        };
        document.body.append(frame);
      });
    const waiting = [...all];
    const work = async () => {
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await open(path);
    };
    await Promise.all(Array.from({ length: 16 }, work));
    return { hits: window.hits, left };
  }, paths);
}
