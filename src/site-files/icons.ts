/** The icons of the web app manifest. In: the site's own icon as SVG. Out: pictures of every size, on paper. */
import { Resvg } from '@resvg/resvg-js';
import { lightColours } from '../render/colours.ts';
import { iconPath, iconSizes } from './manifest.ts';
import type { SiteFile } from './site-file.ts';

/** What is left of the picture at each side: a mask may take a tenth, and a drawing wants air. */
const margin = { plain: 0.08, maskable: 0.2 };

export function iconFiles(svg: string): SiteFile[] {
  return iconSizes.flatMap((size) =>
    [false, true].map((maskable) => ({ path: iconPath(size, maskable), make: () => drawIcon(svg, size, maskable) })),
  );
}

export function drawIcon(svg: string, size: number, maskable: boolean): Buffer {
  const edge = Math.round(size * (maskable ? margin.maskable : margin.plain));
  const inner = size - 2 * edge;
  const corner = maskable ? 0 : Math.round(size * 0.2);
  const image = Buffer.from(svg).toString('base64');
  const icon = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`,
    `<rect width="${size}" height="${size}" rx="${corner}" fill="${lightColours.paper}"/>`,
    `<image x="${edge}" y="${edge}" width="${inner}" height="${inner}" href="data:image/svg+xml;base64,${image}"/>`,
    '</svg>',
  ].join('');
  return new Resvg(icon, { font: { loadSystemFonts: false } }).render().asPng();
}
