import { expect, it } from 'vitest';
import { foldText } from '../../src/archive/redact/fold-text.ts';

/** A soft hyphen has every step of folding taken, and is gone afterwards. */
const everyStep = '\u00AD';

it('a text that can be folded in one step reads as if all steps were taken', () => {
  const wrong: string[] = [];
  // All planes that have letters, emoji or signs that are not seen.
  const planes = [
    [0, 0xd7ff],
    [0xe000, 0x1fbff],
    [0xe0000, 0xe0fff],
  ] as const;
  for (const [from, to] of planes)
    for (let point = from; point <= to; point++) {
      const sign = String.fromCodePoint(point);
      for (const text of [sign, `${sign}a`, `ж${sign}`])
        if (foldText(text).text !== foldText(text + everyStep).text) wrong.push(`U+${point.toString(16)}`);
    }
  expect(wrong).toEqual([]);
});

it('units of a folded text are found again where they stood', () => {
  const { text, at } = foldText('Па\u00ADро\u00ADль');
  expect(text).toBe('пароль');
  expect([...text].map((_, unit) => at(unit))).toEqual([0, 1, 3, 4, 6, 7]);
});
