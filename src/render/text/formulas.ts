/**
 * Formulas in the text of a message: TeX between dollars or in \(…\) → MathML, which browsers set without a script or a font
 * of ours. In: a line of runs. Out: the line with its formulas as runs of their own. A dollar is mostly money: what does not
 * look like TeX, or is none, stays as it was written.
 */
import temml from 'temml';
import type { Run } from './text-runs.ts';

const longest = 400;
/** Nothing inside touches the dollars, and no figure follows the last: «$5 и $10» is money. */
const formula =
  /\$\$([^$\n]+)\$\$|\\\[((?:[^\\\n]|\\[^\\[\]\n])+)\\\]|\\\(((?:[^\\\n]|\\[^\\()\n])+)\\\)|(?<![\\$\p{L}\p{N}])\$(?!\s)([^$\n]+)(?<![\s\\])\$(?![\p{L}\p{N}$])/gu;
/** A command, an index, an equation, or a letter alone. */
const looksLikeTex = /[\\^_=<>{}]|^\p{L}$|^\p{L}\([\p{L}\d, ]+\)$/u;
/** Of any space that a formula asks for. */
const mostEms: [number, number] = [8, 8];
/** Commands that paint, link or carry attributes: nothing that a formula is made of. */
const forbidden =
  /\\(?:color|textcolor|colorbox|fcolorbox|rule|href|url|includegraphics|class|id|style|data|require|def|gdef|edef|xdef|let|newcommand|renewcommand|providecommand)\b/;

export function withFormulas(line: readonly Run[]): Run[] {
  return line.flatMap((run) => (run.code || run.link !== undefined || !/[$\\]/.test(run.text) ? [run] : cut(run)));
}

function cut(run: Run): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of run.text.slice(0, 20_000).matchAll(formula)) {
    const [whole, dollars, brackets, parentheses, inline] = match;
    const tex = dollars ?? brackets ?? parentheses ?? inline ?? '';
    const mathml = looksLikeTex.test(tex) ? toMathml(tex, (dollars ?? brackets) !== undefined) : undefined;
    if (mathml === undefined) continue;
    if (match.index > at) runs.push({ ...run, text: run.text.slice(at, match.index) });
    runs.push({ ...run, text: whole, mathml });
    at = match.index + whole.length;
  }
  if (at < run.text.length) runs.push({ ...run, text: run.text.slice(at) });
  return runs;
}

/** Undefined when it is no TeX. Without styles: the pages' policy lets none stand in HTML. */
function toMathml(tex: string, display: boolean): string | undefined {
  if (tex.length > longest || forbidden.test(tex)) return undefined;
  try {
    const options = {
      displayMode: display,
      throwOnError: true,
      strict: true,
      trust: false,
      maxExpand: 100,
      maxSize: mostEms,
    };
    return temml.renderToString(tex, options).replace(/ (?:style|class)="[^"]*"/g, '');
  } catch {
    return undefined;
  }
}
