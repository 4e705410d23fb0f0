/** Slugs: the names of things in addresses. Lower-case ASCII, transliterated, at most 80 bytes, unique without regard to case. */
import slugify from '@sindresorhus/slugify';

const longestSlug = 80;

/**
 * The slug of a title, or `fallback` (itself a slug) when nothing of the title can be written in ASCII.
 * Long titles are cut between words.
 */
export function slugOf(title: string, fallback = 'untitled', longest = longestSlug): string {
  const slug = slugify(title.normalize('NFC'), {
    decamelize: false,
    customReplacements: [
      ['&', ' '],
      ['++', ' plus plus '],
      ['#', ' sharp '],
    ],
  });
  return cutBetweenWords(slug, longest) || fallback;
}

/** Hands out slugs and never the same one twice: the second «Мамба» becomes `mamba-2`. */
export class SlugRegister {
  readonly #taken = new Set<string>();

  take(wanted: string): string {
    let slug = wanted.toLowerCase();
    for (let count = 2; this.#taken.has(slug); count++) {
      const suffix = `-${count}`;
      slug = cutBetweenWords(wanted.toLowerCase(), longestSlug - suffix.length) + suffix;
    }
    this.#taken.add(slug);
    return slug;
  }
}

function cutBetweenWords(slug: string, longest: number): string {
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  const lastDash = cut.lastIndexOf('-');
  return (lastDash > longest / 2 ? cut.slice(0, lastDash) : slug.slice(0, longest)).replace(/(?<!-)-+$/, '');
}
