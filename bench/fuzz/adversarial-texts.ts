/**
 * Messages of Telegram's greatest length that a rule could choke on. In: the patterns of the source. Out: texts of 4,096
 * characters: what each pattern looks for, again and again, with all that may stand between.
 */
export const longestMessage = 4096;

const separators = [' ', '', '\n', ', ', '. ', ' «', '(', '"', ': ', ' — ', '1', '\t'];
const runs = [
  'а',
  'Я',
  'Aa ',
  'а ',
  ' ',
  '\n',
  '1',
  '1.',
  '1:',
  '12.12 ',
  '12:12 ',
  '.',
  ',',
  '-',
  '—',
  '«',
  '»',
  '"',
  '(',
  ')',
  '[',
  '<',
  '&',
  '/',
  '@a',
  '#я',
  'http://',
  'a.b',
  'a@b.',
  '%',
  '•',
  '🔥',
  '\u200d',
  '\u202e',
  'Код ',
  'пароль ',
  '1 ',
  '4111 ',
  'Иван Иванов ',
  'в ',
  'A-',
  "A'",
  'и ',
  '? ',
  '! ',
];

export function adversarialTexts(patterns: Iterable<string>): string[] {
  const texts = new Set(runs.map(filled));
  for (const pattern of patterns) {
    const words = pattern.replace(/\\[a-z](?:\{[^}]*\})?/gi, ' ').match(/[\p{L}\d]{2,}/gu) ?? [];
    if (words.length === 0) continue;
    const [first = ''] = words;
    const separator = separators[pattern.length % separators.length] ?? ' ';
    texts.add(filled(`${first}${separator}`));
    texts.add(filled(words.join(separator)));
  }
  return [...texts];
}

/** The seed over and over, and something at the end that fits nothing. */
function filled(seed: string): string {
  return `${seed.repeat(Math.ceil(longestMessage / seed.length)).slice(0, longestMessage - 1)}\u0001`;
}
