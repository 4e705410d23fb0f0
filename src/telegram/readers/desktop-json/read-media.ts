/**
 * Reads what a message carries beside its words. In: a message of result.json. Out: its media with safe paths, or the
 * reason why there is no file. Phone numbers and visiting cards of contacts are not read at all.
 */
import { bareMedia, type Media } from '../../message.ts';
import { type Fields, isObject } from './fields.ts';
import { readPath } from './read-path.ts';
import { readPlainText } from './read-text.ts';

export function readMedia(fields: Fields): Media[] {
  const { object } = fields;
  if ('file' in object || 'media_type' in object) return [readFile(fields)];
  if ('photo' in object) return [readPhoto(fields)];
  if ('contact_information' in object) return [bareMedia('contact')];
  if ('location_information' in object || 'place_name' in object || 'live_location_period_seconds' in object) {
    return [bareMedia('location', { title: fields.words('place_name'), description: fields.words('address') })];
  }
  if ('game_title' in object) {
    return [bareMedia('game', { title: fields.words('game_title'), description: fields.words('game_description') })];
  }
  if ('invoice_information' in object) return [readInvoice(fields)];
  if ('giveaway_information' in object || 'giveaway_results' in object) return [bareMedia('giveaway')];
  if ('todo_list' in object) return readTodoList(fields);
  // The export names the price of paid media and nothing else.
  if ('paid_stars_amount' in object) return [bareMedia('unknown', { missing: 'formatLacksIt' })];
  return [];
}

function readPhoto(fields: Fields): Media {
  return bareMedia('photo', {
    ...readPath(fields, 'photo', fields.string('photo')),
    size: fields.measure('photo_file_size'),
    width: fields.measure('width'),
    height: fields.measure('height'),
    spoiler: fields.flag('media_spoiler'),
  });
}

function readFile(fields: Fields): Media {
  const type = readFileType(fields);
  return bareMedia(type, {
    ...readPath(fields, 'file', fields.string('file')),
    thumbnail: readPath(fields, 'thumbnail', fields.string('thumbnail')).file,
    fileName: fields.words('file_name'),
    mimeType: fields.words('mime_type'),
    size: fields.measure('file_size'),
    width: fields.measure('width'),
    height: fields.measure('height'),
    duration: fields.measure('duration_seconds'),
    // Service messages have titles of their own: only a song's is read.
    title: type === 'audio' ? fields.words('title') : null,
    description: type === 'audio' ? fields.words('performer') : null,
    spoiler: fields.flag('media_spoiler'),
  });
}

function readFileType(fields: Fields): Media['type'] {
  const word = fields.string('media_type');
  switch (word) {
    case null:
      return 'file';
    case 'sticker':
    case 'animation':
      return word;
    case 'video_message':
      return 'roundVideo';
    case 'voice_message':
      return 'voice';
    case 'video_file':
      return 'video';
    case 'audio_file':
      return 'audio';
    default:
      fields.report('media_type', 'is no kind of media that the archive knows; it is shown as a file');
      return 'file';
  }
}

/** Telegram writes the invoice as a string that holds JSON. */
function readInvoice(fields: Fields): Media {
  const written = fields.object['invoice_information'];
  const invoice = typeof written === 'string' ? parseInvoice(written) : written;
  if (!isObject(invoice)) {
    fields.report('invoice_information', 'should be a description of an invoice, but cannot be read');
    return bareMedia('invoice');
  }
  const inner = fields.within(invoice, 'invoice_information');
  return bareMedia('invoice', { title: inner.words('title'), description: inner.words('description') });
}

function parseInvoice(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The archive has no lists to tick off: the words are kept as the description. */
function readTodoList(fields: Fields): Media[] {
  const list = fields.inner('todo_list');
  if (list === null) return [bareMedia('unknown')];
  const items = list.objects('answers').map((item) => `• ${readPlainText(item, 'text')}`);
  return [bareMedia('unknown', { title: readPlainText(list, 'title') || null, description: items.join('\n') || null })];
}
