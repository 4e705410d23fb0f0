/** Reads the numbers that Telegram writes for people: durations, sizes, rounded counts. In: words. Out: a number, or null. */

/** `03:28` and `1:02:03` in seconds. */
export function parseDuration(words: string): number | null {
  const parts = /^(?:(\d{1,3}):)?(\d{1,3}):(\d\d)$/.exec(words.trim());
  if (parts === null) return null;
  const [, hours = '0', minutes, seconds] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

const byteUnits = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 } as const;

/** `114.6 KB` in bytes: Telegram rounds down to a tenth of the unit, so this is near the true size and no more. */
export function parseSize(words: string): number | null {
  const parts = /^(\d{1,7}(?:\.\d{1,3})?) (B|KB|MB|GB)$/.exec(words.trim());
  const unit = parts?.[2];
  if (unit !== 'B' && unit !== 'KB' && unit !== 'MB' && unit !== 'GB') return null;
  return Math.round(Number(parts?.[1]) * byteUnits[unit]);
}

/** `1.7K`, `10.7M`, `1 234` and `746 votes` as whole numbers; `No votes` is none. */
export function parseCount(words: string): number | null {
  const trimmed = words.trim();
  if (/^no\b/i.test(trimmed)) return 0;
  const rounded = /^(\d{1,9}(?:\.\d{1,3})?)([KM])\b/.exec(trimmed);
  if (rounded !== null) return Math.round(Number(rounded[1]) * (rounded[2] === 'K' ? 1e3 : 1e6));
  const exact = /^\d{1,3}(?:[ ,\u00a0\u202f]\d{3}){1,4}(?!\d)|^\d{1,15}/.exec(trimmed);
  return exact === null ? null : Number(exact[0].replace(/\D/g, ''));
}
