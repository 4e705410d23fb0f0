/** Rules for podcasts and broadcasts. */
import { sieved } from '../../sieve/sieved.ts';
import {
  aboutMeeting,
  comingDate,
  has,
  hasPaper,
  opensWith,
  opensWithSign,
  quoteIf,
  type Rule,
  says,
  when,
} from './conditions.ts';

/** Where podcasts are listened to. */
const podcastSite =
  /music\.yandex\.|podcasts?\.(?:apple|google|ru|yandex)|open\.spotify\.com|spotify\.link|mave\.(?:digital|stream)|castbox\.fm|pod\.link|pc\.st|podster\.fm|overcast\.fm|soundstream\.media|soundcloud\.com|podbean\.com|anchor\.fm|\/\/[^/]{2,60}\.fm(?:\/|$)|transistor\.fm|pocketcasts|radio|podcast/i;

/** «Посоветуйте подкасты», “Which podcasts do you listen to?” */
const asksAdvice = sieved(
  /(?<!\p{L})(?:посоветуйте|порекомендуйте|подскажите|поделитесь|что (?:вы )?(?:слушаете|послушать)|какие подкасты|recommend(?:ations)?|which podcasts?|what podcasts?|favou?rite podcasts?|any podcasts?)(?!\p{L})/iu,
);

/** ««Потерянный градиент» №12», «выпуск 9» of something with a name. */
const numberedName = sieved(/«\p{Lu}[^»\n]{2,40}»,? ?(?:№|#|выпуск|эпизод|сезон) ?\d{1,4}/u);

export const podcastRules: readonly Rule[] = [
  {
    id: 'podcast-numbered',
    kind: 'podcast',
    weight: 3,
    because: 'An issue by its number, with a guest or with words of listening.',
    finds: (f) =>
      f.video === null && has(f, 'guest', 'listen', 'episode', 'listeningTime')
        ? numberedName.exec(f.text)?.[0]
        : undefined,
  },
  {
    id: 'podcast-of-others',
    kind: 'podcast',
    weight: -3,
    because: 'Nobody is named, and nothing is brought that one could listen to.',
    finds: (f) =>
      when(
        f.people.length === 0 &&
          f.given.length === 0 &&
          f.ties.ownSpeaker === null &&
          f.draft.links.length === 0 &&
          f.draft.media.length === 0 &&
          !has(f, 'newEpisode', 'listeningTime') &&
          !/[«“"]\p{Lu}/u.test(f.text) &&
          f.draft.first.id !== null,
      ),
  },
  {
    id: 'podcast-asked-for',
    kind: 'podcast',
    weight: -5,
    because: 'Readers are asked which podcasts they know.',
    finds: (f) => (f.draft.links.length === 0 && f.text.length < 300 ? asksAdvice.exec(f.text)?.[0] : undefined),
  },
  {
    id: 'podcast',
    kind: 'podcast',
    weight: 4.5,
    because: 'It is about a podcast or a broadcast.',
    finds: opensWith('podcast', 260),
  },
  {
    id: 'podcast-with-episode',
    kind: 'podcast',
    weight: 2,
    because: 'A podcast is named, and its episode.',
    finds: (f) => quoteIf(has(f, 'podcast'), f.find('episode')?.quote),
  },
  {
    id: 'podcast-episode',
    kind: 'podcast',
    weight: 3,
    because: 'There is an episode, and one may listen to it.',
    finds: (f) => (has(f, 'episode') ? f.find('listen')?.quote : undefined),
  },
  {
    id: 'podcast-site',
    kind: 'podcast',
    weight: 3.5,
    because: 'It leads to where podcasts are listened to.',
    finds: (f) => f.draft.links.find(({ url }) => podcastSite.test(url))?.url,
  },
  {
    id: 'podcast-length',
    kind: 'podcast',
    weight: 2,
    because: 'It says how long the episode is.',
    finds: (f) => (has(f, 'episode', 'listen') && f.video === null ? f.find('listeningTime')?.quote : undefined),
  },
  {
    id: 'podcast-new-episode',
    kind: 'podcast',
    weight: 2.5,
    because: 'It opens with a new episode.',
    finds: (f) => (f.video === null ? opensWith('newEpisode', 80)(f) : undefined),
  },
  {
    id: 'podcast-guest',
    kind: 'podcast',
    weight: 2,
    because: 'Somebody was a guest, and speaks or is listened to.',
    finds: (f) => (has(f, 'listen', 'episode') ? f.find('guest')?.quote : undefined),
  },
  {
    id: 'podcast-listen',
    kind: 'podcast',
    weight: 1.5,
    because: 'Readers are asked to listen.',
    finds: says('listen'),
  },
  {
    id: 'podcast-listen-first',
    kind: 'podcast',
    weight: 1.5,
    because: 'Listening is what it opens with, and there is neither a meeting nor a video.',
    finds: (f) =>
      f.video === null && !aboutMeeting(f) && f.times.length === 0 ? opensWith('listen', 40)(f) : undefined,
  },
  {
    id: 'podcast-named-episode',
    kind: 'podcast',
    weight: 1.5,
    because: 'An episode of something with a name.',
    finds: (f) => (f.video === null && /[«“"]\p{Lu}/u.test(f.text) ? f.find('episode')?.quote : undefined),
  },
  {
    id: 'podcast-sign',
    kind: 'podcast',
    weight: 2,
    because: 'It opens with the picture of headphones or a microphone, and speaks of listening.',
    finds: (f) => quoteIf(has(f, 'podcast', 'episode', 'listen', 'guest'), opensWithSign(f, 'sound')),
  },
  {
    id: 'podcast-sound',
    kind: 'podcast',
    weight: 1.5,
    because: 'It brings sound.',
    finds: (f) =>
      when(
        f.draft.media.some(({ type }) => type === 'audio' || type === 'voice') &&
          has(f, 'episode', 'listen', 'podcast'),
      ),
  },
  {
    id: 'podcast-in-list',
    kind: 'podcast',
    weight: -4,
    because: 'A list mentions a podcast in passing.',
    finds: (f) =>
      when(
        f.talkItems.length >= 2 ||
          f.list.linked >= 3 ||
          (f.list.items >= 3 && f.chapters.length === 0 && f.list.sorts + f.list.counted >= 2) ||
          opensWith('digest', 120)(f) !== undefined,
      ),
  },
  {
    id: 'podcast-meeting',
    kind: 'podcast',
    weight: -3,
    because: 'A meeting of the group is named.',
    finds: (f) =>
      quoteIf(
        !has(f, 'podcast') && (aboutMeeting(f) || comingDate(f, true) !== undefined || has(f, 'meeting')),
        f.find('meeting')?.quote ?? '',
      ),
  },
  {
    id: 'podcast-review',
    kind: 'podcast',
    weight: -3,
    because: 'It writes at length about a paper.',
    finds: (f) => when(f.text.length > 600 && f.count('reviewTalk') >= 6 && hasPaper(f)),
  },
];
