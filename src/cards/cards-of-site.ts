/**
 * Which pages have a card, and the words on it. In: the site. Out: cards with their places; the rest of a large archive
 * shares the card of its section. So much is drawn at most, however many posts there are.
 */
import type { Event, Paper, Speaker, Talk, Topic } from '../archive/model/entities.ts';
import type { Moment } from '../archive/model/moment.ts';
import { type Post, type PostKind, postKinds } from '../archive/model/post.ts';
import { dayInZone, isDated } from '../render/dates/dates.ts';
import { venueAndYear } from '../render/facts/paper-facts.ts';
import { speakerRole } from '../render/facts/speaker-role.ts';
import { speakerCount } from '../render/lists/front-page.ts';
import type { SignName } from '../render/signs.ts';
import type { Site } from '../render/site.ts';
import { cutWords } from '../render/text/excerpt.ts';
import { headedText } from '../render/text/post-title.ts';
import type { Card, PlacedCard } from './card.ts';

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

function weightOf({
  posts,
  events,
  talks,
}: {
  posts: readonly unknown[];
  events: readonly unknown[];
  talks: readonly unknown[];
}) {
  return posts.length + 2 * (events.length + talks.length);
}

/** Longer titles are cut by the card anyway. */
const longestTitle = 200;

function cardMaker(site: Site, address: string) {
  const { archive, index, t, dates } = site;
  const { name, timeZone } = archive.channel;
  const place = address.replace(/^https?:\/\//, '').replace(/(?<!\/)\/+$/, '');
  const card = (sign: SignName, kind: string, title: string, known: Partial<Card> = {}): Card => ({
    lead: { type: 'sign' },
    under: [],
    struck: null,
    sign,
    kind,
    title: plainWords(title) || kind,
    byline: '',
    channel: plainWords(name) || name,
    place,
    ...known,
  });
  const names = (ids: readonly string[]) => ids.flatMap((id) => index.findSpeaker(id)?.name ?? []).join(', ');
  const day = (text: string) => [String(Number(text.slice(8))), dates.dayAndMonth(text).replace(/^\d+\s/, '')];
  const dated = (text: string, hour: string | null): Partial<Card> => {
    const [numeral = '', month = ''] = day(text);
    const under = [`${month} ${text.slice(0, 4)}`, ...(hour === null ? [] : [hour])];
    return { lead: { type: 'numeral', text: numeral }, under };
  };
  const atMoment = (moment: Moment): Partial<Card> => {
    const { hour, zone } = dates.moment(moment);
    const local = moment.precision === 'day' ? moment.at.slice(0, 10) : dayInZone(moment.at, moment.zone);
    return dated(local, hour === null ? null : `${hour} ${zone ?? ''}`.trim());
  };
  const dayAndMonth = (moment: Moment) => {
    const local = moment.precision === 'day' ? moment.at.slice(0, 10) : dayInZone(moment.at, moment.zone);
    return dates.dayAndMonth(local);
  };

  return {
    home: () => card('note', t.site.kicker, name, { byline: plainWords(archive.channel.description) }),
    section: (kind: PostKind, title: string) => card(kind, t.nav.posts, title),
    topic: ({ title, summary }: Topic) => card('topic', t.things.topic, title, { byline: plainWords(summary) }),
    event(event: Event): Card {
      const former = event.history.at(-2);
      return card('announcement', t.posts.event, event.title, {
        byline: names(event.speakers),
        ...atMoment(event.startsAt),
        struck: former === undefined ? null : dayAndMonth(former),
        ...(event.status === 'cancelled' ? { kind: t.events.cancelled, sign: 'cancellation' } : {}),
      });
    },
    talk(talk: Talk): Card {
      const when =
        talk.startsAt !== null ? atMoment(talk.startsAt) : talk.year === null ? {} : yearLead(String(talk.year));
      const where = [talk.venue, talk.city].filter((part) => part !== null).join(', ');
      const byline = [names(talk.speakers), where].filter((part) => part !== '').join(' · ');
      return card('talk', t.kinds.talk, talk.title, { byline, ...when });
    },
    speaker(speaker: Speaker): Card {
      const count = speakerCount(index.ofSpeaker(speaker.id), t);
      const byline = [speakerRole(speaker), count].filter((part) => part !== '').join(' · ');
      return card('speaker', t.things.speaker, speaker.name, { byline });
    },
    paper(paper: Paper): Card {
      const byline = paper.authors.length > 0 ? paper.authors.join(', ') : venueAndYear(paper);
      return card('paper', t.things.paper, paper.title, {
        byline,
        ...(paper.year === null ? {} : yearLead(String(paper.year))),
      });
    },
    post(post: Post): Card {
      const { published } = post;
      const exact =
        'at' in published
          ? dayInZone(published.at, timeZone)
          : published.after !== null && published.after === published.before
            ? published.after
            : undefined;
      const period = isDated(published) ? dates.period(published).text : '';
      return card(post.kind, t.kinds[post.kind], headedText(post).heading, {
        byline: names(post.speakers.slice(0, 4)),
        ...(exact === undefined ? { under: period === '' ? [] : [period] } : dated(exact, null)),
      });
    },
  };
}

function yearLead(year: string): Partial<Card> {
  return { lead: { type: 'numeral', text: year } };
}

/** One line, without emoji, of which cards have no pictures, and without what is no character. */
function plainWords(text: string): string {
  const words = text
    .toWellFormed()
    .replace(/[^\s\P{Cc}]|[\ufffd-\uffff]/gu, '')
    .replace(/(?![\d#*©®™])\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]*|[\u{1f1e6}-\u{1f1ff}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return cutWords(words, longestTitle);
}
