/** How an address is shown: short enough for a line, and never as another place than it leads to. */
import type { SafeUrl } from './url-gate.ts';

const longestShown = 48;

/** `https://www.arxiv.org/abs/2312.00752/` → `arxiv.org/abs/2312.00752`; long ones lose their middle. */
export function shortAddress(url: SafeUrl): string {
  const bare = readable(url.href)
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/, '')
    .replace(/\/$/, '');
  if (bare.length <= longestShown) return bare;
  const tail = bare.slice(-12);
  return `${bare.slice(0, longestShown - tail.length - 1)}…${tail}`;
}

/** Whether the words of a link are only its address written out. */
export function isAddressItself(text: string, url: SafeUrl): boolean {
  return essence(text) === essence(url.href) || essence(text) === essence(readable(url.href));
}

/** Names of files and libraries that only look like hosts. */
const fileName = /^[\w-]+\.(?:js|ts|py|md|rs|sh|ipynb|pdf|cpp|json|ya?ml|zip)$/i;

/** The host that the words of a link claim to lead to, where they look like an address. */
export function claimedHost(text: string): string | undefined {
  if (fileName.test(text.trim())) return undefined;
  const host = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[:/?#]\S*)?$/u.exec(text.trim())?.[1];
  if (host === undefined) return undefined;
  try {
    return new URL(`https://${host}`).hostname;
  } catch {
    return undefined;
  }
}

/** Whether both are one site: equal, or one a part of the other (`m.example.org`, `example.org`). */
export function sameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((host) => host.replace(/^www\./, '').replace(/:\d+$/, ''));
  if (a === undefined || b === undefined) return false;
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function essence(address: string): string {
  return address
    .trim()
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

/** Percent-encoded letters as letters; spaces, controls and direction marks stay encoded, so that nothing can hide. */
function readable(href: string): string {
  try {
    return decodeURI(href).replace(/[\s\p{C}]/gu, (character) => encodeURIComponent(character));
  } catch {
    return href;
  }
}
