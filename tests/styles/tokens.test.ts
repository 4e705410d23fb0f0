import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { darkColours, lightColours } from '../../src/render/colours.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string, scheme: 'light' | 'dark'): number {
  const [a, b] = [one, other].map((name) => luminance(colours.get(name)?.[scheme] ?? '#000000'));
  if (a === undefined || b === undefined) throw new Error('two colours are compared');
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each(['light', 'dark'] as const)('colours in the %s', (scheme) => {
  it.each(['ink', 'ink-soft', 'ink-faint', 'accent'])('of %s can be read as text on both grounds', (name) => {
    expect(contrast(name, 'paper', scheme)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(name, 'paper-sunk', scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it('of lines that mean something can be seen', () => {
    expect(contrast('line-strong', 'paper', scheme)).toBeGreaterThanOrEqual(3);
    expect(contrast('rule', 'paper', scheme)).toBeGreaterThanOrEqual(3);
  });
});

describe('colours where no stylesheet reaches', () => {
  it.each([
    ['light', lightColours],
    ['dark', darkColours],
  ] as const)('are those of the %s look', (scheme, those) => {
    for (const [name, colour] of Object.entries(those)) {
      const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect([token, colours.get(token)?.[scheme]]).toEqual([token, colour]);
    }
  });

  it('are written in one module only', () => {
    const known = Object.values(lightColours).join('|');
    const files = globSync('src/**/*.{ts,astro,css}').filter((file) =>
      new RegExp(known).test(readFileSync(file, 'utf8')),
    );
    expect(files.toSorted()).toEqual(['src/render/colours.ts', 'src/styles/tokens.css']);
  });
});
