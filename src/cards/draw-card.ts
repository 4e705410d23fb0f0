/** Draws a card. In: its words. Out: the bytes of a PNG, the same for the same words. Slow: for a thread of its own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { lightColours as colours } from '../render/colours.ts';
import { signPaths } from '../render/signs.ts';
import { type Card, cardSize } from './card.ts';
import { box, type CardNode, drawing, words } from './card-node.ts';

const onest = ['cyrillic', 'latin', 'cyrillic-ext', 'latin-ext', 'math', 'symbols'];
/** Every alphabet under a name of its own: of two fonts with one name the second would never be asked. */
const families = [
  ...onest.map((alphabet) => ({ name: `Onest ${alphabet}`, file: `onest/files/onest-${alphabet}` })),
  // Onest has no Greek, and papers are full of it.
  { name: 'Inter greek', file: 'inter/files/inter-greek' },
];
const weights = [300, 400, 500, 600] as const;
const fontFamily = families.map(({ name }) => name).join(', ');
/** Read once: the library knows them again by identity. */
let fonts: Font[] | undefined;

export async function drawCard(card: Card): Promise<Buffer> {
  const missing = new Set<string>();
  const svg = await layOut(card, missing);
  const drawn = missing.size === 0 ? svg : await layOut(withoutLetters(card, missing), new Set());
  const png = new Resvg(drawn, { font: { loadSystemFonts: false } }).render().asPng();
  // A card has few colours: with a palette it is a quarter of the size.
  return sharp(png).png({ palette: true, colours: 48, dither: 0, compressionLevel: 9, effort: 4 }).toBuffer();
}

/** Letters that no font has are put into `missing`. */
function layOut(card: Card, missing: Set<string>): Promise<string> {
  fonts ??= loadFonts();
  return satori(cardNode(card), {
    ...cardSize,
    fonts,
    loadAdditionalAsset: async (_, letters) => {
      for (const { segment } of new Intl.Segmenter().segment(letters)) missing.add(segment);
      return [];
    },
  });
}

function loadFonts(): Font[] {
  const { resolve } = createRequire(import.meta.url);
  return families.flatMap(({ name, file }) =>
    weights.map((weight) => ({
      name,
      data: readFileSync(resolve(`@fontsource/${file}-${weight}-normal.woff`)),
      weight,
      style: 'normal' as const,
    })),
  );
}

/** A box in the place of a letter tells less than its absence. */
function withoutLetters(card: Card, missing: ReadonlySet<string>): Card {
  const cleaned = (text: string) =>
    Array.from(new Intl.Segmenter().segment(text), ({ segment }) => (missing.has(segment) ? '' : segment))
      .join('')
      .replace(/ {2,}/g, ' ')
      .trim();
  return {
    ...card,
    title: cleaned(card.title) || card.kind,
    byline: cleaned(card.byline),
    channel: cleaned(card.channel),
    under: card.under.map(cleaned),
  };
}

function cardNode(card: Card): CardNode {
  const { sign, kind, title, byline, channel, place } = card;
  const label = box({ alignItems: 'center', gap: 14, color: colours.accent, fontSize: 28, fontWeight: 500 }, [
    drawing(signPaths[sign], 34, colours.accent, 1.5),
    words(kind, {}),
  ]);
  const main = box({ flexDirection: 'column', flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: 22 }, [
    label,
    words(title, { fontWeight: 500, letterSpacing: '-0.015em', lineHeight: 1.16, ...titleSize(title) }),
    ...(byline === '' ? [] : [words(byline, { fontSize: 29, lineHeight: 1.35, color: colours.inkSoft, lineClamp: 3 })]),
  ]);
  const foot = box(
    {
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: 40,
      borderTop: `2px solid ${colours.line}`,
      paddingTop: 24,
    },
    [
      box({ alignItems: 'center', gap: 18, flexShrink: 1 }, [
        drawing('M13 16h7', 44, colours.ink, 2.5, 32, [
          { cx: 8, cy: 16, r: 5, fill: colours.accent },
          { cx: 24, cy: 16, r: 4, stroke: colours.accent },
        ]),
        words(channel, { fontSize: 30, fontWeight: 600, lineClamp: 1 }),
      ]),
      words(place, { fontSize: 24, color: colours.inkFaint, flexShrink: 0, maxWidth: 560, lineClamp: 1 }),
    ],
  );
  return box(
    {
      ...cardSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '56px 72px 44px',
      gap: 28,
      fontFamily,
      color: colours.ink,
      backgroundColor: colours.paper,
      borderTop: `10px solid ${colours.ink}`,
    },
    [box({ flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: 44, overflow: 'hidden' }, [leadNode(card), main]), foot],
  );
}

function leadNode({ lead, under, struck, sign }: Card): CardNode {
  const first =
    lead.type === 'sign'
      ? drawing(signPaths[sign], 150, colours.accent, 0.7)
      : words(lead.text, { fontWeight: 300, letterSpacing: '-0.05em', lineHeight: 0.9, ...numeralSize(lead.text) });
  const lines = under.map((line, index) =>
    words(line, index === 0 ? { fontSize: 31, lineHeight: 1.25 } : { fontSize: 27, color: colours.inkSoft }),
  );
  const former =
    struck === null
      ? []
      : [words(struck, { fontSize: 25, color: colours.inkFaint, textDecoration: `line-through ${colours.accent}` })];
  return box({ flexDirection: 'column', width: 250, flexShrink: 0, gap: 8 }, [
    box({ height: 172, alignItems: 'flex-end', marginBottom: 14, marginLeft: lead.type === 'sign' ? -18 : 0 }, [first]),
    ...lines,
    ...former,
  ]);
}

function numeralSize(text: string) {
  return { fontSize: text.length <= 2 ? 190 : 108 };
}

/** A word fills the card, a long title stays whole as far as it can. */
function titleSize(title: string) {
  const sizes = [
    { upTo: 22, fontSize: 88, lineClamp: 2 },
    { upTo: 48, fontSize: 70, lineClamp: 3 },
    { upTo: 80, fontSize: 58, lineClamp: 4 },
    { upTo: 120, fontSize: 50, lineClamp: 4 },
    { upTo: Number.POSITIVE_INFINITY, fontSize: 43, lineClamp: 5 },
  ];
  const { fontSize, lineClamp } = sizes.find(({ upTo }) => title.length <= upTo) ?? { fontSize: 43, lineClamp: 5 };
  return { fontSize, lineClamp };
}
