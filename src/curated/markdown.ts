/**
 * Turns the Markdown of content files into HTML. In: what an editor wrote. Out: HTML that can do nothing but be read: HTML
 * of their own is shown as text, links lead to the web, to mail or about the site, pictures come from the site itself.
 */
import { Marked, type Token, type Tokens } from 'marked';
import type { interfaceLanguages } from '../archive/model/archive.ts';
import { russianTypography } from '../render/text/typography.ts';

/** Where links of the site are resolved to see where they lead; no such host can exist. */
const site = 'https://site.invalid/';

/** Below the title of the page. */
const highestHeading = 2;

const marked = new Marked({
  gfm: true,
  tokenizer: {
    // Text that HTML is never recognised in is escaped like any other; marked leaves text inside a raw <pre> unescaped.
    html: () => undefined,
    tag: () => undefined,
  },
  renderer: {
    heading({ tokens, depth }) {
      const level = Math.min(depth + highestHeading - 1, 6);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      const address = safeAddress(href);
      return address === null ? text : `<a href="${escapeAttribute(address)}">${text}</a>`;
    },
    image({ href, text }) {
      const address = safeAddress(href);
      return address === null || leavesSite(address)
        ? escapeAttribute(text)
        : `<img src="${escapeAttribute(address)}" alt="${escapeAttribute(text)}" loading="lazy">`;
    },
  },
});

/** Null when quotes, lists or emphasis are nested more deeply than can be read: no person writes that. */
export function renderMarkdown(markdown: string, language: (typeof interfaceLanguages)[number]): string | null {
  try {
    const tokens = marked.lexer(markdown);
    if (language === 'ru') setText(tokens);
    return marked.parser(tokens).trim();
  } catch (error) {
    // marked goes down one call a level, and ends with the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The address if it may be followed, as it was written; null for scripts, data and addresses that hide their host. */
function safeAddress(href: string): string | null {
  if (/^(?:https?:\/\/|mailto:)/i.test(href)) return URL.canParse(href) ? href : null;
  const hasScheme = /^\s*[a-z][a-z\d+.-]*:/i.test(href);
  return !hasScheme && URL.canParse(href, site) && !leavesSite(href) ? href : null;
}

function leavesSite(href: string): boolean {
  return new URL(href, site).origin !== new URL(site).origin;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A run of text, and where it goes once it is set; what is not to be touched goes nowhere. */
interface Run {
  text: string;
  put?: (text: string) => void;
}

/**
 * Sets the text as if it were not cut by emphasis and links: a quote may open in one part and close in another. Code and
 * pictures take part as one strange letter.
 */
function setText(tokens: Token[]): void {
  const runs = tokens.flatMap(runsOf);
  const set = russianTypography(runs.map(({ text }) => text).join(''));
  let start = 0;
  for (const { text, put } of runs) {
    put?.(set.slice(start, start + text.length));
    start += text.length;
  }
}

function runsOf(token: Token): Run[] {
  const inner = 'tokens' in token ? (token.tokens ?? []) : [];
  switch (token.type) {
    case 'text':
      if (inner.length > 0) return block(inner);
      return [
        {
          text: token.text,
          put: (text) => {
            token.text = text;
          },
        },
      ];
    case 'strong':
    case 'em':
    case 'del':
    case 'link':
      return inner.flatMap(runsOf);
    case 'br':
      return [{ text: '\n' }];
    case 'codespan':
    case 'escape':
    case 'image':
      return [{ text: '\uFFFC' }];
    case 'list': {
      const items: Token[] = token.items;
      return block(items);
    }
    case 'table': {
      const rows: Tokens.TableCell[][] = [token.header, ...token.rows];
      return rows.flat().flatMap((cell) => block(cell.tokens));
    }
    default:
      return block(inner);
  }
}

function block(tokens: Token[]): Run[] {
  return [...tokens.flatMap(runsOf), { text: '\n\n' }];
}
