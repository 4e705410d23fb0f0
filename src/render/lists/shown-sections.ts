/** Which sections a site offers: only those that have something. */
import { type Section, sections } from '../links/addresses.ts';
import type { Site } from '../site.ts';

/** In the order of the menu; the page of a section that is left out exists all the same. */
export function shownSections(site: Pick<Site, 'derive'>): readonly Section[] {
  return site.derive('shown-sections', sectionsOf);
}

function sectionsOf({ archive, index }: Site): Section[] {
  const filled: Record<Section, boolean> = {
    events: archive.events.length > 0,
    recordings: index.recordings.length > 0,
    posts: true,
    talks: archive.talks.length > 0,
    speakers: archive.speakers.length > 0,
    papers: archive.papers.length > 0,
    topics: archive.topics.length > 0,
    vacancies: index.ofKind('vacancy').length > 0,
    about: true,
  };
  const all = Object.keys(sections).filter((key): key is Section => key in sections);
  return all.filter((section) => filled[section]);
}
