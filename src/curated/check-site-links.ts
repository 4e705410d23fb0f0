/**
 * Finds links of content files that lead to pages of single things which the archive does not have. In: the overlay, its texts
 * as HTML, and the archive that was built with it. Out: an error for each, because the site would not be whole. Links to
 * anything else are looked at when all pages are there (`src/publish/`).
 */
import type { Archive } from '../archive/model/archive.ts';
import type { Overlay } from '../archive/model/overlay.ts';
import type { Issue } from '../issue.ts';

type Pages = Pick<Archive, 'posts' | 'events' | 'talks' | 'speakers' | 'papers' | 'topics' | 'redirects'>;

/** `/papers/2312.00752/`; a last slash that is lacking is told from a page that is. */
const toThing = /<a href="\/(posts|events|talks|speakers|papers|topics)\/([^/"?#]+)(\/?)(?:[?#][^"]*)?"/g;

export function checkSiteLinks({ channel, ...overlay }: Overlay, archive: Pages): Issue[] {
  const texts = [
    { file: 'channel.md', about: channel.about },
    ...[overlay.speakers, overlay.papers, overlay.topics, overlay.events, overlay.talks].flat(),
  ];
  const pages = pagesOf(archive);
  return texts.flatMap(({ file, about }) =>
    [...about.matchAll(toThing)].flatMap(([, folder = '', id = '', slash = '']): Issue[] => {
      const isThere = pages.has(`/${folder}/${id}/`);
      if (isThere && slash !== '') return [];
      return [
        {
          code: 'dead-link',
          severity: 'error',
          file,
          found: `The text links to /${folder}/${id}${slash}, and no page has this address.`,
          remedy: isThere ? `Write /${folder}/${id}/.` : 'Copy the address from the site, from the first slash on.',
        },
      ];
    }),
  );
}

function pagesOf({ posts, redirects, ...lists }: Pages): Set<string> {
  const things = (['events', 'talks', 'speakers', 'papers', 'topics'] as const).flatMap((folder) =>
    lists[folder].map(({ id }) => `/${folder}/${id}/`),
  );
  const ofPosts = [...posts.flatMap(({ id, messageIds }) => [id, ...messageIds]), ...redirects.map(({ from }) => from)];
  return new Set([...things, ...ofPosts.map((id) => `/posts/${id}/`)]);
}
