/**
 * Fills templates. In: the fixed parts of a template and the values between them. Out: HTML that may stand in a page as it is. What
 * is text and what is HTML, and how text is escaped, is decided by Astro's own functions.
 */
import { escapeHTML, HTMLString } from 'astro/runtime/server/index.js';

export class SafeHtml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** HTML, or a promise of it when a component within had to wait. */
export type Rendered = SafeHtml | Promise<SafeHtml>;

export function fillTemplate(parts: readonly string[], ...between: readonly unknown[]): Rendered {
  let html = parts[0] ?? '';
  for (let place = 0; place < between.length; place++) {
    const shown = show(between[place]);
    if (typeof shown !== 'string') return fillWhenReady(html, shown, place, parts, between);
    html += shown;
    html += parts[place + 1];
  }
  return new SafeHtml(html);
}

/** The beginning is there, what comes at `place` between the parts is not. */
async function fillWhenReady(
  beginning: string,
  awaited: Promise<string>,
  place: number,
  parts: readonly string[],
  between: readonly unknown[],
): Promise<SafeHtml> {
  // All at once: one that fails while another is awaited is heard.
  const shown = await Promise.all([awaited, ...between.slice(place + 1).map(show)]);
  let html = beginning;
  for (const [after, piece] of shown.entries()) html += piece + (parts[place + after + 1] ?? '');
  return new SafeHtml(html);
}

/** Text escaped, HTML as it is, nothing for what is not there: as in every template of Astro. */
export function show(value: unknown): string | Promise<string> {
  if (typeof value === 'string') return escapeHTML(value);
  if (value instanceof SafeHtml) return value.text;
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return showAll(value);
  if (value instanceof HTMLString) return String(value);
  if (typeof value === 'number') return String(value);
  if (value instanceof Promise) return value.then(show);
  throw new Error(`a template cannot show ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
}

function showAll(values: readonly unknown[]): string | Promise<string> {
  let html = '';
  for (const value of values) {
    const shown = show(value);
    if (typeof shown !== 'string') return Promise.all(values.map(show)).then((all) => all.join(''));
    html += shown;
  }
  return html;
}
