/**
 * Stage: brings addresses to the page they mean. In: an address as found. Out: the same without trackers, mirrors and
 * redirect wrappers. The dataset keeps the original beside it.
 */
import { unmirrored } from '../telegram/auto-link.ts';

const trackers =
  /^(?:utm_\w+|fbclid|gclid|dclid|yclid|ysclid|msclkid|mc_cid|mc_eid|igshid|igsh|si|ref_src|ref_url|_openstat|vero_id|spm|erid|feature|ab_channel|share_to|share_from|share|wprov|mkt_tok|_hsenc|_hsmi|_gl|tgclid|ymclid|trk|rcm|fb_action_ids)$/i;

/** Pages that only send the reader on, and the parameter that says where to. */
const wrappers: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/(?:^|\.)vk\.(?:com|ru)$/, /^\/away\.php$/, 'to'],
  [/(?:^|\.)google\.[a-z.]{2,6}$/, /^\/url$/, 'q'],
  [/(?:^|\.)google\.[a-z.]{2,6}$/, /^\/url$/, 'url'],
  [/(?:^|\.)facebook\.com$/, /^\/l\.php$/, 'u'],
  [/(?:^|\.)youtube\.com$/, /^\/redirect$/, 'q'],
  [/(?:^|\.)linkedin\.com$/, /^\/(?:redir|safety)\//, 'url'],
  [/^t\.me$/, /^\/iv$/, 'url'],
  [/^(?:www\.)?ok\.ru$/, /^\/dk$/, 'st.link'],
  [/^l\.instagram\.com$/, /^\/$/, 'u'],
  [/^(?:sba|clck)\.yandex\.(?:ru|net)$/, /./, 'url'],
  [/^duckduckgo\.com$/, /^\/l\/$/, 'uddg'],
  [/\.safelinks\.protection\.outlook\.com$/, /^\/$/, 'url'],
  [/^slack-redir\.net$/, /^\/link$/, 'url'],
  [/^steamcommunity\.com$/, /^\/linkfilter\/$/, 'url'],
];
const deepestWrapping = 4;

/** Anything that is no web address comes back as it is. */
export function cleanLink(found: string): string {
  const written = found.trim();
  let current = unmirrored(/^(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\/\S/i.test(written) ? `https://${written}` : written);
  // What wraps an address and what tracks a reader are parameters, which most addresses do not have.
  if (!current.includes('?')) return withoutPreview(current);
  for (let depth = 0; depth < deepestWrapping; depth++) {
    const target = unwrapped(current);
    if (target === undefined) break;
    current = unmirrored(target);
  }
  return withoutTrackers(withoutPreview(current));
}

/** `t.me/s/` shows the same post in a browser. */
function withoutPreview(address: string): string {
  return address.replace(/^https:\/\/t\.me\/s\/(?=\w{4,32}(?:\/\d+)?(?:[?#]|$))/, 'https://t.me/');
}

function parse(address: string): URL | undefined {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url : undefined;
}

function unwrapped(address: string): string | undefined {
  const url = parse(address);
  if (url === undefined) return undefined;
  const wrapper = wrappers.find(
    ([host, path, parameter]) => host.test(url.hostname) && path.test(url.pathname) && url.searchParams.has(parameter),
  );
  const target = wrapper === undefined ? null : url.searchParams.get(wrapper[2]);
  return target !== null && parse(target) !== undefined ? target : undefined;
}

function withoutTrackers(address: string): string {
  const url = parse(address);
  if (url === undefined || url.search === '') return address;
  const trackersFound = [...url.searchParams].flatMap(([name, value]) => (isTracker(url, name, value) ? [name] : []));
  if (trackersFound.length === 0) return address;
  for (const name of trackersFound) url.searchParams.delete(name);
  return url.href.replace(/\?$/, '');
}

function isTracker(url: URL, name: string, value: string): boolean {
  if (name === 'si' || name === 'pp') return /youtu/.test(url.hostname);
  // Who shared a post, not which.
  if (name === 's' || name === 't') return /^(?:www\.)?(?:x|twitter)\.com$/.test(url.hostname);
  if (name === 'from' || name === 'ref') return /^(?:share|telegram|tg)/i.test(value);
  return trackers.test(name);
}
