/** Everything that a page needs at hand: the archive, its index, the words of its language. */
import type { Archive } from '../archive/model/archive.ts';
import { type ArchiveIndex, indexArchive } from '../archive-index.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import type { Catalogue } from '../i18n/ru.ts';
import { type Dates, datesIn } from './dates/dates.ts';
import { mentionHref } from './links/addresses.ts';
import type { MediaOfPosts } from './media/media-file.ts';
import type { RichTextContext } from './text/rich-text.ts';
import { russianTypography } from './text/typography.ts';

export interface Site {
  archive: Archive;
  index: ArchiveIndex;
  /** The words of the interface. */
  t: Catalogue;
  dates: Dates;
  richText: RichTextContext;
  /** Files that pages show. */
  media: MediaOfPosts;
  /** Sets what an editor wrote as a compositor of the language would; messages are left as written. */
  typeset: (text: string) => string;
  /**
   * What follows from the whole archive and stands on many pages, computed once for each `of`. Pages that show it change when it
   * changes, not whenever anything does that it was computed from. What a module keeps for all pages must come through here.
   */
  derive: <Value>(name: string, compute: (site: Site, of: string) => Value, of?: string) => Value;
}

export function siteOf(archive: Archive, media: MediaOfPosts = new Map()): Site {
  const index = indexArchive(archive);
  const t = catalogueOf(archive.channel.language);
  const derived = new Map<string, unknown>();
  const site: Site = {
    archive,
    index,
    t,
    dates: datesIn(t, archive.channel.timeZone),
    media,
    typeset: archive.channel.language === 'ru' ? russianTypography : (text) => text,
    richText: richTextContext(index, t),
    derive<Value>(name: string, compute: (site: Site, of: string) => Value, of = ''): Value {
      const key = `${name} ${of}`;
      if (!derived.has(key)) derived.set(key, compute(site, of));
      return derived.get(key) as Value;
    },
  };
  return site;
}

/** What the text of a post needs to know of the site. */
export function richTextContext(index: ArchiveIndex, t: Catalogue): RichTextContext {
  return {
    addressOf: (mention) => (index.hasPage(mention.target, mention.id) ? mentionHref(mention) : undefined),
    titleOf: (mention) => (mention.target === 'paper' ? index.findPaper(mention.id)?.title : undefined),
    language: t.locale,
    words: t.text,
  };
}
