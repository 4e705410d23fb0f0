/**
 * Parses one JSON value and mends what Telegram Desktop itself writes wrong. In: the text of one value. Out: the value, or
 * undefined when it cannot be told what was meant. The parser's own message is never passed on: it quotes the text.
 */

export interface ParsedValue {
  value: unknown;
  /** True when the text was no JSON and had to be mended. */
  repaired: boolean;
}

/** Telegram's mistakes stand in single messages; a longer stretch of no JSON is damage. */
const longestRepair = 1024 * 1024;

export function parseValue(json: string): ParsedValue | undefined {
  const whole = tryParse(json);
  if (whole !== undefined) return { ...whole, repaired: false };
  const mended = json.length > longestRepair ? undefined : tryParse(repairJson(json));
  return mended === undefined ? undefined : { ...mended, repaired: true };
}

function tryParse(json: string): { value: unknown } | undefined {
  try {
    if (!json.includes('\\ud') && !json.includes('\\uD')) return { value: JSON.parse(json) };
    return { value: JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? wellFormed(value) : value)) };
  } catch {
    return undefined;
  }
}

/** An escape may write half of a surrogate pair, which makes a string that no encoding can hold. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Desktop 4.0.4 to 4.1.1 wrote the path of a custom emoji without quotes; like all its members it has a line of its own. */
const bareDocumentId = /^([ \t]*"document_id":[ \t]*)(?![ \t"\-\d]|null\b)([^\r\n]*)$/gm;

const stringLiteral = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)/g;

/** Every backslash with what it escapes, so that `C:\\x0C` is not taken for the escape `\x0C`. */
const escapeSequence = /\\(?:x([\da-fA-F]{2})|[\s\S])/g;

/** Three mistakes: a path without quotes, control characters as `\x0C`, which JSON does not know, and bare ones, which an editor left. */
function repairJson(json: string): string {
  return json
    .replace(bareDocumentId, (_, key: string, path: string) => key + quoted(path.trimEnd()))
    .replace(stringLiteral, (literal) =>
      literal
        .replace(escapeSequence, (found, hex: string | undefined) => (hex === undefined ? found : `\\u00${hex}`))
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        .replace(/[\0-\x1f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16).padStart(2, '0')}`),
    );
}

function quoted(path: string): string {
  return path.endsWith(',') ? `${JSON.stringify(path.slice(0, -1))},` : JSON.stringify(path);
}
