/** Spoils a file as disks, networks, editors and ill will do. In: bytes that were in order, and dice. Out: bytes that are not. */
import type { Dice } from '../dice.ts';

/** What breaks programs that read text: each is put somewhere in the middle. */
const troublemakers: readonly [string, ...string[]] = [
  '\\ud800',
  '\\udfff\\ud800',
  '\u202e',
  '\u0000',
  '\ufeff',
  '\u2028',
  '"',
  '\\',
  '\\u',
  '{"',
  '}]}',
  '[['.repeat(200),
  '{"a":'.repeat(200),
  '<div>'.repeat(200),
  '</div></div></div>',
  '<!--',
  '<![CDATA[',
  '&#xd800;',
  '&#1114112;',
  '&amp;amp;',
  '__proto__',
  '"__proto__":{"text":"x"},',
  '-1e308',
  '1e999',
  '9007199254740993',
  '-0',
  'NaN',
  'null',
  'true',
  '"\\u0000"',
  '../../../etc/passwd',
  'C:\\con\\nul',
  'javascript:hit(1)',
  '<script>hit(1)</script>',
  '\n\n\n',
  '\r',
  '99.99.9999 99:99',
  '31.02.2024 25:61:61 UTC+99:99',
  '1970-01-01T00:00:00',
  '+275760-09-13',
  '🏳️‍🌈'.repeat(20),
  'e\u0301'.repeat(50),
  'и'.repeat(5000),
  '. '.repeat(2000),
  '12.12.12 '.repeat(400),
];

export function mutate(bytes: Buffer, dice: Dice, others: readonly [Buffer, ...Buffer[]]): Buffer {
  let spoiled = bytes;
  for (let times = dice.between(1, 4); times > 0; times--) spoiled = mutateOnce(spoiled, dice, others);
  return spoiled;
}

function mutateOnce(bytes: Buffer, dice: Dice, others: readonly [Buffer, ...Buffer[]]): Buffer {
  const at = dice.between(0, bytes.length);
  const end = Math.min(bytes.length, at + dice.between(1, dice.pick([4, 40, 400, 4000])));
  const [before, span, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  switch (dice.between(0, 8)) {
    case 0:
      return Buffer.concat([before, after]);
    case 1:
      return before;
    case 2:
      return Buffer.concat([before, span, span, after]);
    case 3:
      return Buffer.concat([after, before, span]);
    case 4: {
      const flipped = Buffer.from(bytes);
      for (let times = dice.between(1, 8); times > 0 && flipped.length > 0; times--)
        flipped[dice.between(0, flipped.length - 1)] = dice.between(0, 255);
      return flipped;
    }
    case 5: {
      const other = dice.pick(others);
      const from = dice.between(0, other.length);
      return Buffer.concat([before, other.subarray(from, from + dice.between(1, 4000)), after]);
    }
    case 6:
      return Buffer.from(replacedNumber(bytes.toString('utf8'), dice));
    default:
      return Buffer.concat([before, Buffer.from(dice.pick(troublemakers)), dice.oneIn(2) ? after : bytes.subarray(at)]);
  }
}

/** One number of the text becomes another, which keeps the text readable and its meaning strange. */
function replacedNumber(text: string, dice: Dice): string {
  const numbers = [...text.matchAll(/\d{1,12}/g)];
  const chosen = numbers[dice.between(0, Math.max(0, numbers.length - 1))];
  if (chosen === undefined) return text;
  const other = dice.pick(['0', '-1', '1.5', '99999999999999999999', '1e400', '""', 'null', '[]', '{}']);
  return text.slice(0, chosen.index) + other + text.slice(chosen.index + chosen[0].length);
}
