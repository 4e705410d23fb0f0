/** The words of cards. In: the site and what a page is about. Out: what stands on the card of that page. */
import type { Event, Paper, Speaker, Talk, Topic } from '../archive/model/entities.ts';
import type { Moment } from '../archive/model/moment.ts';
import type { Post, PostKind } from '../archive/model/post.ts';
import { dayInZone, dayOfMoment, isDated } from '../render/dates/dates.ts';
import { venueAndYear } from '../render/facts/paper-facts.ts';
import { speakerRole } from '../render/facts/speaker-role.ts';
import { speakerCount } from '../render/lists/front-page.ts';
import type { SignName } from '../render/signs.ts';
import type { Site } from '../render/site.ts';
import { cutWords } from '../render/text/excerpt.ts';
import { headedText } from '../render/text/post-title.ts';
import type { Card } from './card.ts';

/** Longer titles are cut by the card anyway. */
const longestTitle = 200;
const mostNames = 4;

/** Makes the card of one thing after another. `address`: public address of the site. */
export function cardMaker(site: Site, address: string) {
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
  /** The number of the day, large, and month, year and hour below it. */
  const atMoment = (moment: Moment): Partial<Card> => {
    const { day, month, year, hour, zone } = dates.moment(moment);
    return {
      lead: { type: 'numeral', text: day },
      under: [`${month} ${year}`, ...(hour === null ? [] : [`${hour} ${zone ?? ''}`.trim()])],
    };
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
        struck: former === undefined ? null : dates.dayAndMonth(dayOfMoment(former)),
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
      const day = knownDay(published, timeZone);
      const period = isDated(published) ? [dates.period(published).text] : [];
      return card(post.kind, t.kinds[post.kind], headedText(post).heading, {
        byline: names(post.speakers.slice(0, mostNames)),
        ...(day === null ? { under: period } : atMoment({ at: day, precision: 'day', zone: timeZone })),
      });
    },
  };
}

/** The day of a post, where it is one; null where there are only bounds. */
function knownDay(published: Post['published'], zone: string): string | null {
  if ('at' in published) return dayInZone(published.at, zone);
  return published.after === published.before ? published.after : null;
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
