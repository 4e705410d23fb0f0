/**
 * Reads what is attached to a message in Telegram's HTML exports. In: one attachment's element. Out: a Media, with its
 * file proven to lie inside the export or the reason why there is none.
 */
import { bareMedia, type Media } from '../../message.ts';
import { findByClass, findFirst, type HtmlElement, hasClass, lineOf, textOf } from '../html/element.ts';
import { parseDuration, parseSize } from '../html/measures.ts';
import type { FollowPath } from './text.ts';

/** Attachments that the exporter draws as a picture with a link to the file. */
const drawn: readonly (readonly [string, Media['type']])[] = [
  ['photo_wrap', 'photo'],
  ['video_file_wrap', 'video'],
  ['animated_wrap', 'animation'],
  ['sticker_wrap', 'sticker'],
];

/** Attachments that the exporter draws as a card with a title; what a card is called tells more than its class. */
const cards: readonly { token: string; title?: RegExp; type: Media['type'] }[] = [
  { token: 'media_photo', title: /^Sticker$/, type: 'sticker' },
  { token: 'media_photo', type: 'photo' },
  { token: 'media_video', title: /^Video message$/, type: 'roundVideo' },
  { token: 'media_video', title: /^Animation$/, type: 'animation' },
  { token: 'media_video', type: 'video' },
  { token: 'media_voice_message', type: 'voice' },
  { token: 'media_audio_file', type: 'audio' },
  { token: 'media_file', type: 'file' },
  { token: 'media_contact', type: 'contact' },
  { token: 'media_location', type: 'location' },
  { token: 'media_live_location', type: 'location' },
  { token: 'media_venue', type: 'location' },
  { token: 'media_game', type: 'game' },
  { token: 'media_invoice', type: 'invoice' },
];

/** True for an element that is an attachment by itself: `media_wrap` only holds one. */
export function isMedia(element: HtmlElement): boolean {
  return drawnType(element) !== null || hasClass(element, 'media') || hasClass(element, 'media_giveaway');
}

export function readMedia(element: HtmlElement, follow: FollowPath): Media {
  // Its sentences name the winners.
  if (hasClass(element, 'media_giveaway')) return bareMedia('giveaway');
  const type = drawnType(element);
  return type === null ? readCard(element, follow) : readDrawn(element, type, follow);
}

function drawnType(element: HtmlElement): Media['type'] | null {
  for (const [token, type] of drawn) if (hasClass(element, token)) return type;
  return null;
}

function readDrawn(element: HtmlElement, type: Media['type'], follow: FollowPath): Media {
  const picture = findFirst(element, ({ name }) => name === 'img')?.attributes['src'];
  const duration = findByClass(element, 'video_duration');
  return bareMedia(type, {
    ...followFile(element.attributes['href'], follow),
    thumbnail: picture === undefined ? null : follow(picture),
    duration: duration === undefined ? null : parseDuration(lineOf(duration)),
  });
}

function readCard(element: HtmlElement, follow: FollowPath): Media {
  const title = wordsOfClass(element, 'title');
  const type =
    cards.find((card) => hasClass(element, card.token) && (card.title?.test(title ?? '') ?? true))?.type ?? 'unknown';
  // A name and a telephone number are nobody's business.
  if (type === 'contact') return bareMedia('contact');
  const description = wordsOfClass(element, 'description');
  // Telegram for macOS writes the reason for a missing file where Desktop writes its size.
  const status = wordsOfClass(element, 'status');
  const missing = missingReason(description) ?? missingReason(status);
  const thumbnail = findByClass(element, 'thumb')?.attributes['src'];
  return bareMedia(type, {
    ...(hasFile(type) ? followFile(element.attributes['href'], follow) : {}),
    ...(missing === null ? {} : { file: null, missing }),
    thumbnail: thumbnail === undefined ? null : follow(thumbnail),
    ...statusFacts(status ?? ''),
    ...titleFacts(type, title, missingReason(description) === null ? description : null),
  });
}

/** Places, games and invoices link to pages of the web, not to files. */
function hasFile(type: Media['type']): boolean {
  return type !== 'location' && type !== 'game' && type !== 'invoice';
}

function followFile(written: string | undefined, follow: FollowPath): Pick<Media, 'file' | 'missing'> {
  if (written === undefined || written === '' || written.startsWith('#')) return { file: null, missing: 'unavailable' };
  const file = follow(written);
  return { file, missing: file === null ? 'refused' : null };
}

function missingReason(words: string | null): Media['missing'] {
  if (words?.startsWith('Not included') === true) return 'notIncluded';
  if (words?.startsWith('Exceeds maximum size') === true) return 'tooBig';
  if (words?.startsWith('Unavailable') === true) return 'unavailable';
  return null;
}

/** `1174×973, 114.6 KB`, `03:28, 8.4 MB`: dimensions, duration and size in any company. */
function statusFacts(status: string): Partial<Media> {
  const facts: Partial<Media> = {};
  for (const part of status.split(', ')) {
    const [, width, height] = /^([1-9]\d{0,5})×([1-9]\d{0,5})$/.exec(part) ?? [];
    if (width !== undefined && height !== undefined) {
      facts.width = Number(width);
      facts.height = Number(height);
    }
    const duration = parseDuration(part);
    if (duration !== null) facts.duration = duration;
    const size = parseSize(part);
    if (size !== null) facts.size = size;
  }
  return facts;
}

/** What a card's words say of its kind of attachment; `Photo`, `Video file` and the like only name the kind. */
function titleFacts(type: Media['type'], title: string | null, description: string | null): Partial<Media> {
  switch (type) {
    case 'file':
      return { fileName: title === 'File' ? null : title };
    case 'audio': {
      const dash = title?.indexOf(' – ') ?? -1;
      if (title === null || dash === -1) return {};
      return { description: title.slice(0, dash), title: title.slice(dash + ' – '.length) };
    }
    case 'location':
      return title === 'Location' || title === 'Live location' ? {} : { title, description };
    case 'invoice':
    case 'game':
    case 'unknown':
      return { title, description };
    default:
      return {};
  }
}

/** File names and songs keep their own spaces: only the page's indentation goes. */
function wordsOfClass(element: HtmlElement, token: string): string | null {
  const found = findByClass(element, token);
  return (found === undefined ? '' : textOf(found).trim()) || null;
}
