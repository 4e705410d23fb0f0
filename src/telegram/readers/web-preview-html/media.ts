/**
 * Reads what is attached to a post in the web preview. In: one attachment's element. Out: a Media without a file: the
 * addresses in the page are signed and expire, so that what they lead to is not in the export.
 */
import { bareMedia, type Media } from '../../message.ts';
import { findByClass, findFirst, type HtmlElement, hasClass, lineOf, textOf } from '../html/element.ts';
import { parseDuration, parseSize } from '../html/measures.ts';

const types: Readonly<Record<string, Media['type']>> = {
  tgme_widget_message_photo_wrap: 'photo',
  tgme_widget_message_service_photo: 'photo',
  tgme_widget_message_video_player: 'video',
  tgme_widget_message_roundvideo_player: 'roundVideo',
  tgme_widget_message_voice_player: 'voice',
  tgme_widget_message_document_wrap: 'file',
  tgme_widget_message_sticker_wrap: 'sticker',
  tgme_widget_message_tgsticker_wrap: 'sticker',
  tgme_widget_message_videosticker_wrap: 'sticker',
  tgme_widget_message_location_wrap: 'location',
  tgme_widget_message_venue_wrap: 'location',
  tgme_widget_message_contact_wrap: 'contact',
  tgme_widget_message_game: 'game',
  tgme_widget_message_invoice: 'invoice',
};

/** What kind of attachment the element is; null when it is none. */
export function mediaTypeOf(element: HtmlElement): Media['type'] | null {
  for (const [token, type] of Object.entries(types)) if (hasClass(element, token)) return type;
  return null;
}

export function readMedia(element: HtmlElement, type: Media['type']): Media {
  return bareMedia(isAnimation(element, type) ? 'animation' : type, {
    missing: type === 'contact' ? null : 'formatLacksIt',
    duration: readDuration(element),
    ...(type === 'file' ? documentFacts(element) : {}),
    ...(type === 'location'
      ? {
          title: wordsOf(element, 'tgme_widget_message_location_title'),
          description: wordsOf(element, 'tgme_widget_message_location_address'),
        }
      : {}),
  });
}

/** A GIF is a video that starts by itself and never ends. */
function isAnimation(element: HtmlElement, type: Media['type']): boolean {
  const video = type === 'video' ? findFirst(element, ({ name }) => name === 'video') : undefined;
  return video?.attributes['loop'] !== undefined;
}

function readDuration(element: HtmlElement): number | null {
  const duration = findFirst(element, ({ attributes }) => /_duration\b/.test(attributes['class'] ?? ''));
  return duration === undefined ? null : parseDuration(lineOf(duration));
}

/** Songs are documents with another picture, whose second line is the performer and not the size. */
function documentFacts(element: HtmlElement): Partial<Media> {
  const title = wordsOf(element, 'tgme_widget_message_document_title');
  const extra = wordsOf(element, 'tgme_widget_message_document_extra');
  if (findByClass(element, 'audio') !== undefined) return { type: 'audio', title, description: extra };
  return { fileName: title, size: extra === null ? null : parseSize(extra) };
}

function wordsOf(element: HtmlElement, token: string): string | null {
  const found = findByClass(element, token);
  return (found === undefined ? '' : textOf(found).trim()) || null;
}
