/** How an address is shown: short enough for a line, and never as another place than it leads to. */
import type { SafeUrl } from '../links/url-gate.ts';

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

/** Endings of hosts that people write within a sentence; any other word with a full stop may be one of a thousand things. */
const hostInWords =
  /(?:https?:\/\/)?((?:[\p{L}\p{N}-]{1,63}\.){1,5}(?:com|org|net|ru|рф|su|io|ai|dev|app|me|info|edu|gov|eu|de|uk|fr|cc|xyz|link|example))(?![\p{L}\p{N}-])/giu;

/** The hosts that the words of a link claim to lead to: an address that is all of them, and others where they name them plainly. */
export function claimedHosts(text: string): string[] {
  return namedHosts(text).flatMap((host) => hostOf(`https://${host}`) ?? []);
}

/** Whether they name a host whose letters may be taken for those of another: scripts mixed, or Russian letters before `.com`. */
export function namesLookalike(text: string): boolean {
  return namedHosts(text).some((host) => {
    const letters = host.replace(/[^\p{L}]/gu, '');
    return /\p{Script=Latin}/u.test(letters) && /[^\p{Script=Latin}]/u.test(letters);
  });
}

function namedHosts(text: string): string[] {
  const words = withoutInvisible(text).trim();
  if (fileName.test(words)) return [];
  const whole = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[:/?#]\S*)?$/u.exec(words)?.[1];
  return whole === undefined ? [...words.matchAll(hostInWords)].map(([, host = '']) => host) : [whole];
}

function hostOf(address: string): string | undefined {
  try {
    return new URL(address).hostname;
  } catch {
    return undefined;
  }
}

/** Marks that turn or hide what stands beside them: a reader sees something else than what is there. */
const turningMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text whose letters are shown in the order in which they stand. */
export function withoutTurns(text: string): string {
  return text.replace(turningMarks, '');
}

/** Words of a link as they look: nothing in them turns, splits or hides a letter. */
export function withoutInvisible(text: string): string {
  return withoutTurns(text).replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '');
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
