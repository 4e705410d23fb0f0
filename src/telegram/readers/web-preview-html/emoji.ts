/** Reads an emoji of the web preview, which is drawn as a picture. In: its element. Out: the character that it stands for. */
import { findByClass, type HtmlElement, textOf } from '../html/element.ts';

const joiner = '\u200d';

/** The characters in the element; where copying lost the joiners between them, those in the address of the picture. */
export function emojiOf(element: HtmlElement): string {
  const written = textOf(element) || (element.attributes['alt'] ?? '');
  const style = (findByClass(element, 'emoji') ?? element).attributes['style'] ?? '';
  const hex = /\/emoji\/\d+\/([\dA-F]{4,80})\.png/.exec(style)?.[1] ?? '';
  const pictured = Buffer.from(hex, 'hex').toString('utf8');
  const lostJoiners = pictured.includes(joiner) && !written.includes(joiner) && bare(pictured) === bare(written);
  return lostJoiners ? pictured : written;
}

/** Without joiners and variation selectors, which pictures leave out and pages may lose. */
function bare(emoji: string): string {
  return emoji.replaceAll(joiner, '').replaceAll('\ufe0f', '');
}
