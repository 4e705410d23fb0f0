/** Addresses of the site's own pages: the one place that knows where things live and under which path the site is served. */
import type { Mention, PostKind } from '../../archive/model/post.ts';

/** `/` or the path of a project site with slashes at both ends; Vite replaces it when pages are built. */
const base = withSlashes(import.meta.env?.BASE_URL ?? '/');

/** An address within the site, `events/` or `/events/`, as it must stand in a page. */
export function href(path: string): string {
  return base + (path.startsWith('/') ? path.slice(1) : path);
}

export const sections = {
  events: 'events/',
  recordings: 'recordings/',
  posts: 'posts/',
  talks: 'talks/',
  speakers: 'speakers/',
  papers: 'papers/',
  topics: 'topics/',
  vacancies: 'vacancies/',
  about: 'about/',
} as const;
export type Section = keyof typeof sections;

export const sectionHref = (section: Section): string => href(sections[section]);
export const postHref = (id: string): string => href(`posts/${id}/`);
export const eventHref = (id: string): string => href(`events/${id}/`);
export const talkHref = (id: string): string => href(`talks/${id}/`);
export const speakerHref = (id: string): string => href(`speakers/${id}/`);
export const paperHref = (id: string): string => href(`papers/${id}/`);
export const topicHref = (id: string): string => href(`topics/${id}/`);

export function searchHref(query?: string): string {
  return href(query === undefined ? 'search/' : `search/?q=${encodeURIComponent(query.toWellFormed())}`);
}

/** The recordings on one topic. */
export const recordingTopicSection = (topic: string): string => `recordings/topic/${topic}/`;
export const kindSection = (kind: PostKind): string => `posts/kind/${kind}/`;

export function mentionHref(mention: Mention): string {
  switch (mention.target) {
    case 'speaker':
      return speakerHref(mention.id);
    case 'paper':
      return paperHref(mention.id);
    case 'topic':
      return topicHref(mention.id);
    case 'event':
      return eventHref(mention.id);
    case 'talk':
      return talkHref(mention.id);
  }
}

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}
