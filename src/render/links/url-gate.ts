/** The one gate for addresses that come from messages: what passes may stand in an attribute, the rest stays text. */
import { redactionMark } from '../../archive/redact/redact-text.ts';

export interface SafeUrl {
  /** As the URL parser writes it: ASCII host, no tabs, no tricks. */
  readonly href: string;
  readonly kind: 'web' | 'mail' | 'telegram';
  /** Host as the browser will visit it, `xn--…` where it has other letters; empty for mail. */
  readonly host: string;
}

const longestUrl = 4096;
/** What Telegram's own scheme may do from a public page: open a chat, a post, a pack of stickers. */
const telegramActions = new Set(['resolve', 'join', 'addstickers', 'addemoji', 'addlist']);
const bareDomain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?=[/?#:]|$)/u;
const mailAddress = /^[^\s@<>"'`\\]+@[^\s@<>"'`\\.]+(?:\.[^\s@<>"'`\\.]+)+$/u;

/** Of what was asked lately: the channel's own address stands on every page, that of a post on several. */
const known = new Map<string, SafeUrl | undefined>();
const mostKnown = 10_000;

/** The safe form of an address as found in a message, or undefined when it must not be a link. */
export function gateUrl(found: string): SafeUrl | undefined {
  if (known.has(found)) return known.get(found);
  const safe = judge(found);
  if (known.size >= mostKnown) known.clear();
  known.set(found, safe);
  return safe;
}

function judge(found: string): SafeUrl | undefined {
  const text = found.trim();
  // An address with a secret taken out of it leads nowhere.
  if (text.length > longestUrl || text.includes(redactionMark) || text.includes(encodeURI(redactionMark)))
    return undefined;
  const url = parse(bareDomain.test(text) ? `https://${text}` : text);
  if (url === undefined) return undefined;
  switch (url.protocol) {
    case 'https:':
    case 'http:':
      // A name before the host (`https://bank.example@evil.example`) serves only to deceive.
      if (url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
      return { href: url.href, kind: 'web', host: url.host };
    case 'mailto:':
      // The URL parser leaves quotes and angle brackets in the path of an address of mail, and a line end adds headers.
      if (!mailAddress.test(url.pathname) || /%0[ad]/i.test(url.href)) return undefined;
      return { href: url.href, kind: 'mail', host: '' };
    case 'tg:':
      return telegramActions.has(url.host) ? { href: url.href, kind: 'telegram', host: 'telegram' } : undefined;
    default:
      return undefined;
  }
}

/** `mailto:` for something that looks like an address of mail, else undefined. */
export function gateMail(address: string): SafeUrl | undefined {
  return mailAddress.test(address) ? gateUrl(`mailto:${address}`) : undefined;
}

/** The page of a public Telegram name, or undefined when it cannot be one. */
export function gateTelegramName(name: string): SafeUrl | undefined {
  const bare = name.replace(/^@/, '');
  return /^[A-Za-z]\w{3,31}$/.test(bare) ? gateUrl(`https://t.me/${bare}`) : undefined;
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
