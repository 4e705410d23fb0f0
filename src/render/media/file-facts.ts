/** What is said of a file that can be saved: its name, its kind and its size. */

const units = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
  ['byte', 1],
] as const;

/** `1234567` → «1,2 МБ», as the language writes it. */
export function byteSize(bytes: number, locale: string): string {
  const [unit, size] = units.find(([, size]) => bytes >= size) ?? units[units.length - 1] ?? ['byte', 1];
  const digits = bytes >= 10 * size ? 0 : 1;
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(locale, format).format(bytes / size);
}

/** `доклад.PDF` → «PDF»; by the name that the sender gave, else by the content; empty where neither tells. */
export function fileKind(fileName: string | null, extension: string): string {
  const named = /\.([A-Za-z0-9]{1,5})$/.exec(fileName ?? '')?.[1];
  return (named ?? (extension === 'bin' ? '' : extension)).toUpperCase();
}

/**
 * The name under which a file is saved. The sender chose it: marks that turn the direction of writing can make a program
 * look like a picture, and slashes lead elsewhere.
 */
export function safeFileName(fileName: string): string {
  return fileName
    .replace(/[\p{C}\u2028\u2029]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '_')
    .replace(/^\.+/, '')
    .slice(0, 150)
    .trim();
}
