/**
 * Which pages have a card. In: the site. Out: cards with their places; the rest of a large archive shares the card of its
 * section. So much is drawn at most, however many posts there are.
 */
import { type PostKind, postKinds } from '../archive/model/post.ts';
import type { Site } from '../render/site.ts';
import type { PlacedCard } from './card.ts';
import { cardMaker } from './card-words.ts';

/** Of each sort of thing: the newest posts, meetings and talks, the speakers and papers of which there is most. */
export const mostCards = 250;

/** `large`: as few as that; `all`: every page. */
export const cardChoices = ['large', 'all', 'none'] as const;
export type CardChoice = (typeof cardChoices)[number];

export function isCardChoice(text: string): text is CardChoice {
  return (cardChoices as readonly string[]).includes(text);
}

export interface SiteCards {
  cards: readonly PlacedCard[];
  /** Paths of the pictures that there are. */
  paths: ReadonlySet<string>;
}

/** `address`: public address of the site. Without one nobody could fetch a picture, and none is drawn. */
export function cardsOfSite(site: Site, address: string | null, choice: CardChoice): SiteCards {
  if (address === null || choice === 'none') return { cards: [], paths: new Set() };
  const { archive, index, t } = site;
  const most = choice === 'all' ? Number.POSITIVE_INFINITY : mostCards;
  const make = cardMaker(site, address);
  const fullest = <Thing extends { id: string }>(things: readonly Thing[], count: (id: string) => number) =>
    things.toSorted((one, other) => count(other.id) - count(one.id) || (one.id < other.id ? -1 : 1)).slice(0, most);
  const ofSpeaker = (id: string) => weightOf(index.ofSpeaker(id));
  const ofPaper = (id: string) => weightOf(index.ofPaper(id));
  const kinds = postKinds.filter((kind) => index.ofKind(kind).length > 0);
  const cards: PlacedCard[] = [
    { path: cardPaths.home, card: make.home() },
    ...kinds.map((kind) => ({ path: cardPaths.kind(kind), card: make.section(kind, t.kindsPlural[kind]) })),
    ...archive.topics.map((topic) => ({ path: cardPaths.topic(topic.id), card: make.topic(topic) })),
    ...archive.events.slice(-most).map((event) => ({ path: cardPaths.event(event.id), card: make.event(event) })),
    ...archive.talks.slice(-most).map((talk) => ({ path: cardPaths.talk(talk.id), card: make.talk(talk) })),
    ...fullest(archive.speakers, ofSpeaker).map((one) => ({
      path: cardPaths.speaker(one.id),
      card: make.speaker(one),
    })),
    ...fullest(archive.papers, ofPaper).map((one) => ({ path: cardPaths.paper(one.id), card: make.paper(one) })),
    ...archive.posts.slice(-most).map((post) => ({ path: cardPaths.post(post.id), card: make.post(post) })),
  ];
  return { cards, paths: new Set(cards.map(({ path }) => path)) };
}

export const cardPaths = {
  home: 'cards/home.png',
  kind: (kind: PostKind) => `cards/kinds/${kind}.png`,
  topic: (id: string) => `cards/topics/${id}.png`,
  event: (id: string) => `cards/events/${id}.png`,
  talk: (id: string) => `cards/talks/${id}.png`,
  speaker: (id: string) => `cards/speakers/${id}.png`,
  paper: (id: string) => `cards/papers/${id}.png`,
  post: (id: string) => `cards/posts/${id}.png`,
};

/** Where somebody spoke counts twice. */
function weightOf({ posts, events, talks }: ReturnType<Site['index']['ofSpeaker']>): number {
  return posts.length + 2 * (events.length + talks.length);
}
