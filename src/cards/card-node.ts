/** What satori lays out: elements as plain objects, so that nothing has to be compiled for them. */

type Style = Readonly<Record<string, string | number>>;

/** The shape of a React element, as far as satori looks at it. */
export interface CardNode {
  type: string;
  key: null;
  props: { style?: Style; children?: CardNode[] | string; [attribute: string]: unknown };
}

export function box(style: Style, children: CardNode[]): CardNode {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** `lineClamp` needs a block of its own. */
export function words(text: string, style: Style): CardNode {
  return { type: 'div', key: null, props: { style: { display: 'block', ...style }, children: text } };
}

interface Circle {
  cx: number;
  cy: number;
  r: number;
  fill?: string;
  stroke?: string;
}

/** A path, and circles over it, on a square grid. */
export function drawing(
  path: string,
  size: number,
  color: string,
  strokeWidth: number,
  grid = 16,
  circles: readonly Circle[] = [],
): CardNode {
  const line = { fill: 'none', strokeWidth, strokeLinecap: 'round', strokeLinejoin: 'round' };
  return {
    type: 'svg',
    key: null,
    props: {
      width: size,
      height: size,
      viewBox: `0 0 ${grid} ${grid}`,
      children: [
        { type: 'path', key: null, props: { d: path, stroke: color, ...line } },
        ...circles.map((circle) => ({ type: 'circle', key: null, props: { strokeWidth, fill: 'none', ...circle } })),
      ],
    },
  };
}
