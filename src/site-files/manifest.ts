/** The web app manifest: what a phone shows when the site is kept on its first screen. */
import type { Channel } from '../archive/model/archive.ts';
import { lightColours } from '../render/colours.ts';

export const iconSizes = [192, 512] as const;

/** Path of an icon: `maskable` ones may be cut to any shape. */
export function iconPath(size: (typeof iconSizes)[number], maskable: boolean): string {
  return `icons/${maskable ? 'maskable-' : ''}${size}.png`;
}

/** `base`: path of the site, with slashes at both ends. `hasIcons`: whether pictures of the icon are made. */
export function webManifest({ name, description, language }: Channel, base: string, hasIcons: boolean): string {
  const icons = iconSizes.flatMap((size) =>
    [false, true].map((maskable) => ({
      src: base + iconPath(size, maskable),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: maskable ? 'maskable' : 'any',
    })),
  );
  const manifest = {
    name,
    ...(description === '' ? {} : { description }),
    lang: language,
    dir: 'ltr',
    id: base,
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: lightColours.paper,
    theme_color: lightColours.paper,
    icons: hasIcons ? icons : [],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
