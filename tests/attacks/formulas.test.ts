/** What a formula may become, whatever stands between the dollars: MathML that shows, and nothing that paints, links, loads or runs. */
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/render/site.ts';
import { renderRichText } from '../../src/render/text/rich-text.ts';
import { archiveOf } from '../fixtures/archive/small-archive.ts';
import { attackStrings } from './attack-strings.ts';

const context = { ...siteOf(archiveOf({})).richText, formulas: true };

const commands = [
  ...[
    '\\frac',
    '\\sqrt',
    '\\text',
    '\\mathbb',
    '\\mathcal',
    '\\hat',
    '\\sum',
    '\\left',
    '\\right',
    '\\begin{matrix}',
    '\\end{matrix}',
  ],
  ...[
    '\\href',
    '\\url',
    '\\includegraphics',
    '\\htmlClass',
    '\\htmlStyle',
    '\\class',
    '\\style',
    '\\id',
    '\\data',
    '\\color',
    '\\rule',
  ],
  ...[
    '\\def\\x',
    '\\gdef\\x',
    '\\newcommand',
    '\\let',
    '\\x',
    '\\unicode',
    '\\char"3C',
    '\\tag',
    '\\label',
    '\\ref',
    '\\mathchoice',
    '\\phantom',
    '\\raisebox',
  ],
];
const marks = [
  '{',
  '}',
  '^',
  '_',
  '&',
  '\\\\',
  '(',
  ')',
  '[',
  ']',
  '<',
  '>',
  '"',
  "'",
  '=',
  'x',
  '1',
  ' ',
  'javascript:alert(1)',
  'onclick=',
  '</math>',
  '<script>',
];
const tex = fc
  .array(
    fc.oneof(
      fc.constantFrom(...commands),
      fc.constantFrom(...marks),
      fc.constantFrom(...attackStrings().map(({ text }) => text)),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

/** The elements and attributes of MathML Core that a formula is made of, and what a text is made of. */
const elements =
  /^(?:math|m(?:i|n|o|s|text|space|row|frac|sqrt|root|sub|sup|subsup|under|over|underover|table|tr|td|padded|phantom|style|error|enclose|multiscripts|prescripts)|semantics|none|p|br|ul|ol|li|span|i|b|u|s|a)$/;
const attributes =
  /^(?:display|displaystyle|scriptlevel|mathvariant|form|fence|stretchy|symmetric|separator|largeop|movablelimits|accent|accentunder|lspace|rspace|minsize|maxsize|width|height|depth|voffset|linethickness|columnalign|rowspacing|columnspacing|columnlines|rowlines|frame|framespacing|rowspan|columnspan|notation|dir|lang|intent|alttext|numalign|denomalign|align|rowalign|linebreak)$/;

describe('a formula of any kind', () => {
  it('becomes MathML that only shows, or stays text', () => {
    let set = 0;
    fc.assert(
      fc.property(tex, (source) => {
        const html = renderRichText([{ type: 'text', text: `a $${source}$ b` }], [], context);
        if (html.includes('<math')) set++;
        const strange: string[] = [];
        new Parser({
          onopentag(name, all) {
            if (!elements.test(name)) strange.push(name);
            // Links of plain addresses are none of the formula's.
            if (name === 'a' || name === 'span') return;
            for (const attribute of Object.keys(all)) {
              if (!attributes.test(attribute) && attribute !== 'class') strange.push(`${name} ${attribute}`);
              if (attribute === 'class' && name.startsWith('m')) strange.push(`${name} class`);
            }
          },
        }).end(html);
        expect(strange).toEqual([]);
      }),
      { numRuns: 1500, seed: 20_261_125 },
    );
    expect(set).toBeGreaterThan(50);
  });
});
